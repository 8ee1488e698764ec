import { toHex } from "./hex.ts";

/** 128 bits of chance, as 32 hexadecimal digits. */
export function randomId(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}
