import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "./document.ts";

/** The bundled document in a JSON file. */
export async function readDocument(file: URL): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
}
