import type { OperationsByMethod, StreamCalls, TypedCalls } from "../call/calls.ts";
import type { RawCalls } from "../call/raw-calls.ts";
import { guardHook } from "../reports/events.ts";
import { explainFailure } from "../call/lost-answer.ts";
import { checkCommonOptions, type CommonOptions } from "./common-options.ts";
import type { CreateTransport } from "../transport/transport.ts";
import { createSessionStep } from "./session-step.ts";
import { noBackoff } from "./backoff.ts";
import { type Budget, startBudget } from "./budget.ts";
import { callsUnder } from "./calls-under.ts";
import type { SessionDriver, SignOn } from "./driver.ts";
import { FurtherTokens } from "./further-tokens.ts";
import type { Lease } from "./lease.ts";
import { Leases } from "./leases.ts";
import { createLifecycle, type SessionState } from "./lifecycle.ts";
import { createLogin, type Login, observeRenewals } from "./login.ts";
import { PossibleSessions } from "./possible-sessions.ts";
import type { Receipt } from "../reports/receipt.ts";
import { giveUp } from "./give-up.ts";
import { trackRunningCalls } from "./running-calls.ts";
import { endLease, endSession } from "./sign-off.ts";
import { checkSignOffOptions, type SignOffOptions } from "./sign-off-options.ts";
import { keepSignOffSignal } from "./sign-off-signal.ts";
import { isRefused, isSameGrant, isTaken, isUnauthorised, sharesToken } from "./tokens.ts";
import { createChannel, type Channel } from "./channel.ts";
import { warnOfFailure, warnOfPossible } from "./warn.ts";

/** An open session: typed calls that know how to end themselves. */
export type Session<
  Operations extends OperationsByMethod,
  Paths extends object,
> = TypedCalls<Operations> & {
  readonly provider: string;
  /** Who is signed on. */
  readonly account: string;
  /** The origins that its credentials may go to, such as `"https://edo.example.com"`. */
  readonly origins: readonly string[];
  readonly state: SessionState;
  /** The same calls with unread streams as answers. */
  readonly stream: StreamCalls<Operations>;
  /** Calls that answer `{ data, error, response }` over this session, as openapi-fetch does. */
  readonly raw: RawCalls<Paths>;
  /**
   * Refuses new calls, lets running ones finish, logs out, asks the provider whether the session is dead, forgets the
   * secrets, and tells of it in a receipt. Every further call gives the same receipt. It never rejects, but for a bad
   * option.
   */
  signOff(options?: SignOffOptions): Promise<Receipt>;
  /**
   * Signs off; where no `onReceipt` is given, `process.emitWarning` is told of a `failed` receipt, and of sessions that may
   * be open without a token. It never rejects.
   */
  [Symbol.asyncDispose](): Promise<void>;
  toJSON(): Record<string, unknown>;
};

/** The settings of a session that outlive its login. None of them is a secret. */
interface Settings extends Pick<CommonOptions, "onReceipt"> {
  readonly renewable: boolean;
  readonly drain: number;
}

/**
 * Logs in and gives the open session.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the credentials are refused; the login is not repeated.
 */
export type OpenSession = <
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  signOn: SignOn<Operations, Grant>,
  options: CommonOptions,
) => Promise<Session<Operations, Paths>>;

/** {@link OpenSession} over a transport of the runtime, unless the options name another one. */
export async function openSessionOver<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  createTransport: CreateTransport,
  driver: SessionDriver<Operations, Grant>,
  signOn: SignOn<Operations, Grant>,
  options: CommonOptions,
): Promise<Session<Operations, Paths>> {
  checkCommonOptions(options, driver.facts);
  const channel = createChannel<Operations, Paths>(driver.facts, options, createTransport);
  const login = createLogin(driver, channel, signOn);
  const possible = new PossibleSessions(driver);
  const openedAt = Date.now();
  const first = await openFirst(driver, channel, login, possible, options.signal);
  const settings: Settings = {
    onReceipt: options.onReceipt,
    renewable: options.renew ?? true,
    drain: options.drain ?? 10_000,
  };
  return createSession(driver, channel, settings, first, login, possible, openedAt);
}

/** The first login. Of what it leaves when it fails no receipt will tell: the process is warned. */
async function openFirst<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  login: Login<Grant>,
  possible: PossibleSessions,
  signal: AbortSignal | undefined,
): Promise<Grant> {
  const { facts, account } = driver;
  const abandon = (grant: Grant): Promise<boolean> => giveUp(driver, channel, grant);
  try {
    return await login({ possible, abandon }, signal);
  } catch (error) {
    void possible.settle().then(() => {
      for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);
    });
    throw error;
  }
}

