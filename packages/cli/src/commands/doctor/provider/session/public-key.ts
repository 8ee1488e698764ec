import { createHash, createPublicKey } from "node:crypto";

/** The SHA-256 of the public half of a private key in PEM (its SPKI in DER), in hexadecimal digits; `undefined` for no key. */
export function publicKeyOf(privateKey: unknown): string | undefined {
  if (typeof privateKey !== "string") return undefined;
  try {
    const spki = createPublicKey(privateKey).export({ type: "spki", format: "der" });
    return createHash("sha256").update(spki).digest("hex");
  } catch {
    return undefined;
  }
}
