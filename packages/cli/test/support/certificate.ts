import { generateKeyPairSync, randomBytes } from "node:crypto";
import forge from "node-forge";

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface CertificateOptions {
  /** Whom it is for, beside the name. */
  readonly ip?: string;
  /** From when to when it is valid, in ms from now. Default: yesterday to tomorrow. */
  readonly from?: number;
  readonly to?: number;
  /** Who vouches for it. Default: itself. */
  readonly issuer?: Certificate & { readonly name: string };
  readonly isAuthority?: boolean;
}

const day = 86_400_000;

/** A certificate for 127.0.0.1, or another host. */
export function createCertificate(
  name: string,
  { ip = "127.0.0.1", from = -day, to = day, issuer, isAuthority = false }: CertificateOptions = {},
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A first byte of neither zero nor more than 0x7f: positive, and the shortest way to write the number.
  certificate.serialNumber = `40${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = new Date(Date.now() + from);
  certificate.validity.notAfter = new Date(Date.now() + to);
  certificate.setSubject([{ name: "commonName", value: name }]);
  certificate.setIssuer([{ name: "commonName", value: issuer?.name ?? name }]);
  certificate.setExtensions([
    { name: "subjectAltName", altNames: [{ type: 7, ip }] },
    ...(isAuthority ? [{ name: "basicConstraints", cA: true, critical: true }] : []),
  ]);
  const signer = forge.pki.privateKeyFromPem(issuer?.key ?? privateKey);
  certificate.sign(signer, forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key: privateKey };
}
