import type { OperationName } from "../errors/errors.ts";

/** One answer, for those who compare it with the spec. It is good for as long as the observer runs. */
export interface ObservedAnswer {
  /** The provider's short name, such as `"directlink"`. */
  readonly provider: string;
  readonly operation: OperationName;
  readonly status: number;
  /** The `Content-Type` as it was sent. */
  readonly contentType: string | undefined;
  /** The provider's id of the request, where its answer had one; secrets are masked in it. */
  readonly requestId: string | undefined;
  /** Whether there is no body. */
  readonly isEmpty: boolean;
  /**
   * Parses the body: `undefined` where it is empty, no JSON, or left to the app as a stream. Secrets are not masked in it;
   * integers beyond 2^53 are a `bigint`.
   */
  read(): unknown;
  /** The text with the secrets of the session and of the call masked. */
  mask(text: string): string;
}

/** What sees answers before the app does. What it throws of a success, the call fails with. */
export type AnswerObserver = (answer: ObservedAnswer) => void;

/**
 * Compares all answers of a session with the spec, those of its logins and its sign-off too; made by `watchDrift` of a
 * provider's entry `/drift`.
 */
export interface DriftWatch<Provider extends string = string> {
  /** The provider whose spec it knows. */
  readonly provider: Provider;
  /** The operations that it knows, for calls of `session.fetch`, which have none by name. */
  readonly operations?: readonly OperationName[];
  /** Whatever it throws is passed over. */
  compare(answer: ObservedAnswer): void;
}

/**
 * Checks the answers to the app's calls against the spec; made by `validateAnswers` of a provider's entry `/validate`.
 */
export interface AnswerValidator<Provider extends string = string> {
  /** The provider whose spec it knows. */
  readonly provider: Provider;
  /** The operations that it knows, for calls of `session.fetch`, which have none by name. */
  readonly operations?: readonly OperationName[];
  /** @throws {ProtocolError} where the call is to fail. */
  check(answer: ObservedAnswer): void;
}
