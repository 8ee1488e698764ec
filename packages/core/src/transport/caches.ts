import { HeaderFields } from "./header-fields.ts";
import type { WireRequest } from "./transport.ts";

/** The request as no cache answers it: not that of the runtime, and by RFC 9111, section 5.2.1.4, none on the way. */
export function bypassCaches(request: WireRequest): WireRequest {
  const { headers, origin } = request;
  const control = cacheControlFor(headers, origin);
  const fields = control === undefined ? [] : ["cache-control", control];
  return {
    ...request,
    headers: new HeaderFields([...headers.flat, ...fields]),
    cache: "no-store",
  };
}

/**
 * The `Cache-Control` of a request that has none; `undefined` in a web page where the request goes to another origin, since
 * the browser would ask that server first whether it allows the field.
 */
export function cacheControlFor(headers: HeaderFields, origin: string): string | undefined {
  return headers.has("cache-control") || isForeign(origin) ? undefined : "no-cache";
}

/** Whether this runs in a web page, or a worker of one, of another origin. */
function isForeign(origin: string): boolean {
  const { location } = globalThis as { location?: { readonly origin?: unknown } };
  return typeof location?.origin === "string" && location.origin !== origin;
}
