import type { AnswerHead } from "../call/calls.ts";
import { type OperationName, ProtocolError } from "../errors/errors.ts";

/** As much of an answer as errors tell of it. */
export type AnswerFacts = Pick<AnswerHead, "status"> & Partial<Pick<AnswerHead, "requestId">>;

/**
 * The error for an answer without what it was asked for.
 *
 * @param what goes on from the name of the operation, such as `"answered without a list"`.
 * @param answer the one that came.
 */
export function unusableAnswer(
  provider: string,
  operation: OperationName,
  what: string,
  answer?: AnswerFacts,
): ProtocolError {
  const { status, requestId } = answer ?? {};
  const details = { provider, operation, status, requestId, reason: "unusable" } as const;
  return new ProtocolError(`${operation} ${what}.`, details);
}