function createSession<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  settings: Settings,
  first: Grant,
  login: Login<Grant>,
  possible: PossibleSessions,
  openedAt: number,
): Session<Operations, Paths> {
  const { facts, account } = driver;
  const running = trackRunningCalls();
  const lifecycle = createLifecycle(facts.name, account);
  const signingOff = new AbortController();
  const ending = new AbortController();
  // What goes on beside the app's calls gives way to the sign-off, which then does it itself.
  const inPassing = (grant: Grant): TypedCalls<Operations> =>
    callsUnder(driver, channel, grant, undefined, ending.signal);

  // No function made here may name `first` or `login`: they would keep the secrets after the sign-off.
  const isSame = (grant: Grant, previous: Grant | undefined): boolean =>
    isSameGrant(driver, grant, previous);
  const renew = observeRenewals(login, facts.name, channel, lifecycle, isSame);
  const leases = new Leases<Grant>(first, renew, {
    isSame,
    lifetimeOf: (grant) => driver.lifetimeOf?.(grant),
    longestLife: driver.longestLife,
    // A provider that gives the same token again has revived the session: ending the old grant would end the new one.
    retire: async (lease, successor) =>
      sharesToken(driver, lease.grant, successor.grant)
        ? []
        : endLease(driver, inPassing, lease, {
            superseded: true,
            isReplaced: async () => successor.proven || isTaken(driver, inPassing, successor.grant),
            backoff: () => noBackoff,
          }),
    possible,
    giveUp: (grant) => giveUp(driver, channel, grant),
    renewable: settings.renewable,
    closed: () => lifecycle.ended(),
  });
  const { scrubber } = channel;
  const further = new FurtherTokens({ driver, scrubber, callsUnder: inPassing });
  const client = channel.client(
    createSessionStep(driver, {
      leases,
      prepare: (lease, url) => further.prepare(lease, url),
      isGone: ({ grant }, error) =>
        driver.tokensOf(grant).some((token) => isUnauthorised(token, error)),
      confirmOver: (lease) => isRefused(driver, inPassing, lease.grant),
      async renew(lease, call): Promise<Lease<Grant>> {
        if (settings.renewable && !lifecycle.lost) return leases.renew(lease);
        // What has no end at the provider is not lost either.
        if (!lifecycle.lost && driver.tokensOf(lease.grant).length === 0) return lease;
        lifecycle.lose();
        throw lifecycle.ended(call.details);
      },
    }),
    {
      admit(call, cancellation) {
        if (lifecycle.state !== "open") throw lifecycle.ended(call.details);
        running.add(call, cancellation);
      },
      explain: explainFailure,
    },
  );

  const stopKeepAlive = driver.keepOpen?.(client.calls, () => running.lastActivity);

  let receipt: Promise<Receipt> | undefined;

  async function performSignOff(drain: number, budget: Budget): Promise<Receipt> {
    stopKeepAlive?.();
    signingOff.abort();
    const started = performance.now();
    const told = await endSession(
      {
        driver,
        leases,
        possible,
        lifecycle,
        running,
        openedAt,
        callsUnder: (grant) => callsUnder(driver, channel, grant, budget),
        budget,
        onDrained: () => ending.abort(lifecycle.ended()),
      },
      drain,
    );
    const { outcome } = told;
    channel.scrubber.forget();
    client.forget();
    channel.emit({
      type: "sign-off",
      provider: facts.name,
      outcome,
      duration: performance.now() - started,
    });
    guardHook(settings.onReceipt)(told);
    return told;
  }

  async function signOff(options?: SignOffOptions): Promise<Receipt> {
    const { drain = settings.drain, budget } = checkSignOffOptions(options);
    receipt ??= performSignOff(drain, startBudget(budget));
    return receipt;
  }

  const describe = (): Record<string, unknown> => ({
    provider: facts.name,
    account,
    origins: facts.origins,
    state: lifecycle.state,
  });

  const session: Session<Operations, Paths> & Record<symbol, unknown> = {
    ...client.calls,
    ...keepSignOffSignal(signingOff.signal),
    provider: facts.name,
    account,
    origins: facts.origins,
    get state() {
      return lifecycle.state;
    },
    stream: client.stream,
    raw: client.raw,
    signOff,
    async [Symbol.asyncDispose]() {
      const unseen = receipt === undefined && !settings.onReceipt;
      const told = await signOff();
      if (!unseen) return;
      if (told.outcome === "failed") warnOfFailure(told);
      for (const step of told.steps) warnOfPossible(told, step);
    },
    toJSON: describe,
    [Symbol.for("nodejs.util.inspect.custom")]: describe,
  };
  return session;
}
