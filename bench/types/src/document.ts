import type { OpenApiDocument } from "@signoff/spec-kit/src/openapi.ts";
import { readFile } from "node:fs/promises";

/** How many typed calls the measured app makes. */
export const callCount = 60;

/** The spec of a provider, as its package has it. */
export async function readDocument(provider: string): Promise<OpenApiDocument> {
  const file = new URL(`../../../packages/${provider}/openapi.json`, import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
}
