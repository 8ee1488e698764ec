import { checkText } from "./check-text.ts";
import { InvalidOptionError } from "../errors/errors.ts";

const loopbackHosts = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether the host can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return loopbackHosts.test(hostname);
}

/**
 * Checks a base URL and gives it back without its trailing slash.
 *
 * @throws {InvalidOptionError} for a URL that is relative, carries credentials, a query or a fragment, or uses a scheme
 * other than https (http is accepted for loopback, or with `allowInsecure`).
 */
export function checkBaseUrl(option: string, baseUrl: string, allowInsecure = false): string {
  const url = parseUrl(option, baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new InvalidOptionError(option, "has to start with https://.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new InvalidOptionError(
      option,
      "holds a user name or password; give credentials as options of the login.",
    );
  }
  if (/[?#]/.test(url.href)) {
    throw new InvalidOptionError(option, "has a query or a fragment; leave it out.");
  }
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    throw new InvalidOptionError(
      option,
      "uses http:, which would send credentials in the clear; use https:, or set allowInsecure.",
    );
  }
  return url.href.replace(/\/$/, "");
}

function parseUrl(option: string, baseUrl: string): URL {
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new InvalidOptionError(
      option,
      "is missing; give the URL of the server, such as https://mft.example.com.",
    );
  }
  // The URL parser would take line breaks out in silence.
  checkText(option, baseUrl);
  const url = parse(baseUrl);
  if (url) return url;
  throw new InvalidOptionError(
    option,
    "is no absolute URL; it has to look like https://mft.example.com.",
  );
}

function parse(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}

/** A checked base URL in its parts. */
export interface Base {
  readonly href: string;
  readonly origin: string;
  /** The path that all requests begin with; it ends with a slash. */
  readonly path: string;
}

/** The parts of a checked base URL. */
export function readBase(href: string): Base {
  const { origin, pathname } = new URL(href);
  return { href, origin, path: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

/**
 * Parses a finished request URL, and checks that it still lies under its base URL.
 *
 * @throws {InvalidOptionError} when a path left the base, whatever trick it used.
 */
export function parseUnder(base: Base, href: string): URL {
  const url = parse(href);
  const sameOrigin = url?.origin === base.origin && url.username === "" && url.password === "";
  if (!sameOrigin || !url.pathname.startsWith(base.path)) {
    throw new InvalidOptionError("path", "leads out of the base URL; use the paths of the spec.");
  }
  return url;
}
