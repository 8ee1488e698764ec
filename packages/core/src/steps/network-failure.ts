import type { NetworkFailure } from "../errors/reasons.ts";
import { isCertificateCode, isHandshakeCode } from "../transport/never-left.ts";

/** What the code of a failure says to people and to programs. */
export interface NetworkFailureFacts {
  /** What to check, such as `"the host and the network"`. */
  readonly check: string;
  readonly reason: NetworkFailure;
}

export function factsOfCode(code: string): NetworkFailureFacts {
  return { check: whatToCheck(code), reason: networkFailureOf(code) };
}

function whatToCheck(code: string): string {
  if (isCertificateCode(code)) return "the host and its certificate";
  return isHandshakeCode(code) ? "the host, its port and its TLS" : "the host and the network";
}

/** What the code of a runtime's error tells of why there was no answer: those of Node, of undici, of Bun and of Deno. */
export function networkFailureOf(code: string | undefined): NetworkFailure {
  if (code === undefined) return "broken";
  if (isCertificateCode(code)) return "certificate";
  if (isHandshakeCode(code)) return "tls";
  return codes.find(([pattern]) => pattern.test(code))?.[1] ?? "broken";
}

const codes: readonly (readonly [RegExp, NetworkFailure])[] = [
  [/^(ENOTFOUND|EAI_[A-Z]+)$/, "name"],
  [/^(ECONNREFUSED|ConnectionRefused)$/, "refused"],
  [/^(E(NET|HOST)(UNREACH|DOWN)|EADDRNOTAVAIL|FailedToOpenSocket)$/, "unreachable"],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, "no-connection"],
  [/^(PROXY_REFUSED|UND_ERR_PRX_TLS)$/, "proxy"],
];
