import { readMember } from "../values/read-member.ts";
import { isAlertCode, isRefusedHandshake } from "./tls-alerts.ts";

/** How deep causes are followed. */
const deepest = 5;

interface Failure {
  readonly code: unknown;
  readonly syscall: unknown;
  readonly message: unknown;
  readonly cause: unknown;
  /** Of an `AggregateError`: one for each address that was tried. */
  readonly errors: unknown;
}

/**
 * Whether the failure of a `fetch` shows that its request never left: no connection stood, or none was tried. What may
 * come of a connection that stood as well, such as `ECONNRESET`, shows nothing.
 */
export function neverLeft(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > deepest) return false;
  const failure = readFailure(error);
  if (Array.isArray(failure.errors) && failure.errors.length > 0) {
    return failure.errors.every((one) => neverLeft(one, depth + 1));
  }
  return (
    failsToConnect(failure) || isRefusedHandshake(error) || neverLeft(failure.cause, depth + 1)
  );
}

/** Whether a code says that the certificate of a host was not accepted. */
export function isCertificateCode(code: string): boolean {
  return certificates.test(code);
}

/** Whether a code says that no TLS could be agreed on. */
export function isHandshakeCode(code: string): boolean {
  return handshakes.test(code) || isAlertCode(code);
}

function readFailure(error: object): Failure {
  return {
    code: readMember(error, "code"),
    syscall: readMember(error, "syscall"),
    message: readMember(error, "message"),
    cause: readMember(error, "cause"),
    errors: readMember(error, "errors"),
  };
}

function failsToConnect({ code, syscall, message }: Failure): boolean {
  if (typeof syscall === "string" && connecting.test(syscall)) return true;
  if (typeof code === "string" && isConnectCode(code)) return true;
  return typeof message === "string" && message.length < longestMessage && told.test(message);
}

function isConnectCode(code: string): boolean {
  return connections.test(code) || certificates.test(code) || handshakes.test(code);
}

/** Looking a host up and connecting to it, as Node names them. */
const connecting = /^(connect|getaddrinfo|getnameinfo|query[A-Z]\w*)$/;

const connections =
  /^(ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+|E(NET|HOST)(UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_(CONNECT_TIMEOUT|CLOSED|INVALID_ARG|NOT_SUPPORTED|PRX_TLS)|PROXY_REFUSED|ConnectionRefused|FailedToOpenSocket)$/;

/** What OpenSSL finds when it verifies a chain, and what Node finds when it compares the names. */
const certificates =
  /^(ERR_TLS_CERT_\w+|(DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|DECODE|DECRYPT|VERIFY)_\w+|(CERT|CRL)_\w+|ERROR_IN_C(ERT|RL)_\w+|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;

const handshakes =
  /^(ERR_TLS_(DH_PARAM_SIZE|HANDSHAKE_TIMEOUT)|ERR_SSL_(WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG|(DH|EE)_KEY_TOO_SMALL|UNSAFE_LEGACY_RENEGOTIATION_DISABLED|NO_CIPHERS_AVAILABLE|NO_SHARED_CIPHER))$/;

/** OpenSSL calls those that SSL 3 brought `SSLV3_ALERT_…`, and from its 3.2 on `SSL/TLS_ALERT_…`. */
/** Where there is no code, or one that says too little: undici's proxies and blocked ports, Node's and Bun's handshakes, Deno. */
const told =
  /^Proxy response \(\d+\)|^bad port$|Requests to port \d+ are blocked|before secure TLS connection was established|^EPROTO: The TLS handshake failed|^write EPROTO .*(wrong version number|unsupported protocol|alert handshake failure)|client error \(Connect\)/;

const longestMessage = 2_000;
