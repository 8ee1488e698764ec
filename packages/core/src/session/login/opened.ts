import type { Scrubber } from "../../errors/scrub.ts";
import { orAborted } from "../../time/signals.ts";
import type { SessionDriver } from "../driver/driver.ts";
import type { PossibleSession } from "../possible-sessions/possible-session.ts";
import type { Remains } from "./remains.ts";
import { sharesToken } from "../driver/tokens.ts";
import type { Found } from "./watch-attempts.ts";

/** What one login has opened at the provider, and what becomes of it. */
export class Opened<Grant extends object> {
  readonly #driver: Pick<SessionDriver<never, Grant>, "secretsOf">;
  readonly #scrubber: Scrubber;
  readonly #remains: Remains<Grant>;
  readonly #grants = new Set<Grant>();
  #isLost = false;
  /** What is done with a grant that turns up; a step of the app may have an attempt run on when the login is over. */
  #receive = (grant: Grant): unknown => this.#grants.add(grant);

  constructor(
    driver: Pick<SessionDriver<never, Grant>, "secretsOf">,
    scrubber: Scrubber,
    remains: Remains<Grant>,
  ) {
    this.#driver = driver;
    this.#scrubber = scrubber;
    this.#remains = remains;
  }

  take(grants: readonly Grant[]): void {
    const secrets = grants.flatMap((grant) => this.#driver.secretsOf(grant));
    for (const secret of secrets) this.#scrubber.learn(secret);
    for (const grant of grants) this.#receive(grant);
    this.#remains.noted?.(grants);
  }

  /** No readable answer came; `known` is under what it can be ended all the same. */
  lose(session: PossibleSession, known: Grant | undefined): void {
    if (known) return void this.#receive(known);
    this.#isLost = true;
    this.#remains.possible.add(session);
  }

  /** Its answer is not waited for any more: whatever it opened is ended when it comes. */
  leave(found: Promise<Found<Grant>>, session: PossibleSession, known: Grant | undefined): void {
    this.#isLost = true;
    const isOpen = found.then((late) => {
      const grants = late === "unknown" ? (known ? [known] : []) : late;
      for (const grant of grants) void this.#remains.abandon(grant);
      return late === "unknown" && known === undefined;
    });
    this.#remains.possible.addUntil(session, isOpen);
  }

  /** The login has succeeded: abandons what is no part of its grant. */
  keep(grant: Grant): void {
    this.#receive = (other) =>
      sharesToken(this.#driver, other, grant) || this.#remains.abandon(other);
    this.#grants.forEach(this.#receive);
  }

  /** The login has failed: abandons all it opened; whether nothing may be left. An abort ends the wait, not the work. */
  async undo(signal: AbortSignal | undefined): Promise<boolean> {
    const abandon = (grant: Grant): Promise<boolean> => this.#remains.abandon(grant);
    this.#receive = abandon;
    const ends = Promise.all([...this.#grants].map(abandon)).then((clear) => clear.every(Boolean));
    const isClear = this.#grants.size === 0 || (await orAborted(ends, signal).catch(() => false));
    return isClear && !this.#isLost;
  }
}
