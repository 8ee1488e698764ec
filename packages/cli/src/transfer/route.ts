import { codeOf, UsageError } from "@signoff/command-kit";
import {
  isNetworkError,
  isOutcomeUnknownError,
  isTimeoutError,
  type SignoffError,
} from "@signoff/core";

/** Which way requests go, and by which settings. */
export interface Route {
  readonly server: RouteEnd;
  readonly proxy: RouteEnd | undefined;
}

interface RouteEnd {
  readonly protocol: string;
  /** Name and port. */
  readonly host: string;
  /** The option or variable that names it. */
  readonly setting: string;
}

/** One end of the way; nothing where there is no such URL. Credentials in it are left behind. */
export function readEnd(url: string | undefined, setting: string): RouteEnd | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return { protocol, host, setting };
}

/** The proxy of `--proxy`, else that of the first variable that names one. */
export function proxyEnd(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  ...variables: readonly string[]
): RouteEnd | undefined {
  if (option !== undefined) return readEnd(option, "--proxy");
  const name = variables.find((variable) => env[variable]);
  return name === undefined ? undefined : readEnd(env[name], name);
}

/** Says of a failure on the way which way it was, and what may be wrong with it. Nothing for other failures. */
export function describeRoute(error: SignoffError, route: Route): string {
  if (![isNetworkError, isTimeoutError, isOutcomeUnknownError].some((isKind) => isKind(error))) {
    return "";
  }
  const { server, proxy } = route;
  const through = proxy ? `; proxy: ${proxy.host} (${proxy.setting})` : "";
  const hint = hintFor(error.cause, route);
  return ` Server: ${server.host} (${server.setting})${through}${hint && `: ${hint}`}.`;
}

/** What an https: request meets at a port without TLS, in the words of OpenSSL. */
const plain =
  /^(EPROTO|ERR_SSL_(WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG))$/;

const certificate =
  /^(ERR_TLS_CERT_|(DEPTH_ZERO_)?SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)_|CERT_|HOSTNAME_MISMATCH)/;

const hints: readonly (readonly [code: RegExp, hint: string])[] = [
  [/^ECONNREFUSED$/, "nothing listens there"],
  [/^(ENOTFOUND|EAI_\w+)$/, "this name is not known, or no name server can be reached"],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|E(HOST|NET)UNREACH)$/, "it cannot be reached from here"],
  [certificate, "its certificate is not trusted; --ca takes the authority that signed it"],
];

function hintFor(cause: unknown, { server, proxy }: Route): string {
  const code = codeOf(cause) ?? "";
  if (code === "PROXY_REFUSED") return proxyWords(cause);
  if (code === "UND_ERR_CONNECT_TIMEOUT" && [server, proxy].some(isSecure)) {
    return "no TLS handshake came in time: the port may speak none, or cannot be reached from here";
  }
  if (server.protocol === "http:" && /^(UND_ERR_SOCKET|ECONNRESET|HPE_\w+)$/.test(code)) {
    return "where it speaks https:, give an https: URL";
  }
  return hints.find(([pattern]) => pattern.test(code))?.[1] ?? "";
}

function isSecure(end: RouteEnd | undefined): boolean {
  return end?.protocol === "https:";
}

/**
 * Says what is wrong with a URL by which nothing can be reached at all.
 *
 * @returns the error that failed the sign-on, where it tells of no such URL.
 */
export function explainSignOn(error: unknown, route: Route | undefined): unknown {
  if (!route || !isNetworkError(error) || !plain.test(codeOf(error.cause) ?? "")) return error;
  const { server, proxy } = route;
  const through = proxy && isSecure(proxy) ? `, or the proxy ${proxy.host} (${proxy.setting})` : "";
  return new UsageError(
    `${server.setting} begins with https:, but ${server.host}${through} speaks no TLS at this port: give the port that does (${codeOf(error.cause)}).`,
  );
}

/** The message of the innermost cause, which tells what the proxy answered. */
function proxyWords(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return error.cause instanceof Error
    ? proxyWords(error.cause)
    : error.message.replace(/\.$/, "").replace(/^The/, "the");
}
