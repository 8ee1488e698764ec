import { isOlder, type Lease } from "./lease.ts";
import { now } from "../../time/moment.ts";
import type { PossibleSessions } from "../possible-sessions/possible-sessions.ts";
import type { ReceiptStep } from "../../reports/receipt.ts";
import { isEnded } from "../driver/tokens.ts";

/** What ending a replaced grant needs to know of its session. */
export interface SupersededSetup<Grant> {
  /** How long any grant lives at most, in ms. */
  readonly longestLife: number | undefined;
  /** Sessions that may be open without a grant. */
  readonly possible: PossibleSessions;
  /** Ends a grant that is replaced by a new one; a step for each of its tokens that is not part of the new one. */
  retire(lease: Lease<Grant>, successor: Lease<Grant>): Promise<readonly ReceiptStep[]>;
}

/** So many are kept for the sign-off: a session of months may have thousands. */
const mostKept = 100;

/** Replaced grants, and what failed renewals had opened, that the provider may still accept. */
export class Superseded<Grant> {
  readonly #setup: SupersededSetup<Grant>;
  readonly #retirements = new Map<Lease<Grant>, Promise<void>>();
  #leases: readonly Lease<Grant>[] = [];
  #isEnding = false;

  constructor(setup: SupersededSetup<Grant>) {
    this.#setup = setup;
  }

  get leases(): readonly Lease<Grant>[] {
    return this.#leases;
  }

  /** Keeps one for the sign-off; what is too much is ended now, and let go of. */
  add(lease: Lease<Grant>, successor: Lease<Grant>): void {
    const { longestLife } = this.#setup;
    this.#leases = [...this.#leases, lease].filter((other) => !isOlder(other, longestLife));
    const waiting = this.#leases.filter((other) => !this.#retirements.has(other));
    for (const oldest of waiting.slice(0, -mostKept)) {
      this.#retire(oldest, successor, (steps) => this.#letGo(oldest, steps));
    }
  }

  /** Ends one now. What is not confirmed as ended then is tried once more by the sign-off. */
  retire(lease: Lease<Grant>, successor: Lease<Grant>): void {
    this.#retire(lease, successor, () => {});
  }

  /** From here on none is let go of: the sign-off ends all that is left. */
  beginEnding(): void {
    this.#isEnding = true;
  }

  /** Resolves when none is being ended. */
  async settle(): Promise<void> {
    await Promise.all(this.#retirements.values());
  }

  /** Drops all grants. */
  forget(): void {
    this.#leases = [];
  }

  /** A refusal need not mean that every token is dead, so each is ended by the book. */
  #retire(
    lease: Lease<Grant>,
    successor: Lease<Grant>,
    onDoubt: (steps: readonly ReceiptStep[]) => void,
  ): void {
    const retirement = this.#setup.retire(lease, successor).then((steps) => {
      this.#retirements.delete(lease);
      if (steps.every(isEnded)) this.#drop(lease);
      else if (!this.#isEnding) onDoubt(steps);
    });
    this.#retirements.set(lease, retirement);
  }

  #drop(lease: Lease<Grant>): void {
    this.#leases = this.#leases.filter((other) => other !== lease);
  }

  /** Its secret goes, and the doubt stays. */
  #letGo(lease: Lease<Grant>, steps: readonly ReceiptStep[]): void {
    this.#drop(lease);
    for (const { token, outcome } of steps) {
      if (outcome === "unconfirmed" || outcome === "failed") {
        this.#setup.possible.add({ token, reason: "let-go", outcome, since: now() });
      }
    }
  }
}
