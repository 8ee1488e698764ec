import {
  type AbortSource,
  type AnswerFailure,
  type LostAnswer,
  type NetworkFailure,
  reasonOfStatus,
  type SessionEnd,
  type TimeoutFailure,
} from "./reasons.ts";
import { brand, optionBrand, summariseCause } from "./cause.ts";
import { markOf } from "./mark-of.ts";
import { bare } from "../values/bare.ts";
import { printable, replaceUnprintable } from "../values/printable.ts";

/** An operation as errors and events name it: method and path template, never the URL itself. */
export type OperationName = `${string} ${string}`;

/** What every error of this library says beside its message. */
export interface ErrorDetails {
  /** The provider's short name, such as `"directlink"`. */
  readonly provider: string;
  /** Method and path template, such as `"GET /directlink/v1/download/list"`; absent where no call was made. */
  readonly operation?: OperationName | undefined;
  /** The HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** The provider's id of the request, where its answer had one. */
  readonly requestId?: string | undefined;
  /** The provider's own code of the error, where its answer had one. */
  readonly code?: string | undefined;
  /** What was thrown below. Only names, codes and messages of it are kept. */
  readonly cause?: unknown;
}

/** The names that {@link SignoffError.kind} may have, one for each class. */
export type ErrorKind =
  | "AuthenticationError"
  | "SessionEndedError"
  | "ApiError"
  | "RateLimitError"
  | "TimeoutError"
  | "AbortError"
  | "NetworkError"
  | "OutcomeUnknownError"
  | "ProtocolError"
  | "SignOnError"
  | "StoreError";

/**
 * The base of all errors that a call, a login or a sign-on may throw.
 *
 * It shows what is on its list and nothing else: no header, no URL, no request body.
 */
export class SignoffError extends Error implements ErrorDetails {
  /** The class, as a name that survives two installed copies and minifiers. */
  readonly kind: ErrorKind;
  /** Why, for programs: each class has a list of its own, which says what its members mean. */
  declare readonly reason: string;
  readonly provider: string;
  readonly operation: OperationName | undefined;
  readonly status: number | undefined;
  /** The provider's id of the request, which its support finds it by; `undefined` where no answer told one. */
  readonly requestId: string | undefined;
  /** The provider's own code of the error, as text; `undefined` where no answer told one. */
  readonly code: string | undefined;
  /** Whether the same call may succeed a moment later. */
  readonly retryable: boolean;
  /**
   * `true` where a login failed that may have opened a session which was not ended: it was sent and no readable answer came,
   * or what it had opened was not confirmed as dead. That of a renewal is told in the receipt too, and that of a first login
   * in a warning of the process. Absent otherwise.
   */
  declare readonly sessionMayBeOpen?: true;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails, retryable: boolean) {
    const { cause, provider, operation, status, requestId, code } = bare(details);
    super(printable(message), cause === undefined ? undefined : { cause: summariseCause(cause) });
    this.name = kind;
    this.kind = kind;
    this.provider = provider;
    this.operation = operation;
    this.status = status;
    this.requestId = requestId && printable(requestId);
    this.code = code && printable(code);
    this.retryable = retryable;
    Object.defineProperty(this, brand, { value: kind });
  }

  /** The listed fields, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, message, reason, provider, operation, status, requestId, code, retryable } = this;
    const { sessionMayBeOpen } = this;
    const said = { name, message, reason, provider, operation, status };
    const listed = { ...said, requestId, code, retryable };
    return sessionMayBeOpen ? { ...listed, sessionMayBeOpen } : listed;
  }
}

/**
 * Why a login has failed.
 *
 * - `refused`: the credentials were refused.
 * - `captcha`: a captcha is demanded.
 * - `blocked`: the account is blocked.
 * - `no-session`: it was answered with success, and without a session: the credentials may be right, and a session open.
 * - `too-often`: nothing was sent, since those who share the session have logged in so often within a minute. It passes: the
 *   session is not lost, and the error is `retryable`.
 */
export type AuthenticationFailure = "refused" | "captcha" | "blocked" | "no-session" | "too-often";

/**
 * The credentials were refused, a captcha is demanded, the account is blocked, or there is no session in the answer. Such a
 * login is never repeated. `retryable` only with the reason `too-often`, of shared sessions.
 */
export class AuthenticationError extends SignoffError {
  declare readonly kind: "AuthenticationError";
  declare readonly reason: AuthenticationFailure;

  constructor(message: string, details: ErrorDetails & { readonly reason: AuthenticationFailure }) {
    super("AuthenticationError", message, details, details.reason === "too-often");
    this.reason = details.reason;
  }
}

