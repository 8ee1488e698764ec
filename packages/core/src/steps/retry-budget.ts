const capacity = 500;
const costs = { failure: 5, timeout: 10 } as const;

/** What a repeat follows: a time limit that ran out costs more, since it held a connection for long. */
export type RetryCause = keyof typeof costs;

/**
 * A token bucket that keeps repeats from amplifying an outage, as in the standard mode of the AWS SDKs: 500 tokens, 5 for
 * each repeat, 10 for one after a time-out. A call that succeeds after a repeat gives back what its last one cost, every
 * other success 1.
 */
export class RetryBudget {
  /** Whether tokens are missing. */
  isUsed = false;
  #tokens: number = capacity;

  /** Takes the tokens of one repeat; `false` where too few are left. */
  spend(cause: RetryCause): boolean {
    if (this.#tokens < costs[cause]) return false;
    this.#tokens -= costs[cause];
    this.isUsed = true;
    return true;
  }

  /** Gives tokens back after a success. */
  refund(lastRepeat: RetryCause | undefined): void {
    const tokens = lastRepeat === undefined ? 1 : costs[lastRepeat];
    this.#tokens = Math.min(capacity, this.#tokens + tokens);
    this.isUsed = this.#tokens < capacity;
  }
}
