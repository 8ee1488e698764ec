import { InvalidOptionError } from "@signoff/core";
import { fromBase64 } from "./base64.ts";
import { readChildren, readElement } from "./der.ts";

const sequence = 0x30;
const version = 0xa0;

/**
 * The public key of an X.509 certificate in PEM, for checks of RS512. Whether the certificate itself is to be trusted is
 * left to whoever fetched it.
 *
 * @throws {InvalidOptionError} for any other text.
 */
export async function readCertificateKey(option: string, pem: string): Promise<CryptoKey> {
  const [, body] = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/.exec(pem) ?? [];
  const bytes = body === undefined ? undefined : fromBase64(body.replace(/\s/g, ""));
  const publicKey = bytes && findPublicKey(bytes);
  if (!publicKey) {
    throw new InvalidOptionError(
      option,
      "is no X.509 certificate in PEM; give what fetchPodCertificate gives.",
    );
  }
  try {
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" };
    return await crypto.subtle.importKey("spki", publicKey, algorithm, false, ["verify"]);
  } catch {
    throw new InvalidOptionError(option, "is a certificate of no RSA key.");
  }
}

/** The SubjectPublicKeyInfo of a certificate (RFC 5280, section 4.1). */
function findPublicKey(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const certificate = readElement(bytes, 0);
  if (certificate?.tag !== sequence || certificate.end !== bytes.length) return undefined;
  const [toBeSigned] = readChildren(bytes, certificate) ?? [];
  const fields = toBeSigned && readChildren(bytes, toBeSigned);
  // Serial number, signature, issuer, validity and subject come before it; the version may, too.
  const key = fields?.[fields[0]?.tag === version ? 6 : 5];
  return key?.tag === sequence ? bytes.slice(key.start, key.end) : undefined;
}
