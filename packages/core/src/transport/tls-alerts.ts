import { readMember } from "../values/read-member.ts";

/**
 * Whether a server refused the handshake with an alert. With TLS 1.3 a client hears of it only after it has sent its
 * request, which that server has not read.
 */
export function isRefusedHandshake(error: object): boolean {
  const code = readMember(error, "code");
  return typeof code === "string" && isAlertCode(code);
}

/** Whether a code says that a server refused the handshake with an alert. */
export function isAlertCode(code: string): boolean {
  return alerts.test(code);
}

const alerts =
  /^ERR_SSL_(?:SSL\/)?\w+?_(?:ALERT_)?(?:HANDSHAKE_FAILURE|BAD_CERTIFICATE|NO_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(REVOKED|EXPIRED|UNKNOWN|REQUIRED)|UNKNOWN_CA|ACCESS_DENIED|PROTOCOL_VERSION|INSUFFICIENT_SECURITY|UNRECOGNIZED_NAME|NO_APPLICATION_PROTOCOL)$/;
