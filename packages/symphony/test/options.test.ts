import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { InvalidOptionError, login, type LoginOptions } from "../src/index.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const { privateKey: otherKind } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const otherFormat = createPrivateKey(otherKind).export({ type: "sec1", format: "pem" }) as string;
const edwards = generateKeyPairSync("ed25519")
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const encrypted = (type: "pkcs1" | "pkcs8"): string =>
  createPrivateKey(privateKey)
    .export({ type, format: "pem", cipher: "aes-256-cbc", passphrase: "passphrase" })
    .toString();

const good: LoginOptions = {
  host: "acme.symphony.com",
  username: "settlement-bot",
  privateKey,
  fetch: () => {
    throw new Error("a request was made");
  },
};

const lines = privateKey.trimEnd().split("\n");
const withoutEnd = lines.slice(0, -1).join("\n");
const withoutMiddle = [...lines.slice(0, 5), ...lines.slice(-1)].join("\n");
const apart = {
  host: undefined,
  pod: "https://pod.example.com",
  agent: "https://agent.example.com",
};

test.each<[option: string, says: string, change: Record<string, unknown>]>([
  ["pod", "host", { host: undefined }],
  ["host", "missing", { host: "" }],
  ["host", "user name or password", { host: "user:word@acme.symphony.com" }],
  ["host", "user name or password", { host: "https://user:word@acme.symphony.com" }],
  ["host", "http:", { host: "http://acme.symphony.com" }],
  ["host", "query", { host: "acme.symphony.com?a=b" }],
  ["host", "https://", { host: "ftp://acme.symphony.com" }],
  ["keyManager", "missing", { ...apart }],
  ["sessionAuth", "missing", { ...apart, keyManager: "https://km.example.com" }],
  ["agent", "absolute", { agent: "agent.example.com" }],
  ["keyAuth", "http:", { keyAuth: "http://km.example.com" }],
  ["username", "missing", { username: "" }],
  ["privateKey", "signJwt", { privateKey: undefined }],
  ["privateKey", "signJwt exclude", { signJwt: () => "a.b.c" }],
  ["privateKey", "exactly one", { certificate: true }],
  ["privateKey", "missing", { privateKey: "" }],
  ["privateKey", "begins with", { privateKey: "secret" }],
  ["privateKey", "cut short", { privateKey: withoutEnd }],
  ["privateKey", "cut short", { privateKey: withoutMiddle }],
  ["privateKey", "cut short", { privateKey: privateKey.slice(0, 400) }],
  ["privateKey", "cut short", { privateKey: () => withoutMiddle }],
  ["privateKey", "cut short", { privateKey: Promise.resolve(withoutEnd) }],
  ["privateKey", "PUBLIC KEY", { privateKey: publicKey }],
  ["privateKey", "EC key", { privateKey: otherKind }],
  ["privateKey", "EC key", { privateKey: otherFormat }],
  ["privateKey", "no RSA key", { privateKey: edwards }],
  ["privateKey", "is encrypted", { privateKey: encrypted("pkcs1") }],
  ["privateKey", "is encrypted", { privateKey: encrypted("pkcs8") }],
  ["privateKey", "backslash", { privateKey: privateKey.replaceAll("\n", String.raw`\n`) }],
  ["signJwt", "function", { privateKey: undefined, signJwt: "a.b.c" }],
  ["transport", "nodeTransport", { privateKey: undefined, certificate: true, fetch: undefined }],
  ["transport", "exclude", { transport: async () => ({}) }],
  ["transport", "function", { fetch: undefined, transport: { ca: "" } }],
  ["certificate", "true or false", { privateKey: undefined, certificate: "yes" }],
  ["certificate", "true or false", { certificate: 0 }],
  ["certificate", "true or false", { certificate: null }],
  ["privatekey", "not an option", { privatekey: privateKey }],
  ["timeout", "at least", { timeout: -1 }],
  ["headers.sessionToken", "provider's own", { headers: { sessionToken: "made-up" } }],
  ["headers.KeyManagerToken", "provider's own", { headers: { KeyManagerToken: "made-up" } }],
  ["headers.Authorization", "credentials", { headers: { Authorization: "Bearer made-up" } }],
])("a bad %s fails before any request, saying %j", async (option, says, change) => {
  const error = await login({ ...good, ...change }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect((error as InvalidOptionError).option).toBe(option);
  expect((error as InvalidOptionError).message).toContain(option);
  expect((error as InvalidOptionError).message).toContain(says);
});
