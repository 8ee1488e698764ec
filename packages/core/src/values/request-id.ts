/** The provider's id of a request, as its answer names it. */
export function requestIdIn(headers: Headers): string | undefined {
  return (headers.get("x-request-id") ?? headers.get("x-trace-id")) || undefined;
}
