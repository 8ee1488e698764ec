import type { OpenApiDocument } from "@signoff/openapi";
import { writeOutChoices } from "./choices.ts";
import { splitDirections } from "./directions/split.ts";

/** The document of which types are written: choices are written out, and each schema is as it goes. */
export function typedDocument(document: OpenApiDocument): OpenApiDocument {
  return splitDirections(writeOutChoices(document));
}
