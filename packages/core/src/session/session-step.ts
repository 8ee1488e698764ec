import type { Call } from "../call/call.ts";
import { isUndocumented } from "../call/operation.ts";
import type { PassOver } from "../steps/retry.ts";
import type { Layer, Send } from "../steps/step.ts";
import { withinTotal } from "../steps/time-limits.ts";
import { isReplayable } from "../transport/request.ts";
import type { CallResponse } from "../transport/response.ts";
import type { WireRequest } from "../transport/transport.ts";
import { type AnyDriver, authoriseRequest } from "./channel/authorise.ts";
import { isRenewalInDoubt, isStillborn, type Lease } from "./leases/lease.ts";
import type { LeaseSource } from "./leases/lease-source.ts";
import type { SessionVerdict } from "./driver/driver.ts";

/** What the session decides when the provider says that a grant is over. */
export interface SessionControl<Grant extends object> {
  readonly leases: LeaseSource<Grant>;
  /** The further token that a request takes; a promise where it has to be obtained, `undefined` where it takes none. */
  prepare?(lease: Lease<Grant>, url: URL): string | Promise<string> | undefined;
  /** Whether an error says that a token of the grant is not valid any more. */
  isGone(lease: Lease<Grant>, error: unknown): boolean;
  /** Whether a probe tells of all tokens that a request takes. */
  canConfirm(lease: Lease<Grant>, url: URL): boolean;
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

/**
 * Authorises each attempt, and when the session turns out to be over renews it once and replays the call once.
 *
 * @param passOver told of the answer that the replay takes the place of.
 */
export function createSessionStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  control: SessionControl<Grant>,
  passOver?: PassOver,
): Layer {
  return (next) => {
    const step = new SessionStep(driver, control, next, passOver);
    return step.send.bind(step);
  };
}

class SessionStep<Grant extends object> {
  readonly #driver: AnyDriver<Grant>;
  readonly #control: SessionControl<Grant>;
  readonly #next: Send;
  readonly #passOver: PassOver | undefined;
  readonly #probes = new WeakMap<Lease<Grant>, Promise<boolean>>();

  constructor(
    driver: AnyDriver<Grant>,
    control: SessionControl<Grant>,
    next: Send,
    passOver: PassOver | undefined,
  ) {
    this.#driver = driver;
    this.#control = control;
    this.#next = next;
    this.#passOver = passOver;
  }

  send(request: WireRequest): Promise<CallResponse> {
    const usable = this.#control.leases.usable(request.call);
    // Not by the class of a promise: zones put another one in its place.
    if ("grant" in usable) return this.#prepareUnder(request, usable);
    return onlyOnce(request, usable).then((lease) => this.#prepareUnder(request, lease));
  }

  #prepareUnder(request: WireRequest, lease: Lease<Grant>): Promise<CallResponse> {
    const further = this.#control.prepare?.(lease, request.url);
    if (typeof further !== "object") return this.#sendUnder(request, lease, further);
    return this.#sendWithFurther(request, lease, further);
  }

