import { checkText } from "../options/check-text.ts";
import { InvalidOptionError } from "../errors/errors.ts";

/** A proxy that makes tunnels. */
export interface Proxy {
  readonly protocol: "http:" | "https:";
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  /** The `Proxy-Authorization` field. */
  readonly authorization: string | undefined;
}

/**
 * Reads the URL of a proxy.
 *
 * @throws {InvalidOptionError} that never shows the URL, since it may hold a password.
 */
export function readProxy(text: unknown): Proxy {
  checkText("proxy", text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const protocol = url?.protocol;
  if (!url || (protocol !== "http:" && protocol !== "https:") || url.hostname === "") {
    throw new InvalidOptionError(
      "proxy",
      "has to be a URL with http: or https:, such as http://user:password@proxy.example:3128.",
    );
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new InvalidOptionError("proxy", "has to end after its host and port.");
  }
  return {
    protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || (protocol === "https:" ? 443 : 80)),
    authorization: readAuthorization(url),
  };
}

function readAuthorization({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  try {
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(credentials).toString("base64")}`;
  } catch {
    throw new InvalidOptionError(
      "proxy",
      "has a user name or password that is not percent-encoded; use encodeURIComponent.",
    );
  }
}
