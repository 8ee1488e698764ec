import { InvalidOptionError } from "../errors/errors.ts";
import type { WireRequest } from "./transport.ts";

/**
 * Checks what no transport sends, `fetch` included: only an app's step, or a call past its types, gives such a request.
 *
 * @throws {InvalidOptionError}
 */
export function checkTarget({ method, url, body }: WireRequest): void {
  if (unsendable.has(method.toUpperCase()) || !token.test(method)) {
    throw new InvalidOptionError("steps", "sent on a request whose method cannot be sent.");
  }
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new InvalidOptionError("body", `cannot go with ${method}; leave it out.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new InvalidOptionError(
      "steps",
      "sent on a request whose url has a user name or password; send them in a header.",
    );
  }
}

const unsendable: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);
const token = /^[\w!#$%&'*+.^`|~-]+$/;
