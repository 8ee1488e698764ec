import type { RetryOptions, TimeoutOptions } from "../options/limits.ts";

/** What {@link SessionFetch} takes beside what the web's `fetch` does. */
export interface SessionFetchInit extends RequestInit {
  /**
   * Leaves the body of a success unread, for what is large or has no end: the call then lasts until the body is read or
   * cancelled. Default `false`: it comes whole, up to `maxBodyBytes`.
   */
  stream?: boolean | undefined;
  /** Time limits of this call, in ms; a plain number is the limit of the whole call. */
  timeout?: number | TimeoutOptions | undefined;
  /** As of every call: `false` sends it once. Default: by the operation, where the spec knows the path, else by the method. */
  retry?: boolean | RetryOptions | undefined;
}

/**
 * A `fetch` over a session, for paths and clients of others: the session's credentials go with it, it is renewed where it is
 * over, and the call counts as a running one until its answer is there, so that a sign-off waits for it.
 *
 * It takes a path of the API, which begins with one slash and is looked for under the base URL, or an absolute URL of one
 * of the session's origins, or a `Request` of such a one. Whatever the status is, the answer is given as it came, and
 * redirects are not followed. It has come whole; its body and those of its copies may be read as often as one likes, but for
 * `body` itself, and `json()` gives integers beyond 2^53 as `bigint`. Its `url` is empty: there may be secrets in one. The
 * body of a `Request` is read into memory up to `maxBodyBytes`, so that it can be sent again.
 *
 * Of `init`, which may be a `Request` too, method, headers, body and signal are heeded, and what {@link SessionFetchInit}
 * adds: whatever else there is speaks to the runtime's own `fetch`.
 *
 * @throws {InvalidOptionError} for another origin, and other bad input, before any request.
 * @throws {NetworkError | TimeoutError | AbortError | ProtocolError} when no proper answer came.
 * @throws {SessionEndedError} on a session that is over.
 */
export type SessionFetch = (
  input: string | URL | Request,
  init?: SessionFetchInit,
) => Promise<Response>;
