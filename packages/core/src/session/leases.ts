import { isAuthenticationError } from "../errors.ts";
import { startTimer } from "../signals.ts";
import { isDue, isExpired, isOlder, type Lease } from "./lease.ts";

/** The grant that a session works with, and how it is renewed. */
export interface Leases<Grant> {
  readonly current: Lease<Grant>;
  /** Replaced grants that the provider may still accept. */
  readonly superseded: readonly Lease<Grant>[];
  readonly renewals: number;
  /** The grant to use now; a promise where its end is near, so that it is renewed first. */
  usable(): Lease<Grant> | Promise<Lease<Grant>>;
  /** A newer grant than the given one: one login for all who ask together. */
  renew(stale: Lease<Grant>): Promise<Lease<Grant>>;
  /**
   * Resolves when no login is under way, and no retirement; a login that takes longer than so many ms is aborted, and
   * none begins any more. Tells whether one was aborted: what it may have opened is unknown.
   */
  settle(milliseconds: number): Promise<boolean>;
  /** Drops all grants: there is no using them afterwards. */
  forget(): void;
}

/** What renewing needs to know of a session. */
export interface LeaseSetup<Grant> {
  lifetimeOf(grant: Grant): number | undefined;
  /** How long any grant lives at most, in ms. */
  readonly longestLife: number | undefined;
  /** Ends a grant that was told to be over and is replaced by a new one; whether it surely is dead. */
  retire(lease: Lease<Grant>, successor: Lease<Grant>): Promise<boolean>;
  readonly renewable: boolean;
  /** What a call is told that asks for a renewal after the sign-off. */
  closed(): Error;
}

const pauseAfterFailure = 5_000;

/** Keeps the grants of one session, beginning with that of its first login. */
export function createLeases<Grant>(
  first: Grant,
  login: (signal: AbortSignal) => Promise<Grant>,
  setup: LeaseSetup<Grant>,
): Leases<Grant> {
  let current = createLease(first, 0);
  let superseded: Lease<Grant>[] = [];
  let pending: Promise<Lease<Grant>> | undefined;
  const retirements = new Set<Promise<void>>();
  const settling = new AbortController();
  let signOn: ((signal: AbortSignal) => Promise<Grant>) | undefined = login;
  let pausedUntil = 0;

  function createLease(grant: Grant, generation: number): Lease<Grant> {
    return {
      grant,
      generation,
      since: performance.now(),
      lifetime: setup.lifetimeOf(grant),
      proven: false,
      over: false,
      refused: new Map(),
    };
  }

  async function replace(stale: Lease<Grant>): Promise<Lease<Grant>> {
    if (!signOn) throw setup.closed();
    const renewed = createLease(await signOn(settling.signal), stale.generation + 1);
    superseded = [...superseded, stale].filter(
      (lease) => !isExpired(lease) && !isOlder(lease, setup.longestLife),
    );
    // One that is merely old may still carry calls under way: it waits for the sign-off.
    if (stale.over) trackRetirement(retire(stale, renewed));
    current = renewed;
    return renewed;
  }

  /** A refusal need not mean that every token is dead, so each is ended by the book. */
  async function retire(lease: Lease<Grant>, successor: Lease<Grant>): Promise<void> {
    if (await setup.retire(lease, successor))
      superseded = superseded.filter((other) => other !== lease);
  }

  function trackRetirement(retirement: Promise<void>): void {
    retirements.add(retirement);
    void retirement.finally(() => retirements.delete(retirement));
  }

  async function renew(stale: Lease<Grant>): Promise<Lease<Grant>> {
    if (current.generation > stale.generation) return current;
    pending ??= replace(current).finally(() => {
      pending = undefined;
    });
    return pending;
  }

  async function renewAhead(lease: Lease<Grant>): Promise<Lease<Grant>> {
    try {
      return await renew(lease);
    } catch (error) {
      if (isAuthenticationError(error) || isExpired(lease)) throw error;
      // The old grant is still good: not every call has to wait for a login that fails.
      pausedUntil = performance.now() + pauseAfterFailure;
      return lease;
    }
  }

  return {
    get current() {
      return current;
    },
    get superseded() {
      return superseded;
    },
    get renewals() {
      return current.generation;
    },
    renew,
    usable() {
      const lease = current;
      if (!setup.renewable || !isDue(lease)) return lease;
      return performance.now() < pausedUntil && !isExpired(lease) ? lease : renewAhead(lease);
    },
    async settle(milliseconds) {
      const wasAborted = pending && (await abortAfter(milliseconds, pending, settling));
      // From here on no login may begin: nobody would sign it off.
      signOn = undefined;
      await Promise.all(retirements);
      return wasAborted ?? false;
    },
    forget() {
      superseded = [];
      current = { ...current, grant: undefined as Grant };
    },
  };
}

/** Aborts a login that takes longer than so many ms, and waits half as long again for one that is deaf; tells whether it did. */
function abortAfter(
  milliseconds: number,
  login: Promise<unknown>,
  settling: AbortController,
): Promise<boolean> {
  return new Promise((resolve) => {
    const abort = startTimer(() => settling.abort(), milliseconds);
    const leave = startTimer(() => resolve(true), milliseconds * 1.5);
    const settle = (wasAborted: boolean): void => {
      clearTimeout(abort);
      clearTimeout(leave);
      resolve(wasAborted);
    };
    login.then(
      () => settle(false),
      () => settle(settling.signal.aborted),
    );
  });
}
