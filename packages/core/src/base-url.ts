import { InvalidOptionError } from "./errors.ts";

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
  if (!URL.canParse(baseUrl)) {
    throw new InvalidOptionError(
      option,
      "is no absolute URL; it has to look like https://mft.example.com.",
    );
  }
  return new URL(baseUrl);
}

/**
 * Checks that a finished request URL still lies under its base URL.
 *
 * @throws {InvalidOptionError} when a path left the base, whatever trick it used.
 */
export function checkUnderBase(url: string, baseUrl: string): void {
  const base = new URL(baseUrl);
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const prefix = base.pathname.endsWith("/") ? base.pathname : `${base.pathname}/`;
  const sameOrigin =
    target?.origin === base.origin && target.username === "" && target.password === "";
  if (!sameOrigin || !target.pathname.startsWith(prefix)) {
    throw new InvalidOptionError("path", "leads out of the base URL; use the paths of the spec.");
  }
}
