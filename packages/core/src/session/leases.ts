import { isAuthenticationError } from "../errors/errors.ts";
import { startTimer } from "../time/signals.ts";
import { isDue, isExpired, isOlder, isUnproven, type Lease } from "./lease.ts";
import type { Login } from "./login.ts";
import { now, type PossibleSessions } from "./possible-sessions.ts";
import type { ReceiptStep } from "../reports/receipt.ts";
import { isEnded } from "./tokens.ts";

/** The grant that a session works with, and how it is renewed. */
export interface Leases<Grant> {
  readonly current: Lease<Grant>;
  /** Replaced grants, and what failed renewals had opened, that the provider may still accept. */
  readonly superseded: readonly Lease<Grant>[];
  readonly renewals: number;
  /** The grant to use now; a promise where its end is near, so that it is renewed first. */
  usable(): Lease<Grant> | Promise<Lease<Grant>>;
  /** A newer grant than the given one: one login for all who ask together. The given one where there is nothing to renew. */
  renew(stale: Lease<Grant>): Promise<Lease<Grant>>;
  /**
   * Resolves when no login is under way, and no retirement; a login that takes longer than so many ms is aborted, and
   * none begins any more.
   */
  settle(milliseconds: number): Promise<void>;
  /** Takes no grant in any more: one that comes after this is ended by itself. */
  close(): void;
  /** Drops all grants: there is no using them afterwards. */
  forget(): void;
}

/** What renewing needs to know of a session. */
export interface LeaseSetup<Grant> {
  lifetimeOf(grant: Grant): number | undefined;
  /** How long any grant lives at most, in ms. */
  readonly longestLife: number | undefined;
  /** Sessions that may be open without a grant. */
  readonly possible: PossibleSessions;
  /** Whether a login gave nothing new. */
  isSame(grant: Grant, previous: Grant): boolean;
  /** Ends a grant that is replaced by a new one; a step for each of its tokens that is not part of the new one. */
  retire(lease: Lease<Grant>, successor: Lease<Grant>): Promise<readonly ReceiptStep[]>;
  /** Ends a grant that comes too late for the sign-off; whether it surely is dead. */
  giveUp(grant: Grant): Promise<boolean>;
  readonly renewable: boolean;
  /** What a call is told that asks for a renewal after the sign-off. */
  closed(): Error;
}

const pauseAfterFailure = 5_000;

/** So many replaced grants are kept for the sign-off: a session of months may have thousands. */
const mostSuperseded = 100;

/** Keeps the grants of one session, beginning with that of its first login. */
export function createLeases<Grant>(
  first: Grant,
  login: Login<Grant>,
  setup: LeaseSetup<Grant>,
): Leases<Grant> {
  let current = createLease(first, 0);
  let superseded: Lease<Grant>[] = [];
  let pending: Promise<Lease<Grant>> | undefined;
  const retirements = new Map<Lease<Grant>, Promise<void>>();
  const settling = new AbortController();
  let signOn: Login<Grant> | undefined = login;
  let isEnding = false;
  let isClosed = false;
  let pausedUntil = 0;

  function createLease(grant: Grant, generation: number, fruitless = 0): Lease<Grant> {
    const lifetime = setup.lifetimeOf(grant);
    setup.possible.learnLife(lifetime);
    return {
      grant,
      generation,
      since: performance.now(),
      lifetime,
      proven: false,
      over: false,
      refused: new Map(),
      fruitless,
    };
  }

  async function replace(stale: Lease<Grant>): Promise<Lease<Grant>> {
    // One login at a time: the answer to the last one may still come.
    await setup.possible.settle();
    if (!signOn) throw setup.closed();
    const remains = { possible: setup.possible, abandon };
    const grant = await signOn(remains, settling.signal, stale.grant);
    if (setup.isSame(grant, stale.grant)) return stale;
    const fruitless = isUnproven(stale) ? stale.fruitless + 1 : 0;
    current = createLease(grant, stale.generation + 1, fruitless);
    supersede(stale);
    // One that is merely old may still carry calls under way: it waits for the sign-off.
    if (stale.over) retire(stale, keep);
    return current;
  }

  /** What a renewal opened in vain. */
  async function abandon(grant: Grant): Promise<boolean> {
    if (isClosed) return setup.giveUp(grant);
    const lease = createLease(grant, current.generation);
    supersede(lease);
    retire(lease, keep);
    return true;
  }

  function supersede(lease: Lease<Grant>): void {
    superseded = [...superseded, lease].filter((other) => !isOlder(other, setup.longestLife));
    const waiting = superseded.filter((other) => !retirements.has(other));
    for (const oldest of waiting.slice(0, -mostSuperseded)) retire(oldest, letGo);
  }

  /** A refusal need not mean that every token is dead, so each is ended by the book. */
  function retire(
    lease: Lease<Grant>,
    onDoubt: (lease: Lease<Grant>, steps: readonly ReceiptStep[]) => void,
  ): void {
    const retirement = setup.retire(lease, current).then((steps) => {
      retirements.delete(lease);
      if (steps.every(isEnded)) drop(lease);
      // The sign-off ends all that is left.
      else if (!isEnding) onDoubt(lease, steps);
    });
    retirements.set(lease, retirement);
  }

  function drop(lease: Lease<Grant>): void {
    superseded = superseded.filter((other) => other !== lease);
  }

  /** Its secret goes, and the doubt stays. */
  function letGo(lease: Lease<Grant>, steps: readonly ReceiptStep[]): void {
    drop(lease);
    for (const { token, outcome } of steps) {
      if (outcome === "unconfirmed" || outcome === "failed") {
        setup.possible.add({ token, reason: "let-go", outcome, since: now() });
      }
    }
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
      isEnding = true;
      if (pending) await abortAfter(milliseconds, pending, settling);
      // From here on no login may begin: nobody would sign it off.
      signOn = undefined;
      await Promise.all(retirements.values());
    },
    close() {
      isClosed = true;
    },
    forget() {
      superseded = [];
      current = { ...current, grant: undefined as Grant };
    },
  };
}

/** Aborts a login that takes longer than so many ms, and waits half as long again for one that is deaf. */
function abortAfter(
  milliseconds: number,
  login: Promise<unknown>,
  settling: AbortController,
): Promise<void> {
  return new Promise((resolve) => {
    const abort = startTimer(() => settling.abort(), milliseconds);
    const leave = startTimer(resolve, milliseconds * 1.5);
    const settle = (): void => {
      clearTimeout(abort);
      clearTimeout(leave);
      resolve();
    };
    login.then(settle, settle);
  });
}

/** The sign-off tries once more. */
function keep(): void {}
