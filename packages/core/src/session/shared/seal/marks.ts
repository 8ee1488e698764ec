import { toHex } from "../../../values/hex.ts";
import type { DerivedKey } from "./derived-key.ts";

/** The first 128 bits of an HMAC with SHA-256 over who signs on and with what. */
export async function markUnder(
  { marking }: DerivedKey,
  identity: readonly string[],
  credential: string,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([...identity, credential]));
  const signature = await crypto.subtle.sign("HMAC", marking, text);
  return toHex(new Uint8Array(signature, 0, 16));
}
