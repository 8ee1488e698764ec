import { isApiError, isProtocolError, type ProtocolError } from "@signoff/core";
import type { CallResponse, SessionVerdict } from "@signoff/core/provider";

/**
 * Judges an answer to a call. How the end of a session shows is not documented. To log in once more is harmless, so a page
 * where JSON is due is reason enough for it; where an answer may well mean something else the probe decides.
 */
export function judge(response: CallResponse, origin: string, isJsonDue: boolean): SessionVerdict {
  const { status, ok } = response;
  if (status === 401) return "over";
  if (redirectOriginOf(response, origin) === origin) return isJsonDue ? "over" : "perhaps";
  if (status === 403) return "perhaps";
  // Without a look at the headers, which cost more to make than the rest of this.
  if (!ok || (isJsonDue && response.beginsAsJson)) return "open";
  if (!isPage(response)) return "open";
  return isJsonDue ? "over" : "perhaps";
}

/**
 * Whether a logout or probe was denied as that of a dead session may be. Maintenance, a gateway or the login page may
 * answer everything so; the service has no words of its own for it. Of a probe a page says even less.
 */
export function isDenied(error: unknown, origin: string): boolean {
  if (isApiError(error)) return error.status === 401 || error.status === 403;
  if (isRedirectWithin(error, origin)) return true;
  return isProtocolError(error) && error.operation === logout && isOtherAnswer(error);
}

function isOtherAnswer({ reason }: ProtocolError): boolean {
  return reason === "html" || reason === "unusable";
}

const logout = "GET /bdoc/logout";

/** Whether an answer is a web page. */
export function isPage({ headers }: { readonly headers: Headers }): boolean {
  return /^\s*text\/html\b/i.test(headers.get("content-type") ?? "");
}

/** Whether an answer led to another page of the service itself: to its login, as far as is known. */
export function isRedirectWithin(error: unknown, origin: string): error is ProtocolError {
  return isProtocolError(error) && error.reason === "redirect" && error.redirectOrigin === origin;
}

function redirectOriginOf(response: CallResponse, origin: string): string | undefined {
  if (response.status < 300 || response.status > 399) return undefined;
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, origin)) return undefined;
  return new URL(location, origin).origin;
}
