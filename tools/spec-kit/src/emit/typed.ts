import type { OpenApiDocument } from "@signoff/openapi";
import { writeOutChoices } from "./choices.ts";
import { splitDirections } from "./directions/split.ts";
import { tellReferences } from "./references.ts";

/** The document of which types are written: choices are written out, properties are told, and each schema is as it goes. */
export function typedDocument(document: OpenApiDocument): OpenApiDocument {
  return splitDirections(tellReferences(writeOutChoices(document)));
}
