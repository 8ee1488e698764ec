import type { OpenApiDocument } from "@signoff/openapi";
import { createHash } from "node:crypto";
import { banner } from "./banner.ts";

/** `fingerprint.ts`: what tells one state of the spec from another at run time. */
export function emitFingerprint(provider: string, document: OpenApiDocument): string {
  return [
    banner(provider, document),
    "/** Tells this state of the spec from others: of the SHA-256 of `openapi.json` without its version, 16 hexadecimal digits. */\n",
    `export const specHash = ${JSON.stringify(specHash(document))};\n`,
  ].join("");
}

/** The version is left out: it is stamped on the document when the package is packed. */
export function specHash(document: OpenApiDocument): string {
  const { version: _, ...info } = document.info;
  const told = JSON.stringify({ ...document, info });
  return createHash("sha256").update(told).digest("hex").slice(0, 16);
}
