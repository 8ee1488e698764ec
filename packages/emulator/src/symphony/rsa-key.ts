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

/** So many in a row are all different. */
const POOL_SIZE = 12;
const pool: RsaKey[] = [];
let taken = 0;

/** Making a key takes longer than all else that a server does when it starts: they are used again in turns. */
function nextKey(): RsaKey {
  const index = taken % POOL_SIZE;
  taken += 1;
  return (pool[index] ??= toRsaKey(generateKeyPairSync("rsa", KIND)));
}

/** A key, chosen when one of its halves is first read: many a test needs none. */
export function createRsaKey(): RsaKey {
  let chosen: RsaKey | undefined;
  const key = (): RsaKey => (chosen ??= nextKey());
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
