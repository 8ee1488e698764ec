import type { OpenApiDocument } from "./engine/openapi.ts";
import directlink from "../../directlink/openapi.json" with { type: "json" };
import edinDocflow from "../../edin-docflow/openapi.json" with { type: "json" };
import symphony from "../../symphony/openapi.json" with { type: "json" };

/** The bundled documents, taken into the build so that the package needs no other at run time. */
export const specs: Readonly<Record<"directlink" | "edinDocflow" | "symphony", OpenApiDocument>> = {
  directlink,
  edinDocflow,
  symphony,
};
