import type { PlacedOperation } from "@signoff/openapi";

/** What calling an operation does: it reads, it changes something, or it opens or ends a session. */
export type Effect = "reads" | "writes" | "session";

/** POSTs that only read have names that begin so; they are marked as idempotent as well. */
const reading = /^(?:search|find|list|get|download|echo)/;

/**
 * By the method, and by what the spec says of the operation: a GET that is not idempotent changes something, such as a
 * download that moves its file to backup.
 */
export function effectOf({ method, operation }: PlacedOperation): Effect {
  if (operation["x-signoff-session"] !== undefined) return "session";
  const isIdempotent = operation["x-signoff-idempotent"];
  if (method === "GET" || method === "HEAD") return isIdempotent === false ? "writes" : "reads";
  const isReading = method === "POST" && reading.test(operation.operationId ?? "");
  return isReading && isIdempotent === true ? "reads" : "writes";
}
