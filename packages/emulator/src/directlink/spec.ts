import type { OpenApiDocument } from "../engine/openapi.ts";
import document from "../../../directlink/openapi.json" with { type: "json" };

/** The bundled document, taken into the build so that the package needs no other at run time. */
export const spec: OpenApiDocument = document;
