import { isApiError, isRateLimitError } from "@signoff/core";
import { FileError, type FileFailure } from "./errors.ts";
import type { Transfer } from "./transfer.ts";

interface Failures {
  readonly counts: Readonly<Record<FileFailure, number>>;
  readonly last: FileFailure;
  readonly error: unknown;
}

// A file that is in neither list may be on its way from one to the other.
const limits: Readonly<Record<FileFailure, number>> = { failed: 6, lost: 3 };

/** The errors that another request, by a new list, may well not meet again. */
const passing: ReadonlySet<number> = new Set([401, 404, 408, 409, 410, 425, 429, 502, 503, 504]);

/** Keeps count of what failed in one call, by the numbers of the transfers. */
export class Attempts {
  readonly #failures = new Map<number, Failures>();
  #retryAfter = 0;

  fail(number: number, last: FileFailure, error?: unknown): void {
    const { counts = { failed: 0, lost: 0 } } = this.#failures.get(number) ?? {};
    this.#failures.set(number, { counts: { ...counts, [last]: counts[last] + 1 }, last, error });
    if (isRateLimitError(error)) {
      this.#retryAfter = Math.max(this.#retryAfter, error.retryAfter ?? 0);
    }
  }

  /** Whether it was refused, or failed so often, that it is left to another call. */
  isSpent(number: number): boolean {
    const failures = this.#failures.get(number);
    if (!failures) return false;
    const { counts, error } = failures;
    return isRefusal(error) || counts.failed >= limits.failed || counts.lost >= limits.lost;
  }

  /** Whether the server said that there is no such file. */
  wasMissing(number: number): boolean {
    const { error } = this.#failures.get(number) ?? {};
    return isApiError(error) && error.status === 404;
  }

  /** How long the server has asked to wait since this was last asked, in ms. */
  takeRetryAfter(): number {
    const retryAfter = this.#retryAfter;
    this.#retryAfter = 0;
    return retryAfter;
  }

  /** What the app is told of a transfer that did not succeed. */
  explain(transfer: Transfer): FileError {
    const { last = "failed", error } = this.#failures.get(transfer.number) ?? {};
    return new FileError(last, transfer, error);
  }
}

/** Whether a status says nothing of what was asked for. */
export function isPassing(status: number): boolean {
  return passing.has(status);
}

function isRefusal(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const { status } = error;
  return status >= 400 && status < 500 && !passing.has(status);
}
