import { readDocument as readFrom, type OpenApiDocument } from "@signoff/openapi";

/** How many typed calls the measured app makes. */
export const callCount = 60;

/** The spec of a provider, as its package has it. */
export function readDocument(provider: string): Promise<OpenApiDocument> {
  return readFrom(new URL(`../../../packages/${provider}/openapi.json`, import.meta.url));
}
