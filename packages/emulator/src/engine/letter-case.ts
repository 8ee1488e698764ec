import { child, children, type Located } from "@signoff/openapi";
import type { OpenApiDocument } from "./openapi.ts";

/** Finds the documented text that another one is when the case of letters does not count. */
export type CaseFold = (text: string) => string;

/** For a schema that lists its texts or is a boolean: turns a text into the listed one; leaves all others as they are. */
export function createCaseFold(document: OpenApiDocument, schema: Located | undefined): CaseFold {
  const known = schema ? knownTexts(document, schema) : [];
  const byFolded = new Map(known.map((text) => [text.toLowerCase(), text]));
  const exact = new Set(known);
  return (text) => (exact.has(text) ? text : (byFolded.get(text.toLowerCase()) ?? text));
}

function knownTexts(document: OpenApiDocument, schema: Located): string[] {
  const { type, enum: listed, const: only } = schema.value;
  const isBoolean = type === "boolean" || (Array.isArray(type) && type.includes("boolean"));
  const items = child(document, schema, "items");
  const inner = ["anyOf", "oneOf", "allOf"].flatMap((key) => children(document, schema, key));
  return [
    ...(isBoolean ? ["true", "false"] : []),
    ...[listed ?? [], only].flat().filter((value) => typeof value === "string"),
    ...[...inner, ...(items ? [items] : [])].flatMap((part) => knownTexts(document, part)),
  ];
}
