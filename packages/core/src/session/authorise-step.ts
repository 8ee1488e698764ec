import type { Call } from "../call.ts";
import { InvalidOptionError, isInvalidOptionError, ProtocolError } from "../errors.ts";
import type { ProviderFacts } from "../provider.ts";
import { HeaderFields } from "../header-fields.ts";
import { isThenable } from "../kinds.ts";
import { isReplayable } from "../request.ts";
import type { CallResponse } from "../response.ts";
import type { Layer, Send } from "../step.ts";
import { withinTotal } from "../steps/time-limits.ts";
import type { WireRequest } from "../transport.ts";
import type { SessionDriver } from "./driver.ts";
import { createFreshness, refuseStored } from "./fresh-answers.ts";
import { isRenewalInDoubt, isStillborn, type Lease } from "./lease.ts";
import type { Leases } from "./leases.ts";

type AnyDriver<Grant extends object> = Pick<
  SessionDriver<never, Grant>,
  "facts" | "authorise" | "judge"
>;

/** Keeps what is secret, be it a token or the body of a login, from origins that an app's step may have written. */
function checkOrigin({ origins }: ProviderFacts, { origin }: WireRequest): void {
  if (origins.includes(origin)) return;
  throw new InvalidOptionError(
    "steps",
    `sent a request to ${origin}, which this session's credentials are not for.`,
  );
}

/** Sends without a grant: for logins. */
export function createAnonymousStep(facts: ProviderFacts): Layer {
  return async (request, next) => {
    checkOrigin(facts, request);
    return refuseStored(request, next);
  };
}

/** Attaches the tokens of a grant to a request, for the provider's own origins only. */
function authoriseRequest<Grant extends object>(
  driver: AnyDriver<Grant>,
  request: WireRequest,
  grant: Grant,
): WireRequest {
  checkOrigin(driver.facts, request);
  const headers = new HeaderFields(request.headers.flat);
  try {
    driver.authorise(headers, grant, request.url);
  } catch (error) {
    if (isInvalidOptionError(error)) throw error;
    // Not kept as the cause: the web's `Headers` repeat what they refuse, token and all.
    throw new ProtocolError(
      `${request.call.operation} cannot be authorised: the provider's token does not fit into a header; log in again.`,
      { ...request.call.details, reason: "unusable" },
    );
  }
  return { ...request, headers };
}

/** Authorises with one fixed grant: for logouts and probes, which must not renew anything. */
export function createFixedGrantStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  grant: Grant,
): Layer {
  const ask = createFreshness();
  return async (request, next) => ask(authoriseRequest(driver, request, grant), next);
}

/** What the session decides when the provider says that a grant is over. */
export interface SessionControl<Grant extends object> {
  readonly leases: Leases<Grant>;
  /** Obtains what the request needs beside the grant; `undefined` where nothing is missing. */
  prepare(lease: Lease<Grant>, url: URL): Promise<unknown> | undefined;
  /** Whether an error says that a token of the grant is not valid any more. */
  isGone(lease: Lease<Grant>, error: unknown): boolean;
  /** Whether a probe with this grant is refused. */
  confirmOver(lease: Lease<Grant>): Promise<boolean>;
  /** Renews, or throws where that is turned off or refused; the same lease where there is nothing to renew. */
  renew(lease: Lease<Grant>, call: Call): Promise<Lease<Grant>>;
}

/** A request that was sent under a lease, and whether that was over as far as was known by then. */
interface Sent<AnyLease> {
  readonly request: WireRequest;
  readonly lease: AnyLease;
  readonly wasOver: boolean;
}

