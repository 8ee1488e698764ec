import type { KeyObject, X509Certificate } from "node:crypto";
import { isBytes } from "../values/kinds.ts";
import {
  hasWrittenLineBreaks,
  isEncrypted,
  type PemBlock,
  readPem,
  writePem,
} from "../values/pem.ts";
import { invalidTls, refusing } from "./tls-refusal.ts";

// Node's modules for certificates are asked for where they are used: loading them takes longer than all of a client.

const certificateLabels: ReadonlySet<string> = new Set(["CERTIFICATE", "X509 CERTIFICATE"]);

/** PEM that was given as a text, or as the bytes of its file. */
export function toPemText(option: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (isBytes(value)) return new TextDecoder().decode(value);
  throw invalidTls(option, "has to be PEM, as a text or as the bytes of its file.");
}

/** Every certificate of a PEM text: OpenSSL passes over texts that hold none in silence. */
export function readCertificates(option: string, pem: string): X509Certificate[] {
  const blocks = readPem(pem).filter(({ label }) => certificateLabels.has(label));
  if (blocks.length === 0) {
    throw invalidTls(
      option,
      "holds no certificate; it has to be PEM text with -----BEGIN CERTIFICATE-----.",
    );
  }
  const { X509Certificate } = process.getBuiltinModule("node:crypto");
  return blocks
    .map((block) => toWholePem(option, block))
    .map((whole) => refusing(option, () => new X509Certificate(whole)));
}

/** The first private key of a PEM text, which certificates and the like may stand before. */
export function readKey(
  option: string,
  pem: string,
  passphrase: string | undefined,
): { readonly key: KeyObject; readonly pem: string } {
  const block = readPem(pem).find(({ label }) => label.endsWith("PRIVATE KEY"));
  if (!block) {
    throw invalidTls(
      option,
      "holds no private key; it has to be PEM text with -----BEGIN PRIVATE KEY-----.",
    );
  }
  if (isEncrypted(block) && passphrase === undefined) {
    throw invalidTls("passphrase", `is missing; ${option} is encrypted.`);
  }
  const own = toWholePem(option, block);
  const format = { format: "pem", ...(passphrase !== undefined && { passphrase }) } as const;
  const { createPrivateKey } = process.getBuiltinModule("node:crypto");
  const key = refusing(option, () => createPrivateKey({ key: own, ...format }));
  return { key, pem: own };
}

/** A block as OpenSSL takes it; one that it would not is told in our words. */
function toWholePem(option: string, block: PemBlock): string {
  if (block.data === undefined) {
    throw invalidTls(option, `is cut short: its ${block.label} has no end; give the whole file.`);
  }
  if (hasWrittenLineBreaks(block)) {
    throw invalidTls(
      option,
      "has line breaks that are written as a backslash and an n; make real ones of them.",
    );
  }
  return writePem(block);
}
