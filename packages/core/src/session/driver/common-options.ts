import { checkBoolean, checkFunction, checkNumber, checkSignal } from "../../options/checks.ts";
import { InvalidOptionError } from "../../errors/errors.ts";
import type { AnswerValidator, DriftWatch } from "../../call/observed-answer.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import type { EventListener } from "../../reports/events.ts";
import { checkLogger, type Logger } from "../../reports/logger.ts";
import { checkTelemetry, type Telemetry } from "../../reports/telemetry.ts";
import {
  type RetryOptions,
  resolveRetry,
  resolveTimeout,
  type TimeoutOptions,
} from "../../options/limits.ts";
import type { Receipt } from "../../reports/receipt.ts";
import type { Step } from "../../steps/step.ts";
import { checkSharedStore, type SharedStore } from "./shared-store.ts";
import { readFixedHeaders } from "../../transport/fixed-headers.ts";
import { checkRequestId } from "../../transport/request-ids.ts";
import type { FetchFunction } from "../../transport/fetch-function.ts";
import type { Transport } from "../../transport/transport.ts";

/** What every login takes beside the provider's own options: the same for all providers. */
export interface CommonOptions {
  /**
   * Sends the requests. Default: the HTTP client that Node carries, where the runtime is Node and `globalThis.fetch` its
   * own; else `globalThis.fetch`, looked up at each call.
   */
  fetch?: FetchFunction | undefined;
  /** Sends the requests in place of a `fetch`; made by `nodeTransport`. */
  transport?: Transport | undefined;
  /**
   * Time limits of every call in ms; a plain number is the limit of the whole call. A credential that is a promise or
   * function is waited for as long as for a whole call.
   */
  timeout?: number | TimeoutOptions | undefined;
  /** `false` turns repeats off. Default: on, for operations that are safe to repeat. */
  retry?: boolean | RetryOptions | undefined;
  /** Aborts the login. It has no effect on the open session. */
  signal?: AbortSignal | undefined;
  /**
   * The app's own steps, outermost first, within the time of the whole call. They see every request before tokens are
   * attached; those of a login with the password in their body.
   */
  steps?: readonly Step[] | undefined;
  /**
   * Headers of every request, those of login and sign-off included, such as one that a gateway wants. Headers of a single
   * call win over them. Those of credentials, of the connection, of the provider and of a single message are refused.
   * Nothing masks their values.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The `User-Agent` header. Default: the name of the package, and its `specHash`. */
  userAgent?: string | undefined;
  /** Told of requests, responses, retries, renewals and the sign-off. It holds no secrets; what it throws is ignored. */
  onEvent?: EventListener | undefined;
  /**
   * Told of the same in lines for people: `console`, or what has `debug`, `info`, `warn` and `error` like it; {@link Logger}
   * has the levels. It holds no secrets; what it throws is ignored.
   */
  logger?: Logger | undefined;
  /**
   * Told of login, calls, requests, renewals and sign-off as they begin and end, each within the one that it is part of: made by
   * `openTelemetry` of `@signoff/opentelemetry`. It holds no secrets; what it throws is ignored.
   */
  telemetry?: Telemetry | undefined;
  /** Given the receipt when the session was signed off. */
  onReceipt?: ((receipt: Receipt) => void) | undefined;
  /** `false` turns off logging in again when the provider has ended the session. Default `true`. */
  renew?: boolean | undefined;
  /** How long `signOff` waits for running calls, in ms, before it aborts them. Default 10,000. */
  drain?: number | undefined;
  /** The largest answer held in memory, in bytes. Default 32 MiB. Streams are not limited. */
  maxBodyBytes?: number | undefined;
  /**
   * Shares the session with all who use the same account over the same store, on this machine and others: made by
   * `share`. Without it the session is this process's own.
   */
  store?: SharedStore | undefined;
  /** Allows `http:` to hosts other than loopback: credentials then travel in the clear. Default `false`. */
  allowInsecure?: boolean | undefined;
}

