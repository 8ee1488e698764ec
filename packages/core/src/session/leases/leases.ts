import { isAuthenticationError } from "../../errors/errors.ts";
import { abortAfter } from "./abort-after.ts";
import { createLease, isExpired, isUnproven, type Lease } from "./lease.ts";
import type { LeaseSource } from "./lease-source.ts";
import type { Login } from "../login/login.ts";
import { Superseded, type SupersededSetup } from "./superseded.ts";

/** What renewing needs to know of a session. */
export interface LeaseSetup<Grant> extends SupersededSetup<Grant> {
  lifetimeOf(grant: Grant): number | undefined;
  /** Whether a login gave nothing new. */
  isSame(grant: Grant, previous: Grant): boolean;
  /** Ends a grant that comes too late for the sign-off; whether it surely is dead. */
  giveUp(grant: Grant): Promise<boolean>;
  readonly renewable: boolean;
  /** What a call is told that asks for a renewal after the sign-off. */
  closed(): Error;
}

const pauseAfterFailure = 5_000;

/** The grant that a session works with, beginning with that of its first login, and how it is renewed. */
export class Leases<Grant> implements LeaseSource<Grant> {
  readonly #setup: LeaseSetup<Grant>;
  readonly #superseded: Superseded<Grant>;
  readonly #settling = new AbortController();
  #login: Login<Grant> | undefined;
  #current: Lease<Grant>;
  #pending: Promise<Lease<Grant>> | undefined;
  #pausedUntil = 0;
  #isClosed = false;

  constructor(first: Grant, login: Login<Grant>, setup: LeaseSetup<Grant>) {
    this.#setup = setup;
    this.#superseded = new Superseded(setup);
    this.#login = login;
    this.#current = this.#createLease(first, 0);
  }

  get current(): Lease<Grant> {
    return this.#current;
  }

  /** Replaced grants, and what failed renewals had opened, that the provider may still accept. */
  get superseded(): readonly Lease<Grant>[] {
    return this.#superseded.leases;
  }

  get renewable(): boolean {
    return this.#setup.renewable;
  }

  get renewals(): number {
    return this.#current.generation;
  }

  /** The grant to use now; a promise where its end is near, so that it is renewed first. */
  usable(): Lease<Grant> | Promise<Lease<Grant>> {
    const lease = this.#current;
    const { date, time } = lease.dueAt;
    const now = performance.now();
    if (!this.#setup.renewable || (now < time && Date.now() < date)) return lease;
    const isPaused = now < this.#pausedUntil;
    return isPaused && !isExpired(lease) ? lease : this.#renewAhead(lease);
  }

  /** A newer grant than the given one: one login for all who ask together. The given one where there is nothing to renew. */
  async renew(stale: Lease<Grant>): Promise<Lease<Grant>> {
    if (this.#current.generation > stale.generation) return this.#current;
    this.#pending ??= this.#replace(this.#current).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /**
   * Resolves when no login is under way, and no retirement; a login that takes longer than so many ms is aborted, and
   * none begins any more.
   */
  async settle(milliseconds: number): Promise<void> {
    this.#superseded.beginEnding();
    if (this.#pending) await abortAfter(milliseconds, this.#pending, this.#settling);
    // From here on no login may begin: nobody would sign it off.
    this.#login = undefined;
    await this.#superseded.settle();
  }

  /** Takes no grant in any more: one that comes after this is ended by itself. */
  close(): void {
    this.#isClosed = true;
  }

  /** Drops all grants: there is no using them afterwards. */
  forget(): void {
    this.#superseded.forget();
    this.#current = { ...this.#current, grant: undefined as Grant };
  }

  async #renewAhead(lease: Lease<Grant>): Promise<Lease<Grant>> {
    try {
      return await this.renew(lease);
    } catch (error) {
      if (isAuthenticationError(error) || isExpired(lease)) throw error;
      // The old grant is still good: not every call has to wait for a login that fails.
      this.#pausedUntil = performance.now() + pauseAfterFailure;
      return lease;
    }
  }

  async #replace(stale: Lease<Grant>): Promise<Lease<Grant>> {
    const { possible } = this.#setup;
    // One login at a time: the answer to the last one may still come.
    await possible.settle();
    if (!this.#login) throw this.#setup.closed();
    const remains = { possible, abandon: (grant: Grant) => this.#abandon(grant) };
    const grant = await this.#login(remains, this.#settling.signal, stale.grant);
    if (this.#setup.isSame(grant, stale.grant)) return stale;
    const fruitless = isUnproven(stale) ? stale.fruitless + 1 : 0;
    this.#current = this.#createLease(grant, stale.generation + 1, fruitless);
    this.#superseded.add(stale, this.#current);
    // One that is merely old may still carry calls under way: it waits for the sign-off.
    if (stale.over) this.#superseded.retire(stale, this.#current);
    return this.#current;
  }

  /** What a renewal opened in vain. */
  async #abandon(grant: Grant): Promise<boolean> {
    if (this.#isClosed) return this.#setup.giveUp(grant);
    const lease = this.#createLease(grant, this.#current.generation);
    this.#superseded.add(lease, this.#current);
    this.#superseded.retire(lease, this.#current);
    return true;
  }

  #createLease(grant: Grant, generation: number, fruitless = 0): Lease<Grant> {
    const lifetime = this.#setup.lifetimeOf(grant);
    this.#setup.possible.learnLife(lifetime);
    return createLease(grant, lifetime, generation, fruitless);
  }
}
