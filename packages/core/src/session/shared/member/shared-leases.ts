import type { Call } from "../../../call/call.ts";
import type { OperationsByMethod } from "../../../call/calls.ts";
import { isAuthenticationError } from "../../../errors/errors.ts";
import { within } from "../../../time/within.ts";
import type { LeaseSource } from "../../leases/lease-source.ts";
import { isDue, isExpired, type Lease } from "../../leases/lease.ts";
import { acquire } from "./acquire.ts";
import type { Held } from "./held.ts";
import { look } from "./look.ts";
import type { Member } from "./member.ts";
import { untilDeadline } from "./until-deadline.ts";
import type { Wish } from "./wish.ts";

/** After a renewal ahead of time has failed, none is tried for so many ms. */
const pauseAfterFailure = 5_000;

/** The grants of a session that others may renew as well. */
export class SharedLeases<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> implements LeaseSource<Grant> {
  /** Adopting is no login: there may be a newer one even where none is allowed. */
  readonly renewable = true;
  readonly #member: Member<Operations, Paths, Grant>;
  readonly #first: Held<Grant>;
  #pending: Promise<Held<Grant> | undefined> | undefined;
  #pausedUntil = 0;

  constructor(member: Member<Operations, Paths, Grant>, first: Held<Grant>) {
    this.#member = member;
    this.#first = first;
  }

  get current(): Lease<Grant> {
    return (this.#member.latest ?? this.#first).lease;
  }

  /** Without the store, unless this process stood still, or there is no session that is good. */
  usable(call: Call): Lease<Grant> | Promise<Lease<Grant>> {
    const { held, passing, heartbeat, account } = this.#member;
    const { staleBeat } = account.shelf.limits;
    if (!held || passing || !heartbeat.isYounger(staleBeat)) return this.#afterLooking(call);
    return isDue(held.lease) ? this.#ahead(call, held) : this.#begin(call, held);
  }

  async renew(stale: Lease<Grant>, call: Call): Promise<Lease<Grant>> {
    this.#member.uses.release(call);
    const { held } = this.#member;
    if (held && held.lease.generation > stale.generation) return this.#begin(call, held);
    return this.#begin(call, await this.#find(call));
  }

  #begin(call: Call, held: Held<Grant>): Lease<Grant> {
    this.#member.uses.begin(call, held);
    return held.lease;
  }

  async #afterLooking(call: Call): Promise<Lease<Grant>> {
    const { heartbeat, account } = this.#member;
    const { staleBeat, storeCall } = account.shelf.limits;
    if (!heartbeat.isYounger(staleBeat)) await within(storeCall, look(this.#member));
    await this.#member.passing;
    const { lifecycle } = this.#member.context;
    if (this.#member.isOver) throw lifecycle.ended(call.details);
    const held = this.#member.held ?? (await this.#find(call));
    return isDue(held.lease) ? this.#ahead(call, held) : this.#begin(call, held);
  }

  /** Before its end; somebody else's login is not waited for. */
  async #ahead(call: Call, held: Held<Grant>): Promise<Lease<Grant>> {
    const isOver = isExpired(held.lease);
    const { renewable } = this.#member.context;
    if (!isOver && (!renewable || performance.now() < this.#pausedUntil))
      return this.#begin(call, held);
    if (isOver && renewable) return this.#begin(call, await this.#find(call));
    try {
      const found = await this.#acquire({ stale: held.session, mayLogIn: renewable, waits: false });
      if (found) return this.#begin(call, found);
      this.#pausedUntil = performance.now() + this.#member.account.shelf.limits.beat;
    } catch (error) {
      if (isRefused(error)) throw error;
      this.#pausedUntil = performance.now() + pauseAfterFailure;
    }
    return this.#begin(call, this.#member.held ?? held);
  }

  /** Another one than the session at hand, be it somebody else's or of a login; within the time of the call. */
  async #find(call: Call): Promise<Held<Grant>> {
    const { context } = this.#member;
    const { lifecycle, renewable } = context;
    const stale = this.#member.held?.session;
    const mayLogIn = renewable && !lifecycle.lost;
    const found = await untilDeadline(call, this.#member.account.shelf.limits, () =>
      this.#acquire({ stale, mayLogIn, waits: true }),
    );
    if (found) return found;
    lifecycle.lose();
    throw lifecycle.ended(call.details);
  }

  /** One search at a time, for all who ask together. */
  async #acquire(
    wish: Pick<Wish, "stale" | "mayLogIn" | "waits">,
  ): Promise<Held<Grant> | undefined> {
    while (this.#pending) {
      const found = await this.#pending;
      if (found || !wish.waits) return found;
    }
    const { context, closing } = this.#member;
    const until = performance.now() + context.channel.total;
    this.#pending = acquire(this.#member, { ...wish, until, signal: closing.signal })
      .catch((error: unknown) => {
        if (isRefused(error)) context.lifecycle.lose();
        throw error;
      })
      .finally(() => {
        this.#pending = undefined;
      });
    return this.#pending;
  }
}

/** Whether no login of these credentials is worth trying again. */
function isRefused(error: unknown): boolean {
  return isAuthenticationError(error) && !error.retryable;
}
