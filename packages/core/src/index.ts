export type {
  AnswerHead,
  HttpMethod,
  InitOf,
  OperationMap,
  OperationTypes,
  Result,
  StreamCalls,
  TypedCalls,
} from "./calls.ts";
export type { RawBodies, RawCalls, RawResult } from "./raw-calls.ts";
export type { Call, CallLimits, CallOptions } from "./call.ts";
export type {
  ApiErrorDetails,
  AuthenticationFailure,
  ErrorDetails,
  ErrorKind,
  OperationName,
  ProtocolFailure,
  TimeLimit,
  TimeoutPhase,
} from "./errors.ts";
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
} from "./errors.ts";
export type {
  EventListener,
  RenewalEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SignoffEvent,
  SignOffEvent,
} from "./events.ts";
export { type Int64, type PlainIntegers, stringifyJson } from "./json.ts";
export type { RetryOptions, TimeoutOptions } from "./limits.ts";
export type { CommonOptions, FetchFunction } from "./options.ts";
export type { Bytes } from "./bytes.ts";
export type { BinaryBody, CallRequest, RequestBody } from "./request.ts";
export type { Resolvable } from "./resolvable.ts";
export type {
  DrainedCalls,
  Outcome,
  PossibleReason,
  PossibleSessions,
  ProbeResult,
  Receipt,
  ReceiptQuestion,
  ReceiptRequest,
  ReceiptStep,
  TokenOutcome,
} from "./session/receipt.ts";
export type { SessionState } from "./session/lifecycle.ts";
export type { Session } from "./session/session.ts";
export type { SignOffOptions } from "./session/sign-off-options.ts";
export type { ExitOptions, SignsOffOnExit } from "./exit/options.ts";
export { signOffOnExit } from "./exit/sign-off-on-exit.ts";
export type { SignsOff } from "./session/with-session.ts";
export { withSession } from "./session/with-session.ts";
export { isSignOnError, SignOnError } from "./sign-on-error.ts";
export type { Next, Step, StepResponse } from "./step.ts";
export type { Transport } from "./transport.ts";
export type { BodyMediaType, OperationTraits, Traits } from "./traits.ts";
