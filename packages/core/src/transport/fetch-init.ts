import type { RequestBody } from "./request.ts";
import { takesRequestOption } from "./request-options.ts";
import { readMember } from "../values/read-member.ts";
import type { WireRequest } from "./transport.ts";

/** What a `fetch` is given. It inherits nothing, since inherited members are read too: a polluted prototype would change the request. */
export function toFetchInit(request: WireRequest, body: RequestBody | null): FetchInit {
  const init: FetchInit = {
    __proto__: null,
    method: request.method,
    headers: request.headers.pairs,
    body: body as BodyInit | null,
    signal: request.cancellation.signal,
    redirect: mayBeHeld(request) || !takesRequestOption("redirect") ? "manual" : "error",
  };
  // The runtime's own cache answers for no provider.
  if (takesRequestOption("cache")) init.cache = "no-store";
  if (body instanceof ReadableStream) init.duplex = "half";
  return init;
}

interface FetchInit extends RequestInit {
  readonly __proto__: null;
  duplex?: "half";
}

const mostHeld = 8 * 1024 * 1024;

/**
 * Whether `fetch` may hold the body in memory as a whole. It does so for the case that a redirect has to be followed, also
 * where none will be (Fetch standard, HTTP-network-or-cache fetch, step 8.1), and for `"error"` alone it does not; but then
 * it does not tell where a redirect leads.
 */
function mayBeHeld({ upload }: WireRequest): boolean {
  return !upload || (upload.length !== undefined && upload.length <= mostHeld);
}

/** Whether a `fetch` failed because the answer was a redirect. Runtimes have no common way to say so; Node says it in the cause. */
export function tellsOfRedirect(error: unknown): boolean {
  const causes = [error, readMember(error, "cause")];
  return causes.some((cause) =>
    /redirect/i.test(
      `${String(readMember(cause, "code"))} ${String(readMember(cause, "message"))}`,
    ),
  );
}
