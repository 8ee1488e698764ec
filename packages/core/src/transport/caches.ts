import { HeaderFields } from "./header-fields.ts";
import type { WireRequest } from "./transport.ts";

const asked = "no-cache";

/** A request that says nothing of caches, as no cache on the way answers it (RFC 9111, section 5.2.1.4). */
export function bypassCaches(request: WireRequest): WireRequest {
  const control = cacheControlFor(request.headers, request.origin);
  if (control === undefined) return request;
  const headers = new HeaderFields([...request.headers.flat, "cache-control", control]);
  return { ...request, headers };
}

/**
 * The `Cache-Control` of a request for which the app has none; `undefined` in a web page, or a worker of one, where the
 * request goes to another origin, since the browser would ask that server first whether it allows the field.
 *
 * @param origin `undefined` where that is not known yet.
 */
export function cacheControlFor(
  headers: HeaderFields,
  origin: string | undefined,
): string | undefined {
  const given = headers.get("cache-control");
  if (given !== undefined) return given === asked ? asked : undefined;
  const { location } = globalThis as { location?: { readonly origin?: unknown } };
  const isForeign = typeof location?.origin === "string" && location.origin !== origin;
  return isForeign ? undefined : asked;
}
