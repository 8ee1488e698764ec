import { InvalidOptionError } from "./errors.ts";
import type { EventListener } from "./events.ts";
import type { Receipt } from "./session/receipt.ts";
import type { Step } from "./step.ts";

/** A `fetch` as this library calls it: always with a URL as text. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Time limits in ms. */
export interface TimeoutOptions {
  /** For one attempt, to the last byte of its body; between two chunks of a streamed body. Default 30,000. */
  attempt?: number | undefined;
  /** For the whole call with its retries and waits; for a streamed body until it begins. Default 120,000. */
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

/** What every login takes beside the provider's own options. */
export interface CommonOptions {
  /** Sends the requests. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: FetchFunction | undefined;
  /** Time limits of every call in ms; a plain number is the limit of the whole call. */
  timeout?: number | TimeoutOptions | undefined;
  /** `false` turns repeats off. Default: on, for operations that are safe to repeat. */
  retry?: boolean | RetryOptions | undefined;
  /** Aborts the login. It has no effect on the open session. */
  signal?: AbortSignal | undefined;
  /** The app's own steps, outermost first. They see every request before tokens are attached; those of a login with the password in their body. */
  steps?: readonly Step[] | undefined;
  /** The `User-Agent` header. Default: the name of the package. */
  userAgent?: string | undefined;
  /** Told of requests, responses, retries, renewals and the sign-off. It holds no secrets; what it throws is ignored. */
  onEvent?: EventListener | undefined;
  /** Given the receipt when the session was signed off. */
  onReceipt?: ((receipt: Receipt) => void) | undefined;
  /** `false` turns off logging in again when the provider has ended the session. Default `true`. */
  renew?: boolean | undefined;
  /** How long `signOff` waits for running calls, in ms, before it aborts them. Default 10,000. */
  drain?: number | undefined;
  /** The largest answer held in memory, in bytes. Default 32 MiB. Streams are not limited. */
  maxBodyBytes?: number | undefined;
  /** Allows `http:` to hosts other than loopback: credentials then travel in the clear. Default `false`. */
  allowInsecure?: boolean | undefined;
}

/** The names of {@link CommonOptions}, for the check that no misspelled one is lost. */
export const commonOptionNames: readonly (keyof CommonOptions)[] = [
  "fetch",
  "timeout",
  "retry",
  "signal",
  "steps",
  "userAgent",
  "onEvent",
  "onReceipt",
  "renew",
  "drain",
  "maxBodyBytes",
  "allowInsecure",
];

/**
 * A copy of the options that has only their own properties, none inherited.
 *
 * @throws {InvalidOptionError} for a name that is not in the list, or options that are no object.
 */
export function ownOptions<Options extends object>(
  options: Options | undefined,
  names: readonly (keyof Options & string)[],
  where: string,
): Options {
  if (options !== undefined && !isPlainObject(options)) {
    throw new InvalidOptionError(where, "takes an object of options.");
  }
  const own = Object.assign(Object.create(null) as Options, options);
  for (const name of Object.keys(own)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new InvalidOptionError(
        name,
        `is not an option of ${where}. It takes: ${names.join(", ")}.`,
      );
    }
  }
  return own;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The named option, which has to be a finite number of at least the given minimum. */
function checkNumber(name: string, value: number | undefined, minimum: number): void {
  if (value === undefined) return;
  if (typeof value !== "number" || Number.isNaN(value) || value < minimum) {
    throw new InvalidOptionError(name, `has to be a number of at least ${minimum}.`);
  }
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    throw new InvalidOptionError(name, "has to be a function.");
  }
}

function checkBoolean(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean") {
    throw new InvalidOptionError(name, "has to be true or false.");
  }
}

/** @throws {InvalidOptionError} when a common option has a value of the wrong kind. */
export function checkCommonOptions(options: CommonOptions): void {
  checkFunction("fetch", options.fetch);
  checkFunction("onEvent", options.onEvent);
  checkFunction("onReceipt", options.onReceipt);
  checkBoolean("renew", options.renew);
  checkBoolean("allowInsecure", options.allowInsecure);
  checkDrain(options.drain);
  checkNumber("maxBodyBytes", options.maxBodyBytes, 1);
  checkSignal(options.signal);
  resolveTimeout(options.timeout);
  resolveRetry(options.retry);
  if (options.userAgent !== undefined && !isPrintable(options.userAgent)) {
    throw new InvalidOptionError("userAgent", "has to be printable ASCII text.");
  }
  if (options.steps !== undefined && !isFunctionArray(options.steps)) {
    throw new InvalidOptionError("steps", "has to be an array of functions.");
  }
}

function isPrintable(value: unknown): boolean {
  return typeof value === "string" && /^[\t\x20-\x7e]+$/.test(value);
}

function isFunctionArray(value: unknown): boolean {
  // Array.from, since `every` passes over holes.
  return Array.isArray(value) && Array.from(value).every((item) => typeof item === "function");
}

/** @throws {InvalidOptionError} when the wait for running calls is no number of ms. */
export function checkDrain(drain: number | undefined): void {
  checkNumber("drain", drain, 0);
}

/** @throws {InvalidOptionError} when it is no time in ms. */
export function checkMilliseconds(name: string, value: number | undefined): void {
  checkNumber(name, value, 1);
}

/** @throws {InvalidOptionError} when it is no `AbortSignal`. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new InvalidOptionError("signal", "has to be an AbortSignal.");
  }
}

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
