import { type ErrorKind, isInvalidOptionError, isSignoffError } from "../../errors/errors.ts";
import type { CallResponse } from "../../transport/response.ts";

/** What came in place of an answer, as a receipt tells it. */
interface Loss {
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
}

/** Statuses that come from where no login is done at all, whatever their body. */
const elsewhere: ReadonlySet<number> = new Set([404, 405, 407]);

/**
 * Whether an answer says clearly that nothing was opened: a refusal in JSON, as all providers refuse. A page, a text or
 * another bare status is that of a gateway, which may have passed the request on before.
 */
export function isRefusal(response: CallResponse): boolean {
  const { status } = response;
  if (status < 400 || status > 499 || status === 408) return false;
  const text = response.bufferedText;
  // An empty 401 can only mean the credentials (RFC 9110, section 15.5.2).
  return elsewhere.has(status) || /^\s*[{[]/.test(text) || (status === 401 && text === "");
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
