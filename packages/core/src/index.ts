export type {
  AnswerHead,
  HttpMethod,
  InitOf,
  OperationMap,
  OperationsByMethod,
  OperationTypes,
  Result,
  StreamCalls,
  TypedCalls,
} from "./call/calls.ts";
export type {
  CallFailure,
  SafeCalls,
  SafeFailure,
  SafeResult,
  SafeSuccess,
} from "./call/safe-calls.ts";
export type { RawBodies, RawCalls, RawResult } from "./call/raw-calls.ts";
export type { RawMiddleware, RawMiddlewareCall } from "./call/raw-middleware.ts";
export type { SessionFetch, SessionFetchInit } from "./call/session-fetch.ts";
export type { Call, CallLimits, CallOptions } from "./call/call.ts";
export type {
  ApiErrorDetails,
  AuthenticationFailure,
  ErrorDetails,
  ErrorKind,
  OperationName,
  ProtocolFailure,
  TimeLimit,
  TimeoutPhase,
} from "./errors/errors.ts";
export {
  AbortError,
  ApiError,
  AuthenticationError,
  InvalidOptionError,
  isAbortError,
  isApiError,
  isAuthenticationError,
  isInvalidOptionError,
  isNetworkError,
  isOutcomeUnknownError,
  isProtocolError,
  isRateLimitError,
  isSessionEndedError,
  isSignoffError,
  isTimeoutError,
  NetworkError,
  OutcomeUnknownError,
  ProtocolError,
  RateLimitError,
  SessionEndedError,
  SignoffError,
  TimeoutError,
} from "./errors/errors.ts";
export type {
  AbortSource,
  AnswerFailure,
  LostAnswer,
  NetworkFailure,
  SessionEnd,
  TimeoutFailure,
} from "./errors/reasons.ts";
export type { CallableSession, NamedOperation } from "./call/named/named-operation.ts";
export { isErrorOf, type IsErrorOf, type OperationReference } from "./call/is-error-of.ts";
export type { ByStatus, OperationError } from "./errors/operation-error.ts";
export {
  isStoreError,
  StoreError,
  type StoreErrorDetails,
  type StoreFailure,
} from "./errors/store-error.ts";
export type {
  AdoptedEvent,
  DeprecatedEvent,
  EventListener,
  LeftEvent,
  LostEvent,
  OpenedEvent,
  RenewalEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SignoffEvent,
  SignOffEvent,
  StoreEvent,
} from "./reports/events.ts";
export type { Logger } from "./reports/logger.ts";
export type {
  Activity,
  ActivityResult,
  CallActivity,
  RequestActivity,
  SessionActivity,
  Telemetry,
  Tracked,
} from "./reports/telemetry.ts";
export { type Int64, type PlainIntegers, stringifyJson } from "./values/json.ts";
export type { RetryOptions, TimeoutOptions } from "./options/limits.ts";
export type { AnswerValidator, DriftWatch, ObservedAnswer } from "./call/observed-answer.ts";
export type { CommonOptions, OwnOptions } from "./session/driver/common-options.ts";
export type { FetchFunction } from "./transport/fetch-function.ts";
export type { Bytes } from "./values/bytes.ts";
export type { BinaryBody, CallRequest, RequestBody } from "./transport/request.ts";
export type { Resolvable } from "./options/resolvable.ts";
export type {
  DrainedCalls,
  Outcome,
  PossibleReason,
  PossibleSessions,
  ProbeResult,
  Receipt,
  ReceiptCause,
  ReceiptJournal,
  ReceiptQuestion,
  ReceiptRequest,
  ReceiptStep,
  TokenOutcome,
} from "./reports/receipt.ts";
export type { SessionState } from "./session/driver/lifecycle.ts";
export type { SharedStore } from "./session/driver/shared-store.ts";
export type { Session } from "./session/session.ts";
export type { SignOffOptions } from "./session/ending/sign-off-options.ts";
export type { ExitOptions, SignsOffOnExit } from "./exit/options.ts";
export { signOffOnExit } from "./exit/sign-off-on-exit.ts";
export type { SignsOff } from "./session/with-session.ts";
export { withSession } from "./session/with-session.ts";
export { isSignOnError, SignOnError } from "./session/login/sign-on-error.ts";
export type { Next, Step } from "./steps/step.ts";
export type { StepResponse } from "./transport/step-response.ts";
export type { Transport } from "./transport/transport.ts";
export type { BodyMediaType, OperationTraits, Traits } from "./call/traits.ts";
