import { checkNumber, ownOptions } from "./checks.ts";
import { InvalidOptionError } from "../errors/errors.ts";

/** Time limits in ms. */
export interface TimeoutOptions {
  /** For one attempt, to the last byte of its body; between two chunks of a streamed body. Default 30,000. */
  attempt?: number | undefined;
  /** For the whole call with its retries, waits and steps; for a streamed body until it begins. Default 120,000. */
  total?: number | undefined;
}

/** When and how often a call that is safe to repeat is repeated. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default 3. */
  attempts?: number | undefined;
  /** Upper bound of the first wait in ms; it doubles from attempt to attempt. Default 250. */
  baseDelay?: number | undefined;
  /** Upper bound of every wait in ms, a `Retry-After` excepted. Default 10,000. */
  maxDelay?: number | undefined;
}

/** Time limits in ms, none left open. */
export interface ResolvedTimeout {
  readonly attempt: number;
  readonly total: number;
}

/** Retry settings, none left open. */
export interface ResolvedRetry {
  readonly attempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
}

const defaultTimeout: ResolvedTimeout = { attempt: 30_000, total: 120_000 };

/** Both time limits in ms, those not given taken from the fallback. */
export function resolveTimeout(
  timeout: number | TimeoutOptions | undefined,
  fallback: ResolvedTimeout = defaultTimeout,
): ResolvedTimeout {
  if (typeof timeout !== "object") {
    checkNumber("timeout", timeout, 1);
    return { attempt: fallback.attempt, total: timeout ?? fallback.total };
  }
  const own = ownOptions(timeout, ["attempt", "total"], "timeout");
  checkNumber("timeout.attempt", own.attempt, 1);
  checkNumber("timeout.total", own.total, 1);
  return {
    attempt: own.attempt ?? fallback.attempt,
    total: own.total ?? fallback.total,
  };
}

const defaultRetry: ResolvedRetry = { attempts: 3, baseDelay: 250, maxDelay: 10_000 };

/** The retry settings, those not given taken from the fallback; `undefined` where retrying is off. */
export function resolveRetry(
  retry: boolean | RetryOptions | undefined,
  fallback: ResolvedRetry = defaultRetry,
): ResolvedRetry | undefined {
  if (retry === false) return undefined;
  if (retry !== undefined && retry !== true && typeof retry !== "object") {
    throw new InvalidOptionError("retry", "has to be true, false or an object of options.");
  }
  const own = ownOptions(
    retry === true ? undefined : retry,
    ["attempts", "baseDelay", "maxDelay"],
    "retry",
  );
  checkNumber("retry.attempts", own.attempts, 1);
  if (own.attempts !== undefined && !Number.isInteger(own.attempts)) {
    throw new InvalidOptionError("retry.attempts", "has to be a whole number.");
  }
  checkNumber("retry.baseDelay", own.baseDelay, 0);
  checkNumber("retry.maxDelay", own.maxDelay, 0);
  return {
    attempts: own.attempts ?? fallback.attempts,
    baseDelay: own.baseDelay ?? fallback.baseDelay,
    maxDelay: own.maxDelay ?? fallback.maxDelay,
  };
}