/** What logins take that is made for one provider, or that not every one takes. */
export interface OwnOptions<Provider extends string = string> {
  /**
   * Compares answers with the spec and reports in what they differ, for those who keep the spec: made by `watchDrift` of the
   * package's entry `/drift`. No call fails of it.
   */
  drift?: DriftWatch<Provider> | undefined;
  /**
   * Checks each answer to the app's calls against the spec as a whole: made by `validateAnswers` of the package's entry
   * `/validate`. With `"throw"` a call whose answer differs fails with a `ProtocolError`.
   */
  validate?: AnswerValidator<Provider> | undefined;
  /**
   * Gives an id for each call, a text of 1 to 1,000 characters, which all of its requests carry where the provider takes one,
   * unless the call sets that header itself: the provider's support finds the call by it, and errors, events and results tell
   * it where the answer has no id. Symphony takes one, as `X-Trace-Id`; others refuse the option, so that nobody waits for ids
   * that never went out. Logouts and probes go without where it throws.
   */
  requestId?: (() => string) | undefined;
}

/** All options of a login that are not its provider's alone. */
export interface KnownOptions extends CommonOptions, OwnOptions {}

/** The names of {@link KnownOptions}, for the check that no misspelled one is lost. */
export const commonOptionNames: readonly (keyof KnownOptions)[] = [
  "fetch",
  "transport",
  "timeout",
  "retry",
  "signal",
  "steps",
  "headers",
  "userAgent",
  "onEvent",
  "logger",
  "requestId",
  "telemetry",
  "onReceipt",
  "renew",
  "drain",
  "maxBodyBytes",
  "store",
  "drift",
  "validate",
  "allowInsecure",
];

/** @throws {InvalidOptionError} when a common option has a value of the wrong kind, or one that this provider does not take. */
export function checkCommonOptions(
  options: KnownOptions,
  facts: Pick<ProviderFacts, "isOwnHeader" | "name" | "requestIdHeader">,
): void {
  checkFunction("fetch", options.fetch);
  checkFunction("transport", options.transport);
  if (options.fetch && options.transport) {
    throw new InvalidOptionError("transport", "and fetch exclude each other; give only one.");
  }
  checkFunction("onEvent", options.onEvent);
  checkFunction("onReceipt", options.onReceipt);
  checkLogger(options.logger);
  checkRequestId(facts, options.requestId);
  checkTelemetry(options.telemetry);
  checkBoolean("renew", options.renew);
  checkBoolean("allowInsecure", options.allowInsecure);
  checkNumber("drain", options.drain, 0);
  checkNumber("maxBodyBytes", options.maxBodyBytes, 1);
  checkSignal(options.signal);
  checkSharedStore(options.store);
  checkObserver("drift", options.drift, "compare", facts.name);
  checkObserver("validate", options.validate, "check", facts.name);
  resolveTimeout(options.timeout);
  resolveRetry(options.retry);
  readFixedHeaders(options, facts);
  if (options.userAgent !== undefined && !isPrintable(options.userAgent)) {
    throw new InvalidOptionError(
      "userAgent",
      "has to be printable ASCII text without white space at its ends.",
    );
  }
  if (options.steps !== undefined && !isFunctionArray(options.steps)) {
    throw new InvalidOptionError("steps", "has to be an array of functions.");
  }
}

const observerMakers = { drift: "watchDrift", validate: "validateAnswers" } as const;

/** One of another provider would find fault with every answer. */
function checkObserver(
  name: keyof typeof observerMakers,
  value: unknown,
  method: string,
  provider: string,
): void {
  if (value === undefined) return;
  const given = (typeof value === "object" ? value : null) as Record<string, unknown> | null;
  if (typeof given?.[method] === "function" && given["provider"] === provider) return;
  const maker = observerMakers[name];
  throw new InvalidOptionError(
    name,
    `has to be made by ${maker}, from @signoff/${provider}/${name}.`,
  );
}

function isPrintable(value: unknown): boolean {
  return typeof value === "string" && value === value.trim() && /^[\t\x20-\x7e]+$/.test(value);
}

function isFunctionArray(value: unknown): boolean {
  // Array.from, since `every` passes over holes.
  return Array.isArray(value) && Array.from(value).every((item) => typeof item === "function");
}
