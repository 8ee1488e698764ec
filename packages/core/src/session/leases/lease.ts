import { ageOf, leastAgeOf, type Moment, now } from "../../time/moment.ts";

/** A grant in use, and what is known of it. */
export interface Lease<Grant> {
  readonly grant: Grant;
  /** Counts the logins of a session, so that a late caller does not renew what is new already. */
  readonly generation: number;
  /** When it was obtained. */
  readonly since: Moment;
  /** For how long it is good, in ms. */
  readonly lifetime: number | undefined;
  /** When to renew it ahead of its end: 60 s before that, or after half of a life shorter than two minutes. */
  readonly dueAt: Moment;
  /** Whether the provider has accepted it in a call. */
  proven: boolean;
  /** Whether the provider said that it is over. */
  over: boolean;
  /** Which operations were refused again right after the renewal that gave this lease, and when; until one succeeds. */
  readonly refused: Map<string, number>;
  /** How many renewals in a row, right before this one, gave what the provider never accepted. */
  readonly fruitless: number;
}

/** A grant that was just obtained, by the login of this generation; `lifetime` in ms. */
export function createLease<Grant>(
  grant: Grant,
  lifetime: number | undefined,
  generation: number,
  fruitless: number,
  since: Moment = now(),
): Lease<Grant> {
  const due =
    lifetime === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(lifetime - renewAhead, lifetime / 2);
  return {
    grant,
    generation,
    since,
    lifetime,
    dueAt: { date: since.date + due, time: since.time + due },
    proven: false,
    over: false,
    refused: new Map(),
    fruitless,
  };
}

const renewAhead = 60_000;
const freshFor = 30_000;
const shortestLife = 1_000;
const refusedFor = 300_000;

/** When its life runs out by the provider's own word. */
export function expiryOf({ lifetime, since }: Lease<unknown>): Date | undefined {
  return lifetime === undefined ? undefined : new Date(since.date + lifetime);
}

/** Whether it is to be renewed ahead of its end. */
export function isDue({ dueAt: { date, time } }: Lease<unknown>): boolean {
  return performance.now() >= time || Date.now() >= date;
}

/** Whether its life has run out by the provider's own word. */
export function isExpired({ lifetime, since }: Lease<unknown>): boolean {
  return lifetime !== undefined && ageOf(since) >= lifetime;
}

/** Whether it was surely obtained more than so many ms ago. */
export function isOlder({ since }: Lease<unknown>, milliseconds: number | undefined): boolean {
  return milliseconds !== undefined && leastAgeOf(since) > milliseconds;
}

/**
 * Whether a refusal may be no sign of age, so that another login would not help: that of a renewed grant which never worked,
 * or of an operation that the last renewal did not help, such as one that the account has no right to.
 */
export function isRenewalInDoubt(lease: Lease<unknown>, operation: string): boolean {
  if (isUnproven(lease) && ageOf(lease.since) < freshFor) return true;
  const refusedAt = lease.refused.get(operation);
  return refusedAt !== undefined && performance.now() < refusedAt + refusedFor;
}

/**
 * Whether a renewed grant which never worked is too young to have died of age. Some live for a second only; but each further
 * one that never works has to be older, so that no call causes a login for nothing.
 */
export function isStillborn(lease: Lease<unknown>): boolean {
  const oldEnough = Math.min(shortestLife * 2 ** lease.fruitless, freshFor);
  return isUnproven(lease) && ageOf(lease.since) < oldEnough;
}

/** Whether a renewal gave it, and the provider has not accepted it yet. */
export function isUnproven({ generation, proven }: Lease<unknown>): boolean {
  return generation > 0 && !proven;
}
