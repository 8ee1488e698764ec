import type { OperationsByMethod } from "../../../call/calls.ts";
import { now } from "../../../time/moment.ts";
import type { SessionDriver } from "../../driver/driver.ts";
import { createLease, isUnproven, type Lease } from "../../leases/lease.ts";
import type { SessionEntry } from "../record.ts";

/** A session of the store that this process works under. */
export interface Held<Grant> {
  readonly session: string;
  readonly lease: Lease<Grant>;
  /** As it is listed, should the store lose it. */
  readonly entry: SessionEntry;
  /** In which it is, and is ended with. */
  readonly epoch: number;
}

/** What was found of a session, or opened. */
export interface Found<Grant> {
  readonly session: string;
  readonly grant: Grant;
  readonly entry: SessionEntry;
  readonly epoch: number;
}

/** `storeNow`: on the clock on which the entry tells when its login was sent; `before`: what was held until now. */
export function createHeld<Operations extends OperationsByMethod, Grant extends object>(
  { lifetimeOf }: Pick<SessionDriver<Operations, Grant>, "lifetimeOf">,
  { session, grant, entry, epoch }: Found<Grant>,
  storeNow: number,
  before: Held<Grant> | undefined,
): Held<Grant> {
  const { date, time } = now();
  const age = Math.max(0, storeNow - entry.at);
  const since = { date: date - age, time: time - age };
  const generation = before ? before.lease.generation + 1 : 0;
  const fruitless = before && isUnproven(before.lease) ? before.lease.fruitless + 1 : 0;
  const lease = createLease(grant, lifetimeOf?.(grant), generation, fruitless, since);
  return { session, lease, entry, epoch };
}
