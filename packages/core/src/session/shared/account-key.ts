import { toHex } from "../../values/hex.ts";

/**
 * What the record of an account is called: 32 hexadecimal digits of the SHA-256 of the provider and the parts of the login
 * identity.
 */
export async function accountKeyOf(provider: string, identity: readonly string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([provider, ...identity]));
  const digest = await crypto.subtle.digest("SHA-256", text);
  return toHex(new Uint8Array(digest, 0, 16));
}
