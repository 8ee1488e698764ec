import {
  constants,
  generateKeyPair,
  privateEncrypt,
  randomBytes,
  X509Certificate,
} from "node:crypto";
import { promisify } from "node:util";
import forge from "node-forge";
import { machineNow } from "../machine-time.ts";
import type { Secrets } from "../secrets.ts";

/** A certificate with its key, in PEM, and both together as PKCS#12. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  readonly pfx: Buffer;
  /** Opens `pfx`. */
  readonly passphrase: string;
}

/** A certificate authority of a server's own, trusted by nobody else. */
export interface CertificateAuthority {
  /** Its certificate, in PEM. */
  readonly ca: string;
  issueServer(): Promise<{ cert: string; key: string }>;
  issueClient(commonName: string): Promise<ClientCertificate>;
}

interface KeyPair {
  readonly publicPem: string;
  readonly privatePem: string;
}

type Extensions = Parameters<forge.pki.Certificate["setExtensions"]>[0];

/** Valid from yesterday to next month on the machine's clock, whatever the server's clock shows. */
const day = 86_400_000;

/** Makes an authority: with the key and the certificate of an earlier start, while that is valid, or new ones. */
export async function createAuthority(secrets: Secrets = new Map()): Promise<CertificateAuthority> {
  const name = "Signoff emulator CA";
  const { ca, pair } = keptAuthority(secrets) ?? (await newAuthority(name, secrets));
  const issue = async (
    commonName: string,
    extensions: Extensions,
  ): Promise<{ cert: string; key: string }> => {
    const own = await createKeyPair();
    return { cert: sign(commonName, own, name, pair, extensions), key: own.privatePem };
  };
  return {
    ca,
    issueServer: () =>
      issue("localhost", [
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ]),
    async issueClient(commonName) {
      const { cert, key } = await issue(commonName, [{ name: "extKeyUsage", clientAuth: true }]);
      const passphrase = randomBytes(12).toString("base64url");
      let pfx: Buffer | undefined;
      return {
        cert,
        key,
        passphrase,
        // Deriving its keys takes time, and few need it.
        get pfx() {
          return (pfx ??= toPfx(cert, key, passphrase));
        },
      };
    },
  };
}

interface AuthorityKeys {
  readonly ca: string;
  readonly pair: KeyPair;
}

function keptAuthority(secrets: Secrets): AuthorityKeys | undefined {
  const ca = secrets.get("ca.certificate");
  const privatePem = secrets.get("ca.key");
  if (ca === undefined || privatePem === undefined) return undefined;
  const { validTo, publicKey } = new X509Certificate(ca);
  if (Date.parse(validTo) < machineNow() + day) return undefined;
  const publicPem = String(publicKey.export({ type: "spki", format: "pem" }));
  return { ca, pair: { publicPem, privatePem } };
}

async function newAuthority(name: string, secrets: Secrets): Promise<AuthorityKeys> {
  const pair = await createKeyPair();
  const ca = sign(name, pair, name, pair, [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
  ]);
  secrets.set("ca.certificate", ca);
  secrets.set("ca.key", pair.privatePem);
  return { ca, pair };
}

/** Makes a certificate that vouches for itself, with its key, both in PEM. */
export async function createSelfSigned(commonName: string): Promise<{ cert: string; key: string }> {
  const pair = await createKeyPair();
  const extensions = [{ name: "keyUsage", digitalSignature: true, critical: true }];
  return { cert: sign(commonName, pair, commonName, pair, extensions), key: pair.privatePem };
}

async function createKeyPair(): Promise<KeyPair> {
  const pair = await promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return { publicPem: pair.publicKey, privatePem: pair.privateKey };
}

function sign(
  subject: string,
  own: KeyPair,
  issuer: string,
  by: KeyPair,
  extensions: Extensions,
): string {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(own.publicPem);
  // A first byte of neither zero nor more than 0x7f: positive, and the shortest way to write the number.
  certificate.serialNumber = `40${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = new Date(machineNow() - day);
  certificate.validity.notAfter = new Date(machineNow() + 30 * day);
  certificate.setSubject([{ name: "commonName", value: subject }]);
  certificate.setIssuer([{ name: "commonName", value: issuer }]);
  certificate.setExtensions(extensions);
  certificate.sign(signerOf(by), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}

/** What stands before a SHA-256 in what RSA signs (RFC 8017, section 9.2, note 1). */
const digestInfo = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** Signs with Node's own RSA, which is a hundred times as fast. */
function signerOf(by: KeyPair): forge.pki.rsa.PrivateKey {
  const key = { key: by.privatePem, padding: constants.RSA_PKCS1_PADDING };
  const signer: Partial<forge.pki.rsa.PrivateKey> = {
    sign(digest: forge.md.MessageDigest) {
      const bytes = Buffer.from(digest.digest().getBytes(), "binary");
      return privateEncrypt(key, Buffer.concat([digestInfo, bytes])).toString("binary");
    },
  };
  return signer as forge.pki.rsa.PrivateKey;
}

function toPfx(cert: string, key: string, passphrase: string): Buffer {
  const container = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    [forge.pki.certificateFromPem(cert)],
    passphrase,
    { algorithm: "aes256" },
  );
  return Buffer.from(forge.asn1.toDer(container).getBytes(), "binary");
}
