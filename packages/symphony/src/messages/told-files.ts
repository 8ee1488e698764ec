import { type OperationName, ProtocolError } from "@signoff/core";
import type { AnswerFacts } from "@signoff/core/provider";
import type { V4Message } from "../generated/operations.ts";

/**
 * Compares what an answer tells of a message's files with what was sent. What it does not tell says nothing.
 *
 * @throws {ProtocolError} of reason `"mismatch"` where it tells of other files.
 */
export function checkToldFiles(
  operation: OperationName,
  files: readonly Blob[] | undefined,
  { attachments }: V4Message,
  { status, requestId }: AnswerFacts,
): void {
  const told = Array.isArray(attachments) ? attachments.map((file) => file?.size) : undefined;
  if (!files || !told?.every(Number.isSafeInteger)) return;
  const sent = files.map(({ size }) => size);
  if (describe(told) === describe(sent)) return;
  throw new ProtocolError(
    `${operation} took the message and tells of other files: of ${describe(told)} bytes in place of ${describe(sent)}. Look at it before you send it again.`,
    { provider: "symphony", operation, status, requestId, reason: "mismatch" },
  );
}

function describe(sizes: readonly number[]): string {
  return sizes.length === 0 ? "no" : sizes.toSorted((one, other) => one - other).join(", ");
}
