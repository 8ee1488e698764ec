import { type ErrorKind, isInvalidOptionError, isSignoffError } from "../errors/errors.ts";
import type { CallResponse } from "../transport/response.ts";

/** What came in place of an answer, as a receipt tells it. */
interface Loss {
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
}

/** Statuses that come from where no login is done at all, whatever their body. */
const elsewhere: ReadonlySet<number> = new Set([404, 405]);

/**
 * Whether an answer says clearly that nothing was opened: a refusal of the provider's own. A web page is that of a gateway,
 * which may have passed the request on before.
 */
export function isRefusal({ status, headers }: CallResponse): boolean {
  if (status < 400 || status > 499 || status === 408) return false;
  return elsewhere.has(status) || !/^\s*text\/html\b/i.test(headers.get("content-type") ?? "");
}

/** Whether an attempt that ended with this error, and may have left this machine, may have been carried out. */
export function mayHaveArrived(error: unknown, hasLeft: boolean): boolean {
  // Bad input is told before anything is sent.
  return hasLeft && !isInvalidOptionError(error);
}

/** A failure without an answer, as far as it may be told. */
export function lossOf(error: unknown): Loss {
  return isSignoffError(error) ? { status: error.status, error: error.kind } : {};
}
