/** Statuses whose answers have no body (RFC 9110, section 6.4.1). */
export const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * How many bytes an answer has by its `Content-Length`; `undefined` where it has no body, or the field tells nothing of what
 * arrives: because the body is encoded, comes in chunks, or the field is damaged (RFC 9110, section 8.6).
 */
export function readLength(
  method: string,
  status: number,
  get: (name: string) => string | null | undefined,
): number | undefined {
  if (method === "HEAD" || statusesWithoutBody.has(status)) return undefined;
  const text = get("content-length");
  if (!text || !/^\d{1,15}$/.test(text)) return undefined;
  return get("content-encoding") || get("transfer-encoding") ? undefined : Number(text);
}
