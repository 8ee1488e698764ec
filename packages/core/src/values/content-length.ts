/** Statuses whose answers have no body (RFC 9110, section 6.4.1). */
export const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** What the header of an answer says of how its body comes. */
export interface Framing {
  readonly contentLength: string | null | undefined;
  readonly contentEncoding: string | null | undefined;
  readonly transferEncoding: string | null | undefined;
}

/**
 * How many bytes an answer has by its `Content-Length`; `undefined` where it has no body, or the field tells nothing of what
 * arrives: because the body is encoded, comes in chunks, or the field is damaged (RFC 9110, section 8.6).
 */
export function readLength(
  method: string,
  status: number,
  { contentLength, contentEncoding, transferEncoding }: Framing,
): number | undefined {
  if (method === "HEAD" || statusesWithoutBody.has(status)) return undefined;
  if (!contentLength || !/^\d{1,15}$/.test(contentLength)) return undefined;
  return contentEncoding || transferEncoding ? undefined : Number(contentLength);
}
