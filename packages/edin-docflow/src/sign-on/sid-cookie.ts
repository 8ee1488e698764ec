/** The values of all `SID` cookies that an answer sets, in the order they come. */
export function readSids(headers: Headers): readonly string[] {
  return headers
    .getSetCookie()
    .map((cookie) => /^\s*SID\s*=\s*([^;]*)/.exec(cookie)?.[1]?.trim() ?? "")
    .filter((value) => /^[\x21-\x2b\x2d-\x3a\x3c-\x7e]+$/.test(value));
}

/** The `Cookie` header that carries a session. */
export function sidCookie(sid: string): string {
  return `SID=${sid}`;
}