/** A call on a session that was signed off, or that the provider ended and that could not be renewed. */
export class SessionEndedError extends SignoffError {
  declare readonly kind: "SessionEndedError";
  declare readonly reason: SessionEnd;

  /** Default of `reason`: `"signed-off"`. */
  constructor(message: string, details: ErrorDetails & { readonly reason?: SessionEnd }) {
    super("SessionEndedError", message, details, false);
    this.reason = bare(details).reason ?? "signed-off";
  }
}

/** What an {@link ApiError} has beside the common details. */
export interface ApiErrorDetails<Body> extends ErrorDetails {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly answeredAt?: number | undefined;
}

/** How much is kept of the text of an error, in UTF-16 units. */
export const longestText: number = 64 * 1024;

/**
 * The provider answered with an error.
 *
 * `body`, `text` and `answeredAt` are not enumerable: logs and `util.inspect` leave them out, since they are the
 * provider's words. The secrets of the session are masked in them.
 */
export class ApiError<Body = unknown> extends SignoffError {
  declare readonly kind: "ApiError" | "RateLimitError";
  declare readonly reason: AnswerFailure;
  declare readonly status: number;
  /** The parsed body, typed by the spec; `undefined` where it was empty or no JSON. */
  declare readonly body: Body;
  /** The raw body, cut at 64 KiB. */
  declare readonly text: string;
  /** When the provider answered by its own clock, in ms since 1970; `undefined` where it did not say. */
  declare readonly answeredAt: number | undefined;

  constructor(
    message: string,
    details: ApiErrorDetails<Body>,
    kind: "ApiError" | "RateLimitError" = "ApiError",
  ) {
    super(kind, message, details, isRetryableStatus(details.status));
    this.reason = kind === "RateLimitError" ? "rate-limited" : reasonOfStatus(details.status);
    Object.defineProperty(this, "body", { value: details.body });
    Object.defineProperty(this, "text", { value: details.text.slice(0, longestText) });
    Object.defineProperty(this, "answeredAt", { value: bare(details).answeredAt });
  }
}

/** The provider answered 429. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  declare readonly kind: "RateLimitError";
  declare readonly reason: "rate-limited";
  /** How long the provider asks to wait, in ms; `undefined` where it did not say. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    details: ApiErrorDetails<Body> & { readonly retryAfter: number | undefined },
  ) {
    super(message, details, "RateLimitError");
    this.retryAfter = details.retryAfter;
  }
}

/** Which time limit ran out: that of one attempt, or that of the whole call with its retries. */
export type TimeLimit = "attempt" | "total";

/** What the client was waiting for: the head of the answer, or its body. */
export type TimeoutPhase = "answer" | "body";

/** No answer in time. */
export class TimeoutError extends SignoffError {
  declare readonly kind: "TimeoutError";
  declare readonly reason: TimeoutFailure;
  readonly limit: TimeLimit;
  readonly phase: TimeoutPhase;

  constructor(
    message: string,
    details: ErrorDetails & { readonly limit: TimeLimit; readonly phase: TimeoutPhase },
  ) {
    super("TimeoutError", message, details, true);
    this.reason = details.phase === "body" ? "unfinished-body" : "no-answer";
    this.limit = details.limit;
    this.phase = details.phase;
  }
}

/** The app's own signal aborted the call, or its own code threw in the midst of one of `safe`. */
export class AbortError extends SignoffError {
  declare readonly kind: "AbortError";
  declare readonly reason: AbortSource;

  /** Default of `reason`: `"signal"`. */
  constructor(message: string, details: ErrorDetails & { readonly reason?: AbortSource }) {
    super("AbortError", message, details, false);
    this.reason = bare(details).reason ?? "signal";
  }
}

/** The connection could not be made or broke before an answer. It has no status. */
export class NetworkError extends SignoffError {
  declare readonly kind: "NetworkError";
  declare readonly reason: NetworkFailure;
  /** Whether the request may have reached the provider, in this attempt or one before it: not where no connection stood. */
  readonly sent: boolean;

  /** Default of `reason`: `"broken"`. */
  constructor(
    message: string,
    details: ErrorDetails & { readonly sent: boolean; readonly reason?: NetworkFailure },
  ) {
    super("NetworkError", message, details, true);
    this.reason = bare(details).reason ?? "broken";
    this.sent = details.sent;
  }
}

/**
 * A write was sent and its answer got lost: it may have been carried out. It is never repeated by itself; look it up
 * before you repeat it. The `cause` says how the answer got lost.
 */
export class OutcomeUnknownError extends SignoffError {
  declare readonly kind: "OutcomeUnknownError";
  declare readonly reason: LostAnswer;

