import type { Call } from "../call.ts";
import { InvalidOptionError, ProtocolError } from "../errors.ts";
import type { ProviderFacts } from "../provider.ts";
import { type CallRequest, isReplayable, withHeaders } from "../request.ts";
import { CallResponse } from "../response.ts";
import { orAborted } from "../signals.ts";
import type { Next, Step } from "../step.ts";
import type { SessionDriver } from "./driver.ts";
import { isUselessToRenew, type Lease } from "./lease.ts";
import type { Leases } from "./leases.ts";

type AnyDriver<Grant extends object> = Pick<
  SessionDriver<never, Grant>,
  "facts" | "authorise" | "judge"
>;

/** Keeps what is secret, be it a token or the body of a login, from origins that an app's step may have written. */
function checkOrigin(facts: ProviderFacts, request: CallRequest): URL {
  const url = new URL(request.url);
  if (facts.origins.includes(url.origin)) return url;
  throw new InvalidOptionError(
    "steps",
    `sent a request to ${url.origin}, which this session's credentials are not for.`,
  );
}

/** Sends without a grant: for logins. */
export function createAnonymousStep(facts: ProviderFacts): Step {
  return async (request, next) => {
    checkOrigin(facts, request);
    return next(request);
  };
}

/** Attaches the tokens of a grant to a request, for the provider's own origins only. */
function authoriseRequest<Grant extends object>(
  driver: AnyDriver<Grant>,
  request: CallRequest,
  grant: Grant,
): CallRequest {
  const url = checkOrigin(driver.facts, request);
  const headers = new Headers(request.headers);
  try {
    driver.authorise(headers, grant, url);
  } catch (error) {
    if (error instanceof InvalidOptionError) throw error;
    // Not kept as the cause: the runtime repeats the refused header, token and all.
    throw new ProtocolError(
      `${request.call.operation} cannot be authorised: the provider's token does not fit into a header; log in again.`,
      { ...request.call.details, reason: "unusable" },
    );
  }
  return withHeaders(request, headers);
}

/** Authorises with one fixed grant: for logouts and probes, which must not renew anything. */
export function createFixedGrantStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  grant: Grant,
): Step {
  return (request, next) => next(authoriseRequest(driver, request, grant));
}

/** What the session decides when the provider says that a grant is over. */
export interface SessionControl<Grant extends object> {
  readonly leases: Leases<Grant>;
  /** Whether a probe with this grant is refused. */
  confirmOver(lease: Lease<Grant>): Promise<boolean>;
  /** Renews, or throws where that is turned off or refused. */
  renew(lease: Lease<Grant>, call: Call): Promise<Lease<Grant>>;
}

/** Authorises each attempt, and when the session turns out to be over renews it once and replays the call once. */
export function createSessionStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  control: SessionControl<Grant>,
): Step {
  const probes = new WeakMap<Lease<Grant>, Promise<boolean>>();

  /** One probe for all who ask together. */
  function confirmOver(lease: Lease<Grant>): Promise<boolean> {
    const asked = probes.get(lease) ?? control.confirmOver(lease);
    probes.set(lease, asked);
    return asked.finally(() => probes.delete(lease));
  }

  async function isOver(
    response: CallResponse,
    request: CallRequest,
    lease: Lease<Grant>,
  ): Promise<boolean> {
    const verdict = await driver.judge(response, request.call);
    if (verdict === "perhaps") return lease.over || orAborted(confirmOver(lease), request.signal);
    return verdict === "over";
  }

  async function attempt(
    request: CallRequest,
    lease: Lease<Grant>,
    next: Next,
  ): Promise<CallResponse> {
    const response = await next(authoriseRequest(driver, request, lease.grant));
    return CallResponse.from(response, request.call);
  }

  return async (request, next) => {
    const lease = await onlyOnce(request.call, control.leases.usable(), request.signal);
    const response = await attempt(request, lease, next);
    if (!(await isOver(response, request, lease))) {
      lease.proven = true;
      lease.over = false;
      return response;
    }
    lease.over = true;
    if (control.leases.current === lease && isUselessToRenew(lease)) return response;
    const renewed = await onlyOnce(
      request.call,
      control.renew(lease, request.call),
      request.signal,
    );
    if (!isReplayable(request)) return response;
    const replayed = await attempt(request, renewed, next);
    if (!(await isOver(replayed, request, renewed))) renewed.proven = true;
    return replayed;
  };
}

/** Waits for a login on behalf of a call; when it fails the call is not repeated, since that would repeat the login. */
async function onlyOnce<Value>(
  call: Call,
  login: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  call.final = true;
  const value = await orAborted(login, signal);
  call.final = false;
  return value;
}
