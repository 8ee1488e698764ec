import type { Bytes } from "../../../values/bytes.ts";
import { toHex } from "../../../values/hex.ts";

/** What is derived from one key of the app. */
export interface DerivedKey {
  /** 16 hexadecimal digits, which tell it from others and nothing of the key. */
  readonly id: string;
  readonly sealing: CryptoKey;
  readonly marking: CryptoKey;
}

/** Derives by HKDF with SHA-256 (RFC 5869) what seals, what marks, and an id; none of them can be read out again. */
export async function deriveKey(bytes: Bytes): Promise<DerivedKey> {
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey", "deriveBits"]);
  const id = await subtle.deriveBits(parameters("key id"), base, 64);
  const aes = { name: "AES-GCM", length: 256 };
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  return {
    id: toHex(new Uint8Array(id)),
    sealing: await subtle.deriveKey(parameters("sealing"), base, aes, false, [
      "encrypt",
      "decrypt",
    ]),
    marking: await subtle.deriveKey(parameters("marking"), base, hmac, false, ["sign"]),
  };
}

function parameters(purpose: string): HkdfParams {
  const info = new TextEncoder().encode(`signoff shared sessions 1 ${purpose}`);
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
}
