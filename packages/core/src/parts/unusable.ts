import { type OperationName, ProtocolError } from "../errors/errors.ts";

/**
 * The error for an answer without what it was asked for.
 *
 * @param what goes on from the name of the operation, such as `"answered without a list"`.
 */
export function unusableAnswer(
  provider: string,
  operation: OperationName,
  what: string,
  status?: number,
): ProtocolError {
  const details = { provider, operation, status, reason: "unusable" } as const;
  return new ProtocolError(`${operation} ${what}.`, details);
}
