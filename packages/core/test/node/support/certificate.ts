import { generateKeyPairSync, randomBytes } from "node:crypto";
import forge from "node-forge";

const day = 86_400_000;

/** A certificate for 127.0.0.1, or another host, that is its own authority. */
export function createCertificate({
  commonName = "test",
  ip = "127.0.0.1",
  expired = false,
}: { readonly commonName?: string; readonly ip?: string; readonly expired?: boolean } = {}): {
  cert: string;
  key: string;
} {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A first byte of neither zero nor more than 0x7f: positive, and the shortest way to write the number.
  certificate.serialNumber = `40${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = new Date(Date.now() - 2 * day);
  certificate.validity.notAfter = new Date(Date.now() + (expired ? -day : day));
  const name = [{ name: "commonName", value: commonName }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([{ name: "subjectAltName", altNames: [{ type: 7, ip }] }]);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key: privateKey };
}
