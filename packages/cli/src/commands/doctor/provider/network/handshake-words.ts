import { codeOf } from "@signoff/command-kit";
import { exitCodes } from "../../../../exit-codes.ts";
import { type Finding, wrong } from "../../finding.ts";
import type { Host } from "./host.ts";
import { isTimeUp } from "../limits.ts";
import type { Words } from "../words.ts";

/** Whether a host ended TLS with an alert; with TLS 1.3 that may come after its greeting. */
export function isAlert(error: unknown): boolean {
  return /^ERR_SSL_[\w/]+_ALERT_/.test(codeOf(error) ?? "");
}

/** Why no TLS came about, and what to do, where it is not plain HTTP that the host speaks. */
export function handshakeFault(host: Host, error: unknown): Finding {
  const { cause, message, advice } = wordsFor(host, error);
  return wrong("tls", message, advice, exitCodes.network, cause);
}

/** The host speaks plain HTTP where TLS is expected. */
export function plainHttpFault({ name }: Host, setting: string): Finding {
  return wrong(
    "tls",
    `${name} speaks plain http, and https was expected.`,
    `Look whether the port is the right one in ${setting}: the one for https is often 443 or 8443. With http: anybody on the way could read the password; where that is wanted, in a closed network, write http: and give --allow-insecure.`,
    exitCodes.network,
    "plain-http",
  );
}

/** The host speaks TLS where plain HTTP is expected. */
export function tlsExpectedFault({ name }: Host, setting: string): Finding {
  return wrong(
    "tls",
    `${name} speaks TLS, and plain http was expected.`,
    `Write https: in ${setting}.`,
    exitCodes.network,
    "tls-expected",
  );
}

function wordsFor({ name }: Host, error: unknown): Words {
  const code = codeOf(error) ?? "";
  const [, alert = ""] = /^ERR_SSL_[\w/]+?_ALERT_(\w+)$/.exec(code) ?? [];
  const shown = code === "" ? "" : ` (${code})`;
  if (alert === "CERTIFICATE_REVOKED") {
    return {
      cause: "certificate-revoked",
      message: `${name} says that the certificate which was shown to it was revoked${shown}.`,
      advice:
        "It is a client certificate, shown by this side or by a proxy in between: have its authority issue another one.",
    };
  }
  if (/CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED/.test(alert) || /CERTIFICATE_REQUIRED/.test(code)) {
    return {
      cause: "client-certificate",
      message: `${name} wants a client certificate, and does not take what it was shown${shown}.`,
      advice:
        "The address may be that of the hosts for client certificates: use the one for passwords or keys. This command shows none.",
    };
  }
  if (isTimeUp(error)) {
    return {
      cause: "no-answer",
      message: `${name} takes connections, and does not answer to TLS.`,
      advice:
        "Look whether the port is one for https, and whether a firewall in between holds back what it does not know.",
    };
  }
  if (code === "ECONNRESET" || code === "EPIPE") {
    return {
      cause: "broken-off",
      message: `${name} breaks the connection off when TLS begins${shown}.`,
      advice:
        "A firewall or proxy that does not let this host through does so: ask who runs the network. Or the port is not one for https.",
    };
  }
  return {
    cause: "no-tls",
    message: `No TLS can be agreed on with ${name}${shown}.`,
    advice: /PROTOCOL|CIPHER|KEY_TOO_SMALL|HANDSHAKE_FAILURE/.test(code)
      ? "It speaks outdated TLS, or other ciphers: its operator has to allow TLS 1.2 or 1.3."
      : "Look whether the port is one for https.",
  };
}
