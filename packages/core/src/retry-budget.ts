const capacity = 500;
const cost = 5;

/**
 * A token bucket that keeps retries from amplifying an outage: 500 tokens, 5 for each retry; a retry that succeeds gives
 * its 5 back, every other success 1.
 */
export class RetryBudget {
  #tokens = capacity;

  /** Takes the tokens of one retry; `false` where the budget is used up. */
  spend(): boolean {
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  /** Gives tokens back after a success. */
  refund(afterRetry: boolean): void {
    this.#tokens = Math.min(capacity, this.#tokens + (afterRetry ? cost : 1));
  }
}
