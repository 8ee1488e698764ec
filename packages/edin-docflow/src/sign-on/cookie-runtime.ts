import { type CommonOptions, InvalidOptionError } from "@signoff/core";

/**
 * The session comes as a `Set-Cookie` and goes as a `Cookie`. Browsers, and workers of their kind, keep both from scripts
 * (Fetch standard, sections 2.2.2 and 2.2.6): a right password would open a session that nobody could use or end.
 *
 * @throws {InvalidOptionError} in such a runtime, unless a transport of its own sends the requests.
 */
export function checkCookieRuntime({ transport }: Pick<CommonOptions, "transport">): void {
  if (transport !== undefined || (canReadSetCookie() && canSendCookie())) return;
  throw new InvalidOptionError(
    "fetch",
    "can neither read Set-Cookie nor send Cookie in this runtime, as in browsers, and EDIN DOCflow keeps its sessions in a cookie; log in on a server, in Node, Deno, Bun or workerd.",
  );
}

function canReadSetCookie(): boolean {
  const { headers } = new Response(null, { headers: { "set-cookie": "SID=1" } });
  // Older ones lack the method.
  return (headers as Partial<Headers>).getSetCookie?.call(headers).length === 1;
}

function canSendCookie(): boolean {
  const request = new Request("https://doc.edin.ua/", { headers: { cookie: "SID=1" } });
  return request.headers.has("cookie");
}
