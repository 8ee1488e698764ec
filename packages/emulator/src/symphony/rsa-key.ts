import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";

/** The key that somebody signs on with. */
export interface RsaKey {
  /** PEM, PKCS#8. */
  readonly privateKey: string;
  readonly publicKey: KeyObject;
}

const KIND = {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
} as const;

/** Makes a key when one of its halves is first read: many a test needs none. */
export function createRsaKey(): RsaKey {
  let made: RsaKey | undefined;
  const key = (): RsaKey => (made ??= toRsaKey(generateKeyPairSync("rsa", KIND)));
  return {
    get privateKey() {
      return key().privateKey;
    },
    get publicKey() {
      return key().publicKey;
    },
  };
}

function toRsaKey({ privateKey, publicKey }: { privateKey: string; publicKey: string }): RsaKey {
  return { privateKey, publicKey: createPublicKey(publicKey) };
}
