import type { Schema } from "@signoff/openapi";

/** How a body is handled: as JSON, as text, as bytes, or as one of the two kinds of form. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "form";

/** The kind of a body by its media type; a schema of format binary makes bytes of anything but a form. */
export function bodyKind(mediaType: string, schema: Schema | undefined): BodyKind {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (schema?.format === "binary") return "binary";
  if (type === "application/json" || type.endsWith("+json")) return "json";
  if (type.startsWith("text/") || type === "application/xml" || type.endsWith("+xml"))
    return "text";
  return "binary";
}