  async #sendWithFurther(
    request: WireRequest,
    lease: Lease<Grant>,
    further: Promise<string>,
  ): Promise<CallResponse> {
    let token: string;
    try {
      token = await withinTotal(request, further);
    } catch (error) {
      return this.#replaceUnfit(error, request, lease);
    }
    return this.#sendUnder(request, lease, token);
  }

  /** One probe for all who ask together. */
  #confirmOver(lease: Lease<Grant>): Promise<boolean> {
    const asked = this.#probes.get(lease) ?? this.#control.confirmOver(lease);
    this.#probes.set(lease, asked);
    return asked.finally(() => this.#probes.delete(lease));
  }

  async #sendUnder(
    request: WireRequest,
    lease: Lease<Grant>,
    further: string | undefined,
  ): Promise<CallResponse> {
    const wasOver = lease.over;
    const response = await this.#next(
      authoriseRequest(this.#driver, request, lease.grant, further),
    );
    const verdict = this.#driver.judge(response, request.call, request.url);
    const sent = { request, lease, wasOver };
    if (verdict === "open") return this.#accept(response, sent);
    return this.#recover(response, this.#isOver(verdict, request, lease), sent);
  }

  /** Whether the provider says that the session is over; a promise where it has to be asked. */
  #isOver(
    verdict: SessionVerdict,
    request: WireRequest,
    lease: Lease<Grant>,
  ): boolean | Promise<boolean> {
    if (verdict === "open") return false;
    // A path beside the spec may refuse whom the session belongs to, and be no sign of its end.
    const isDoubtful = isUndocumented(request.call) && this.#control.canConfirm(lease, request.url);
    if (verdict === "over" && !isDoubtful) return true;
    return lease.over || withinTotal(request, this.#confirmOver(lease));
  }

  /** Sends under a new grant where the old one was found to be over before the request was sent. */
  async #replaceUnfit(
    error: unknown,
    request: WireRequest,
    lease: Lease<Grant>,
  ): Promise<CallResponse> {
    if (!this.#control.isGone(lease, error)) throw error;
    if (await this.#isUseless(lease, request, false)) throw error;
    lease.over = true;
    const renewed = await onlyOnce(request, this.#control.renew(lease, request.call));
    if (renewed === lease) throw error;
    return this.#sendRenewed(request, renewed);
  }

  /** Whatever the answer is, the grant is not renewed once more. */
  async #sendRenewed(request: WireRequest, lease: Lease<Grant>): Promise<CallResponse> {
    const preparing = this.#control.prepare?.(lease, request.url);
    const further =
      typeof preparing === "object" ? await withinTotal(request, preparing) : preparing;
    const wasOver = lease.over;
    const response = await this.#next(
      authoriseRequest(this.#driver, request, lease.grant, further),
    );
    const verdict = this.#driver.judge(response, request.call, request.url);
    if (!(await this.#isOver(verdict, request, lease))) {
      return this.#accept(response, { request, lease, wasOver });
    }
    lease.refused.set(request.call.operation, performance.now());
    return response;
  }

  /** Whether another login would be of no use; where that is in doubt the provider is asked, unless it just was. */
  async #isUseless(
    lease: Lease<Grant>,
    request: WireRequest,
    isConfirmed: boolean,
  ): Promise<boolean> {
    const isCurrent = (): boolean => this.#control.leases.current === lease;
    if (!isCurrent() || !isRenewalInDoubt(lease, request.call.operation)) return false;
    if (!isConfirmed && !(await withinTotal(request, this.#confirmOver(lease)))) return isCurrent();
    return isCurrent() && isStillborn(lease);
  }

  #accept(response: CallResponse, { request, lease, wasOver }: Sent<Lease<Grant>>): CallResponse {
    lease.proven = true;
    // What was sent before may have been judged before.
    if (wasOver) lease.over = false;
    lease.refused.delete(request.call.operation);
    return response;
  }

  async #recover(
    response: CallResponse,
    over: boolean | Promise<boolean>,
    sent: Sent<Lease<Grant>>,
  ): Promise<CallResponse> {
    const { request, lease } = sent;
    if (!(await over)) return this.#accept(response, sent);
    if (await this.#isUseless(lease, request, over !== true)) return response;
    lease.over = true;
    const renewed = await onlyOnce(request, this.#control.renew(lease, request.call));
    if (renewed === lease) return response;
    if (!isReplayable(request)) return response;
    this.#passOver?.(response, request.call);
    return this.#sendRenewed(request, renewed);
  }
}

/** Waits for a login on behalf of a call; when it fails the call is not repeated, since that would repeat the login. */
async function onlyOnce<Value>(request: WireRequest, login: Promise<Value>): Promise<Value> {
  request.call.final = true;
  const value = await withinTotal(request, login);
  request.call.final = false;
  return value;
}
