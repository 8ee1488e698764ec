import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { isSignoffError } from "../../errors/errors.ts";
import type { Scrubber } from "../../errors/scrub.ts";
import { ageOf, type Moment, now } from "../../time/moment.ts";
import type { FurtherToken, SessionDriver } from "../driver/driver.ts";
import type { Lease } from "./lease.ts";

/** So long before its end one is replaced, in ms: calls take time to arrive. */
const renewAhead = 10_000;

/** One that was obtained. */
interface Obtained {
  readonly value: string;
  readonly since: Moment;
  /** For how long it is good, in ms. */
  readonly lifetime: number;
}

/** What there is under one name. */
interface Slot {
  obtained?: Obtained;
  /** The request that is under way, for all who ask together. */
  pending?: Promise<string> | undefined;
}

/** What obtaining further tokens takes of a session. */
interface FurtherSetup<Operations extends OperationsByMethod, Grant extends object> {
  readonly driver: Pick<SessionDriver<Operations, Grant>, "furtherToken" | "secretsOf">;
  readonly scrubber: Pick<Scrubber, "learn">;
  /** Calls under the grant, which neither renew nor count as the app's. */
  callsUnder(grant: Grant): TypedCalls<Operations>;
}

/** The further tokens of a session. They stand beside the lease under which they were obtained, and go with it. */
export class FurtherTokens<Operations extends OperationsByMethod, Grant extends object> {
  readonly #setup: FurtherSetup<Operations, Grant>;
  readonly #slots = new WeakMap<Lease<Grant>, Map<string, Slot>>();

  constructor(setup: FurtherSetup<Operations, Grant>) {
    this.#setup = setup;
  }

  /** The one that a request takes; a promise where it has to be obtained, `undefined` where it takes none. */
  prepare(lease: Lease<Grant>, url: URL): string | Promise<string> | undefined {
    const wanted = this.#setup.driver.furtherToken?.(lease.grant, url);
    if (!wanted) return undefined;
    const slot = this.#slotOf(lease, wanted.name);
    if (slot.obtained && !isDue(slot.obtained)) return slot.obtained.value;
    slot.pending ??= this.#obtain(wanted, lease.grant, slot).finally(() => {
      slot.pending = undefined;
    });
    return slot.pending;
  }

  #slotOf(lease: Lease<Grant>, name: string): Slot {
    const slots = this.#slots.get(lease) ?? new Map<string, Slot>();
    this.#slots.set(lease, slots);
    const slot = slots.get(name) ?? {};
    slots.set(name, slot);
    return slot;
  }

  async #obtain(wanted: FurtherToken<Operations>, grant: Grant, slot: Slot): Promise<string> {
    const { driver, scrubber, callsUnder } = this.#setup;
    const since = now();
    try {
      const { value, lifetime } = await wanted.obtain(callsUnder(grant));
      // The scrubber keeps what it learned last: the tokens that are in use may not fall out.
      for (const secret of [...driver.secretsOf(grant), value]) scrubber.learn(secret);
      slot.obtained = { value, since, lifetime };
      return value;
    } catch (error) {
      const { obtained } = slot;
      const isGood = obtained !== undefined && ageOf(obtained.since) < obtained.lifetime;
      if (!isGood || !isSignoffError(error) || !error.retryable) throw error;
      return obtained.value;
    }
  }
}

/** Whether it is time to obtain another one: 10 s before its end, or after half of a life shorter than twice that. */
function isDue({ since, lifetime }: Obtained): boolean {
  return ageOf(since) >= lifetime - Math.min(renewAhead, lifetime / 2);
}
