/** A grant in use, and what is known of it. */
export interface Lease<Grant> {
  readonly grant: Grant;
  /** Counts the logins of a session, so that a late caller does not renew what is new already. */
  readonly generation: number;
  /** When it was obtained, on the clock of `performance.now()`. */
  readonly since: number;
  /** For how long it is good, in ms. */
  readonly lifetime: number | undefined;
  /** Whether the provider has accepted it in a call. */
  proven: boolean;
  /** Whether the provider said that it is over. */
  over: boolean;
}

const renewAhead = 60_000;
const freshFor = 30_000;

/** Whether it is time to renew ahead of the end: 60 s before it, or after half of a life shorter than two minutes. */
export function isDue(lease: Lease<unknown>, now: number = performance.now()): boolean {
  if (lease.lifetime === undefined) return false;
  return now >= lease.since + Math.max(lease.lifetime - renewAhead, lease.lifetime / 2);
}

/** Whether its life has run out by the provider's own word. */
export function isExpired(lease: Lease<unknown>, now: number = performance.now()): boolean {
  return lease.lifetime !== undefined && now >= lease.since + lease.lifetime;
}

/**
 * Whether a refusal is no sign of age: a renewed grant that never worked would be refused again after yet another login.
 */
export function isUselessToRenew(lease: Lease<unknown>, now: number = performance.now()): boolean {
  return lease.generation > 0 && !lease.proven && now < lease.since + freshFor;
}