  /** Its `reason` is that of the `cause`. */
  constructor(message: string, details: ErrorDetails) {
    super("OutcomeUnknownError", message, details, false);
    this.reason = howLost(details.cause);
  }
}

/**
 * In what an answer was none: it led elsewhere, was a web page or other text in place of JSON, held an integer that the
 * spec does not allow for, was cut short, larger than the limit, gave nothing to work with, or told of success though the
 * body of the request had not been taken whole, or of other bytes than were sent (`mismatch`). `unlike-spec`: the option
 * `validate` is to throw where an answer is not as the spec says.
 */
export type ProtocolFailure =
  | "redirect"
  | "html"
  | "not-json"
  | "unsafe-integer"
  | "cut-short"
  | "too-large"
  | "unusable"
  | "unlike-spec"
  | "mismatch";

/** An answer that is no answer: broken JSON, HTML from a gateway, a redirect, a body cut short or over the limit. */
export class ProtocolError extends SignoffError {
  declare readonly kind: "ProtocolError";
  declare readonly reason: ProtocolFailure;
  /** The origin that a redirect led to, where it could be told. */
  readonly redirectOrigin: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails & {
      readonly reason: ProtocolFailure;
      readonly redirectOrigin?: string | undefined;
    },
  ) {
    super("ProtocolError", message, details, details.reason === "cut-short");
    this.reason = details.reason;
    this.redirectOrigin = bare(details).redirectOrigin;
  }
}

function howLost(cause: unknown): LostAnswer {
  if (isTimeoutError(cause)) return "timed-out";
  if (!isProtocolError(cause)) return "no-connection";
  return cause.reason === "cut-short" ? "cut-short" : "unusable";
}

/** Bad input, found before any request was made. It names the option or parameter. */
export class InvalidOptionError extends TypeError {
  /** The one that there is. */
  readonly reason: "invalid-option";
  /** The option or parameter to change. */
  readonly option: string;

  constructor(option: string, problem: string) {
    // Names may come from the app's data: a line break in one must not forge a line of a log.
    super(`${replaceUnprintable(option)} ${printable(problem)}`);
    this.name = "InvalidOptionError";
    this.reason = "invalid-option";
    this.option = option;
    Object.defineProperty(this, optionBrand, { value: true });
  }
}

/** Whether it is an {@link InvalidOptionError}, whichever installed copy threw it. */
export function isInvalidOptionError(error: unknown): error is InvalidOptionError {
  return markOf(error, optionBrand) !== undefined;
}

/** Notes on the error of a login that a session may be open. */
export function tellPossibleSession(error: unknown): void {
  // Not by assignment, which throws where the app's own reason of an abort is frozen.
  if (isSignoffError(error)) Reflect.set(error, "sessionMayBeOpen", true);
}

/** Whether a status usually passes by itself: 408, 429 and 5xx. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status <= 599);
}

/** Whether it is an error of one of these kinds, whichever installed copy threw it. */
export function hasKind(error: unknown, ...kinds: readonly ErrorKind[]): boolean {
  const kind = markOf(error, brand);
  return kinds.some((one) => one === kind);
}

/** Whether it is any error of this library, whichever installed copy threw it. */
export function isSignoffError(error: unknown): error is SignoffError {
  return markOf(error, brand) !== undefined;
}

/** Whether it is an {@link AuthenticationError}. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return hasKind(error, "AuthenticationError");
}

/** Whether it is a {@link SessionEndedError}. */
export function isSessionEndedError(error: unknown): error is SessionEndedError {
  return hasKind(error, "SessionEndedError");
}

/** Whether it is an {@link ApiError}, a {@link RateLimitError} included. The body's type is the caller's word. */
export function isApiError<Body = unknown>(error: unknown): error is ApiError<Body> {
  return hasKind(error, "ApiError", "RateLimitError");
}

/** Whether it is a {@link RateLimitError}. */
export function isRateLimitError<Body = unknown>(error: unknown): error is RateLimitError<Body> {
  return hasKind(error, "RateLimitError");
}

/** Whether it is a {@link TimeoutError}. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasKind(error, "TimeoutError");
}

/** Whether it is an {@link AbortError}. */
export function isAbortError(error: unknown): error is AbortError {
  return hasKind(error, "AbortError");
}

/** Whether it is a {@link NetworkError}. */
export function isNetworkError(error: unknown): error is NetworkError {
  return hasKind(error, "NetworkError");
}

/** Whether it is an {@link OutcomeUnknownError}. */
export function isOutcomeUnknownError(error: unknown): error is OutcomeUnknownError {
  return hasKind(error, "OutcomeUnknownError");
}

/** Whether it is a {@link ProtocolError}. */
export function isProtocolError(error: unknown): error is ProtocolError {
  return hasKind(error, "ProtocolError");
}
