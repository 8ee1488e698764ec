import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { nodeTransport, type TlsOptions } from "../../src/node/index.ts";
import { createCertificate } from "./support/certificate.ts";
import { exchange, textOf } from "./support/exchange.ts";
import { desKey, passphrase, rc2Key, rc2Pfx } from "./support/outdated-keys.ts";
import { startTlsServer } from "./support/tls-server.ts";

const server = createCertificate();
const { cert, key } = createCertificate();
const publicKey = createPublicKey(key).export({ type: "spki", format: "pem" }).toString();
const other = createCertificate();
const lock = (type: "pkcs1" | "pkcs8"): string =>
  createPrivateKey(key).export({
    type,
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase,
  }) as string;

const tryWith = (tls: TlsOptions) => (): unknown => nodeTransport({ tls });
const indented = (pem: string): string => pem.replaceAll(/^/gm, "    ");

describe("PEM is taken in every form that tools write and settings make of it", () => {
  test.each<[form: string, options: TlsOptions]>([
    ["indented", { cert: indented(cert), key: indented(key) }],
    ["with CRLF", { cert: cert.replaceAll("\n", "\r\n"), key: key.replaceAll("\n", "\r\n") }],
    ["in one line", { cert: cert.replaceAll("\n", " "), key: key.replaceAll("\n", " ") }],
    ["after a byte order mark", { cert: `\ufeff${cert}`, key: `\ufeff${key}` }],
    ["as bytes", { cert: Buffer.from(cert), key: Buffer.from(key) }],
    ["with the certificate before the key", { cert: cert + key, key: cert + key }],
    ["with the key before the certificate", { cert: key + cert, key: key + cert }],
    ["with the public key before the private one", { cert, key: publicKey + key }],
    ["with words around", { cert: `subject=/CN=a\n${cert}issuer=b`, key: `Bag: c\n${key}d` }],
    ["under its old name", { cert: cert.replaceAll("CERTIFICATE", "X509 CERTIFICATE"), key }],
    ["encrypted, indented", { cert, key: indented(lock("pkcs8")), passphrase }],
    ["encrypted in the old way, indented", { cert, key: indented(lock("pkcs1")), passphrase }],
    ["encrypted, with CRLF", { cert, key: lock("pkcs1").replaceAll("\n", "\r\n"), passphrase }],
    ["as the second of a chain", { cert: other.cert + cert, key }],
  ])("%s", async (_, options) => {
    const requirements = { requestCert: true, rejectUnauthorized: true, ca: cert };
    const origin = await startTlsServer({ ...server, ...requirements });
    const transport = nodeTransport({ tls: { ...options, ca: indented(server.cert) } });
    expect(await textOf(await exchange(origin, { transport }))).toBe("test");
  });

  test("a key of an elliptic curve, after its parameters", () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const pem = privateKey.export({ type: "sec1", format: "pem" }) as string;
    const parameters =
      "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    expect(tryWith({ cert, key: parameters + pem })).toThrow(/tls\.key does not belong/);
  });
});

describe("what is refused is told with its remedy", () => {
  test.each<[option: string, says: RegExp, options: TlsOptions]>([
    ["pfx", /openssl pkcs12 -legacy/, { pfx: rc2Pfx, passphrase }],
    ["key", /openssl pkcs8 .*-provider legacy/, { cert, key: rc2Key, passphrase }],
    ["key", /openssl pkcs8 .*-provider legacy/, { cert, key: desKey, passphrase }],
    ["pfx", /is PEM text; give it as cert and key/, { pfx: Buffer.from(cert + key) }],
    ["key", /holds no private key/, { cert, key: publicKey }],
    ["key", /cut short: its PRIVATE KEY has no end/, { cert, key: key.slice(0, 400) }],
    ["key", /cut short/, { cert, key: key.slice(0, 400) + cert }],
    ["cert", /cut short: its CERTIFICATE/, { cert: cert.slice(0, 400), key }],
    ["ca", /cut short/, { ca: cert + cert.slice(0, 400) }],
    ["cert", /backslash/, { cert: cert.replaceAll("\n", String.raw`\n`), key }],
    ["key", /backslash/, { cert, key: key.replaceAll("\n", String.raw`\n`) }],
    ["key", /does not belong/, { cert: other.cert, key }],
    ["ca", /damaged/, { ca: cert.replace(/\n[A-Za-z]{3}/, "\nAAA") }],
  ])("%s: %s", (option, says, options) => {
    expect(tryWith(options)).toThrow(expect.objectContaining({ option: `tls.${option}` }));
    expect(tryWith(options)).toThrow(says);
    expect(tryWith(options)).not.toThrow(passphrase);
  });

  test("a damaged file is not called outdated", () => {
    const damaged = Buffer.from(rc2Pfx.subarray(0, 500));
    expect(tryWith({ pfx: damaged, passphrase })).toThrow(/damaged/);
    expect(tryWith({ pfx: damaged, passphrase })).not.toThrow(/openssl/);
  });
});
