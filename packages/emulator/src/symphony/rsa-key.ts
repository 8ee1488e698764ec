import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Secrets } from "../secrets.ts";

/** The key that somebody signs on with. */
export interface RsaKey {
  /** PEM, PKCS#8. */
  readonly privateKey: string;
  readonly publicKey: KeyObject;
}

const keyKind = {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
} as const;

/** So many in a row are all different. */
const poolSize = 12;
const pool: RsaKey[] = [];
let taken = 0;

/** Making a key takes longer than all else that a server does when it starts: they are used again in turns. */
function nextKey(): RsaKey {
  const index = taken % poolSize;
  taken += 1;
  return (pool[index] ??= toRsaKey(generateKeyPairSync("rsa", keyKind)));
}

/** The key of that name, chosen when one of its halves is first read: many a test needs none. */
export function createRsaKey(name: string, secrets: Secrets): RsaKey {
  let chosen: RsaKey | undefined;
  const key = (): RsaKey => (chosen ??= keptKey(`symphony.${name}`, secrets));
  return {
    get privateKey() {
      return key().privateKey;
    },
    get publicKey() {
      return key().publicKey;
    },
  };
}

function keptKey(name: string, secrets: Secrets): RsaKey {
  const kept = secrets.get(name);
  if (kept !== undefined) return { privateKey: kept, publicKey: createPublicKey(kept) };
  const key = nextKey();
  secrets.set(name, key.privateKey);
  return key;
}

function toRsaKey({ privateKey, publicKey }: { privateKey: string; publicKey: string }): RsaKey {
  return { privateKey, publicKey: createPublicKey(publicKey) };
}
