import { exitCodes } from "../../../../exit-codes.ts";
import { type Finding, wrong } from "../../finding.ts";
import type { Handshake } from "./handshake.ts";
import { addressOf, type Host } from "./host.ts";
import type { Words } from "../words.ts";

/** What is wrong with a certificate, and what to do. */
export function certificateFault(
  host: Host,
  { refusal = "", certificate }: Pick<Handshake, "refusal" | "certificate">,
  caSetting: string,
): Finding {
  const { cause, message, advice } = wordsFor(refusal, host, {
    from: certificate.valid_from,
    to: certificate.valid_to,
    issuer: nameIn(certificate.issuer),
    names: certificate.subjectaltname ?? nameIn(certificate.subject),
    caSetting,
  });
  return wrong("tls", message, `${advice} No password was sent.`, exitCodes.network, cause);
}

interface Facts {
  readonly from: string;
  readonly to: string;
  readonly issuer: string;
  readonly names: string;
  readonly caSetting: string;
}

function wordsFor(code: string, { name, url }: Host, facts: Facts): Words {
  const { from, to, issuer, names, caSetting } = facts;
  switch (code) {
    case "CERT_HAS_EXPIRED":
      return {
        cause: "certificate-expired",
        message: `The certificate of ${name} has expired, on ${dayOf(to)}.`,
        advice: "The operator of the host has to renew it; nothing can be done on this side.",
      };
    case "CERT_NOT_YET_VALID":
      return {
        cause: "certificate-not-yet-valid",
        message: `The certificate of ${name} is valid from ${dayOf(from)} on, not yet.`,
        advice: "Ask the operator of the host for one that is valid now.",
      };
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "HOSTNAME_MISMATCH":
      return {
        cause: "certificate-of-another-name",
        message: `The certificate of ${name} is for another name: ${names}.`,
        advice: `Call the host by a name that its certificate has, or ask its operator for one with ${addressOf(url)}.`,
      };
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return {
        cause: "self-signed",
        message: `The certificate of ${name} is self-signed: nobody but the host itself vouches for it.`,
        advice: `Have its operator send you the certificate by a way that you trust, and give the PEM file by ${caSetting}.`,
      };
    case "CERT_REVOKED":
      return revokedWords(name);
    default:
      return isUnknownAuthority(code)
        ? {
            cause: "unknown-authority",
            message: `The certificate of ${name} is from ${issuer}, an authority that this machine does not know (${code}).`,
            advice: `If it is that of your company, or of a proxy which opens TLS, give its PEM file by ${caSetting}; else ask the operator whether the host leaves out an intermediate certificate.`,
          }
        : {
            cause: "certificate-refused",
            message: `The certificate of ${name} is not to be trusted (${code}).`,
            advice: "Ask the operator of the host; a proxy which opens TLS may be the reason too.",
          };
  }
}

/** The host itself says that its certificate was revoked. */
export function revokedFault({ name }: Host): Finding {
  const { cause, message, advice } = revokedWords(name);
  return wrong("tls", message, `${advice} No password was sent.`, exitCodes.network, cause);
}

function revokedWords(name: string): Words {
  return {
    cause: "certificate-revoked",
    message: `The certificate of ${name} was revoked: so says the answer of its authority that the host sends along (OCSP).`,
    advice:
      "Sign on nowhere with it: its key may be in the wrong hands. The operator of the host has to replace it.",
  };
}

function isUnknownAuthority(code: string): boolean {
  return /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)\w*)$/.test(code);
}

function nameIn(names: { readonly O?: unknown; readonly CN?: unknown } | undefined): string {
  return [names?.CN, names?.O].filter((one) => typeof one === "string").join(", ") || "nobody";
}

function dayOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString().slice(0, 10);
}
