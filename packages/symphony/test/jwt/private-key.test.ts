import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { createAppJwt, InvalidOptionError } from "../../src/index.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const key = createPrivateKey(privateKey);
const pkcs1 = key.export({ type: "pkcs1", format: "pem" }) as string;
const lock = (type: "pkcs1" | "pkcs8"): string =>
  key.export({ type, format: "pem", cipher: "aes-256-cbc", passphrase: "secret" }) as string;
const certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
const parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
const bag = "Bag Attributes\n    localKeyID: 7A 0E\nKey Attributes: <No Attributes>\n";

describe("an RSA key is taken in every form that tools write and settings make of it", () => {
  test.each([
    ["in PKCS#8", privateKey],
    ["in PKCS#1", pkcs1],
    ["after a certificate", certificate + privateKey],
    ["after a chain, in PKCS#1", certificate + certificate + pkcs1],
    ["after its public key", publicKey + privateKey],
    ["before a certificate", privateKey + certificate],
    ["as a PKCS#12 file is written out", `${bag}${certificate}${bag}${privateKey}`],
    ["indented", privateKey.replaceAll(/^/gm, "    ")],
    ["indented with tabs, in PKCS#1", pkcs1.replaceAll(/^/gm, "\t")],
    ["with CRLF", privateKey.replaceAll("\n", "\r\n")],
    ["after a byte order mark", `\ufeff${privateKey}`],
    ["in one line", privateKey.replaceAll("\n", " ")],
  ])("%s", async (_, pem) => {
    const jwt = await createAppJwt({ appId: "app", privateKey: pem });
    const [head, payload, signature = ""] = jwt.split(".");
    const signed = Buffer.from(`${head}.${payload}`);
    const bytes = Buffer.from(signature, "base64url");
    expect(verify("sha512", signed, createPublicKey(publicKey), bytes)).toBe(true);
  });
});

test("a JWT of the app is good by the clock that is told", async () => {
  const now = Date.UTC(2030, 0, 1);
  for (const time of [now, new Date(now)]) {
    const jwt = await createAppJwt({ appId: "app", privateKey, now: time });
    const claims = Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString();
    expect(JSON.parse(claims)).toEqual({ sub: "app", exp: now / 1000 + 240 });
  }
  const failing = createAppJwt({ appId: "app", privateKey, now: Number.NaN });
  expect(await failureOf(failing)).toMatchObject({ option: "now" });
});

describe("what is no such key is told with its remedy", () => {
  const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

  test.each([
    ["openssl pkey", lock("pkcs8")],
    ["openssl pkey", certificate + lock("pkcs1")],
    ["openssl pkey", lock("pkcs1").replaceAll(/^/gm, "  ")],
    ["is an EC key", parameters + (curve.export({ type: "sec1", format: "pem" }) as string)],
    ["is an EC key", parameters + (curve.export({ type: "pkcs8", format: "pem" }) as string)],
    ["ssh-keygen", "-----BEGIN OPENSSH PRIVATE KEY-----\nAA==\n-----END OPENSSH PRIVATE KEY-----"],
    ["block of CERTIFICATE", certificate],
    ["block of PUBLIC KEY", publicKey],
    ["cut short", certificate + privateKey.slice(0, 400)],
    ["cut short", privateKey.slice(0, 400) + certificate],
    ["backslash", certificate + privateKey.replaceAll("\n", String.raw`\n`)],
  ])("%s", async (says, pem) => {
    const failure = await failureOf(createAppJwt({ appId: "app", privateKey: pem }));
    expect(failure).toBeInstanceOf(InvalidOptionError);
    expect((failure as InvalidOptionError).option).toBe("privateKey");
    expect((failure as InvalidOptionError).message).toContain(says);
  });
});
