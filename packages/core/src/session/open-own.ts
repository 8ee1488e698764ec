import type { OperationsByMethod } from "../call/calls.ts";
import { noBackoff } from "./channel/backoff.ts";
import type { CommonOptions } from "./driver/common-options.ts";
import type { SignOn } from "./driver/driver.ts";
import { endLease } from "./ending/end-lease.ts";
import { giveUp } from "./ending/give-up.ts";
import type { OpenedSession } from "./ending/session-life.ts";
import { SignOff } from "./ending/sign-off.ts";
import { Leases, type LeaseSetup } from "./leases/leases.ts";
import { createLogin, type Login } from "./login/login.ts";
import { observeRenewals } from "./observe-renewals.ts";
import type { SessionContext } from "./leases/session-context.ts";
import { isSameGrant, isTaken, sharesToken } from "./driver/tokens.ts";
import { warnOfPossible } from "./ending/warn.ts";
import { overallOutcome, type ReceiptStep } from "../reports/receipt.ts";
import { track } from "../reports/track.ts";
import { now } from "../time/moment.ts";

/** A session of this process alone. */
export async function openOwn<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  context: SessionContext<Operations, Paths, Grant>,
  signOn: SignOn<Operations, Grant>,
  { signal, ...settings }: OwnSettings,
): Promise<OpenedSession<Grant>> {
  const openedAt = now();
  const leases = await openLeases(context, signOn, signal);
  context.channel.emit({ type: "opened", provider: context.driver.facts.name });
  return {
    leases,
    begin: ({ running, keepOpen, forget }) =>
      new SignOff({
        context,
        leases,
        running,
        openedAt,
        stopKeepAlive: keepOpen(),
        forget,
        ...settings,
      }),
  };
}

/** The options of a login that outlive it, and its signal. None of them is a secret. */
interface OwnSettings extends Pick<CommonOptions, "onReceipt" | "signal"> {
  readonly drain: number;
}

/**
 * Logs in. The leases alone hold the first grant and the credentials from here on, since nothing else is made where these are
 * known: they are gone when the leases have dropped them.
 */
async function openLeases<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  context: SessionContext<Operations, Paths, Grant>,
  signOn: SignOn<Operations, Grant>,
  signal: AbortSignal | undefined,
): Promise<Leases<Grant>> {
  const login = createLogin(context.driver, context.channel, signOn);
  const first = await logInFirst(context, login, signal);
  return new Leases(first, observeRenewals(context, login), createLeaseSetup(context));
}

/** Of what a first login leaves when it fails no receipt will tell: the process is warned. */
async function logInFirst<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  context: SessionContext<Operations, Paths, Grant>,
  login: Login<Grant>,
  signal: AbortSignal | undefined,
): Promise<Grant> {
  const { driver, possible } = context;
  const { facts, account } = driver;
  const abandon = (grant: Grant): Promise<boolean> => giveUp(context, grant);
  try {
    return await login({ possible, abandon }, signal);
  } catch (error) {
    void possible.settle().then(() => {
      for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);
    });
    throw error;
  }
}

function createLeaseSetup<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(context: SessionContext<Operations, Paths, Grant>): LeaseSetup<Grant> {
  const { driver, lifecycle, possible, logouts, inPassing, renewable } = context;
  return {
    isSame: (grant, previous) => isSameGrant(driver, grant, previous),
    lifetimeOf: (grant) => driver.lifetimeOf?.(grant),
    longestLife: driver.longestLife,
    // A provider that gives the same token again has revived the session: ending the old grant would end the new one.
    retire: async (lease, successor) =>
      sharesToken(driver, lease.grant, successor.grant)
        ? []
        : trackRetirement(context, () =>
            endLease(driver, inPassing, lease, {
              superseded: true,
              logouts,
              isReplaced: () => isTaken(driver, inPassing, successor.grant),
              backoff: () => noBackoff,
            }),
          ),
    possible,
    giveUp: (grant) => giveUp(context, grant),
    renewable,
    closed: () => lifecycle.ended(),
  };
}

function trackRetirement<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { channel, driver }: SessionContext<Operations, Paths, Grant>,
  work: () => Promise<ReceiptStep[]>,
): Promise<ReceiptStep[]> {
  const activity = { type: "retirement", provider: driver.facts.name } as const;
  return track(channel.telemetry, activity, work, (steps) => ({ outcome: overallOutcome(steps) }));
}
