import type { OpenApiDocument } from "@signoff/openapi";

export type { OpenApiDocument } from "@signoff/openapi";

/** The document of a package, of which the compiler knows each text by itself. */
export function toDocument(json: object): OpenApiDocument {
  return json as OpenApiDocument;
}
