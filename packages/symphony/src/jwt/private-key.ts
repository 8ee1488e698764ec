import { InvalidOptionError } from "@signoff/core";
import { hasWrittenLineBreaks, isEncrypted, type PemBlock, readPem } from "@signoff/core/provider";
import { fromBase64 } from "../values/base64.ts";
import { isWholeSequence } from "./der.ts";

/**
 * The PKCS#8 bytes of the RSA key in a PEM text, be it in PKCS#8 or PKCS#1; certificates and the like may stand around it.
 *
 * @throws {InvalidOptionError} for any other text, one that is cut short included.
 */
export function readPrivateKey(pem: string): Uint8Array<ArrayBuffer> {
  const block = findKey(readPem(pem));
  const { label, data } = block;
  if (hasWrittenLineBreaks(block)) {
    throw unfit(
      'has line breaks that are written as a backslash and an n; make real ones of them, as with .replaceAll(String.raw`\\n`, "\\n").',
    );
  }
  if (isEncrypted(block)) {
    throw unfit(
      'is encrypted; decrypt it before, as with "openssl pkey -in key.pem -out new.pem".',
    );
  }
  if (label === "EC PRIVATE KEY") throw otherKind("an EC key");
  if (label === "OPENSSH PRIVATE KEY") {
    throw unfit('is in the form of OpenSSH; convert a copy with "ssh-keygen -p -m PKCS8 -f copy".');
  }
  if (label !== "PRIVATE KEY" && label !== "RSA PRIVATE KEY") {
    throw unfit(`is a PEM block of ${label}; it has to be an RSA private key in PKCS#8 or PKCS#1.`);
  }
  const bytes = data === undefined ? undefined : fromBase64(data);
  if (!bytes || !isWholeSequence(bytes)) {
    throw unfit("is cut short or damaged; give the whole PEM file.");
  }
  if (label === "RSA PRIVATE KEY") return wrapPkcs1(bytes);
  checkAlgorithm(bytes);
  return bytes;
}

/** The first private key, else what there is. */
function findKey(blocks: readonly PemBlock[]): PemBlock {
  const key = blocks.find(({ label }) => label.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (!key) throw unfit("has to be PEM text that begins with -----BEGIN.");
  return key;
}

function unfit(problem: string): InvalidOptionError {
  return new InvalidOptionError("privateKey", problem);
}

function otherKind(kind: string): InvalidOptionError {
  return unfit(`is ${kind}; Symphony takes RSA keys only: give the service account one.`);
}

/** The object identifiers rsaEncryption and ecPublicKey in DER. */
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const ecPublicKey = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/** What PKCS#8 says first is the kind of its key. */
function checkAlgorithm(pkcs8: Uint8Array): void {
  const start = pkcs8.subarray(0, 32).join();
  if (start.includes(rsaEncryption.join())) return;
  throw otherKind(start.includes(ecPublicKey.join()) ? "an EC key" : "no RSA key");
}

/** Version 0 and the algorithm: what PKCS#8 has in front of the key. */
const pkcs8Head = [0x02, 0x01, 0x00, 0x30, 0x0d, ...rsaEncryption, 0x05, 0x00];

function wrapPkcs1(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return encodeDer(0x30, [...pkcs8Head, ...encodeDer(0x04, [...key])]);
}

/** With a length in two bytes, which RSA keys of every usual size take. */
function encodeDer(tag: number, content: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([tag, 0x82, content.length >> 8, content.length & 0xff, ...content]);
}
