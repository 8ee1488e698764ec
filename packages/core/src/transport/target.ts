import { InvalidOptionError } from "../errors/errors.ts";
import type { WireRequest } from "./transport.ts";

/**
 * Checks what no transport sends, `fetch` included: only an app's step, or a call past its types, gives such a request.
 *
 * @throws {InvalidOptionError}
 */
export function checkTarget({ method, url, body }: WireRequest): void {
  if (!isSendable(method)) {
    throw new InvalidOptionError("steps", "sent on a request whose method cannot be sent.");
  }
  checkBodyOf(method, body);
  if (url.username !== "" || url.password !== "") {
    throw new InvalidOptionError(
      "steps",
      "sent on a request whose url has a user name or password; send them in a header.",
    );
  }
}

/** @throws {InvalidOptionError} for a body where the web sends none. */
export function checkBodyOf(method: string, body: unknown): void {
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new InvalidOptionError("body", `cannot go with ${method}; leave it out.`);
  }
}

/** Whether a request may have the method (Fetch standard, section 2.2.1). */
export function isSendable(method: string): boolean {
  return !unsendable.has(method.toUpperCase()) && token.test(method);
}

const unsendable: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);
const token = /^[\w!#$%&'*+.^`|~-]+$/;