/** Authorises each attempt, and when the session turns out to be over renews it once and replays the call once. */
export function createSessionStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  control: SessionControl<Grant>,
): Layer {
  const probes = new WeakMap<Lease<Grant>, Promise<boolean>>();

  /** One probe for all who ask together. */
  function confirmOver(lease: Lease<Grant>): Promise<boolean> {
    const asked = probes.get(lease) ?? control.confirmOver(lease);
    probes.set(lease, asked);
    return asked.finally(() => probes.delete(lease));
  }

  /** Whether the provider says that the session is over; a promise where it has to be asked. */
  function isOver(
    response: CallResponse,
    request: WireRequest,
    lease: Lease<Grant>,
  ): boolean | Promise<boolean> {
    const verdict = driver.judge(response, request.call);
    if (verdict !== "perhaps") return verdict === "over";
    return lease.over || withinTotal(request, confirmOver(lease));
  }

  function send(request: WireRequest, lease: Lease<Grant>, next: Send): Promise<CallResponse> {
    const preparing = control.prepare(lease, request.url);
    if (!preparing) return sendPrepared(request, lease, next);
    return withinTotal(request, preparing).then(
      () => sendPrepared(request, lease, next),
      (error: unknown) => replaceUnfit(error, request, lease, next),
    );
  }

  function sendPrepared(
    request: WireRequest,
    lease: Lease<Grant>,
    next: Send,
  ): Promise<CallResponse> {
    const wasOver = lease.over;
    return next(authoriseRequest(driver, request, lease.grant)).then((response) => {
      const over = isOver(response, request, lease);
      if (over === false) return accept(response, { request, lease, wasOver });
      return recover(response, over, { request, lease, wasOver }, next);
    });
  }

  /** Sends under a new grant where the old one was found to be over before the request was sent. */
  async function replaceUnfit(
    error: unknown,
    request: WireRequest,
    lease: Lease<Grant>,
    next: Send,
  ): Promise<CallResponse> {
    if (!control.isGone(lease, error)) throw error;
    if (await isUseless(lease, request, false)) throw error;
    lease.over = true;
    const renewed = await onlyOnce(request, control.renew(lease, request.call));
    if (renewed === lease) throw error;
    return sendRenewed(request, renewed, next);
  }

  /** Whatever the answer is, the grant is not renewed once more. */
  async function sendRenewed(
    request: WireRequest,
    lease: Lease<Grant>,
    next: Send,
  ): Promise<CallResponse> {
    const preparing = control.prepare(lease, request.url);
    if (preparing) await withinTotal(request, preparing);
    const wasOver = lease.over;
    const response = await next(authoriseRequest(driver, request, lease.grant));
    if (!(await isOver(response, request, lease))) {
      return accept(response, { request, lease, wasOver });
    }
    lease.refused.set(request.call.operation, performance.now());
    return response;
  }

  /** Whether another login would be of no use; where that is in doubt the provider is asked, unless it just was. */
  async function isUseless(
    lease: Lease<Grant>,
    request: WireRequest,
    isConfirmed: boolean,
  ): Promise<boolean> {
    const isCurrent = (): boolean => control.leases.current === lease;
    if (!isCurrent() || !isRenewalInDoubt(lease, request.call.operation)) return false;
    if (!isConfirmed && !(await withinTotal(request, confirmOver(lease)))) return isCurrent();
    return isCurrent() && isStillborn(lease);
  }

  function accept(
    response: CallResponse,
    { request, lease, wasOver }: Sent<Lease<Grant>>,
  ): CallResponse {
    lease.proven = true;
    // What was sent before may have been judged before.
    if (wasOver) lease.over = false;
    lease.refused.delete(request.call.operation);
    return response;
  }

  async function recover(
    response: CallResponse,
    over: boolean | Promise<boolean>,
    sent: Sent<Lease<Grant>>,
    next: Send,
  ): Promise<CallResponse> {
    const { request, lease } = sent;
    if (!(await over)) return accept(response, sent);
    if (await isUseless(lease, request, over !== true)) return response;
    lease.over = true;
    const renewed = await onlyOnce(request, control.renew(lease, request.call));
    if (renewed === lease) return response;
    return isReplayable(request) ? sendRenewed(request, renewed, next) : response;
  }

  return (request, next) => {
    const usable = control.leases.usable();
    return isThenable(usable)
      ? onlyOnce(request, usable).then((lease) => send(request, lease, next))
      : send(request, usable, next);
  };
}

/** Waits for a login on behalf of a call; when it fails the call is not repeated, since that would repeat the login. */
async function onlyOnce<Value>(request: WireRequest, login: Promise<Value>): Promise<Value> {
  request.call.final = true;
  const value = await withinTotal(request, login);
  request.call.final = false;
  return value;
}
