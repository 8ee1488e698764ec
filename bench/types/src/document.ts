import { listOperations, type OpenApiDocument } from "@signoff/spec-kit/src/openapi.ts";
import { readFile } from "node:fs/promises";
import { symphonySized } from "./symphony-sized.ts";

/** How many typed calls the measured app makes. */
export const callCount = 60;

/** Symphony's spec once it has enough operations for the app; until then one of the size that it is going to have. */
export async function chooseDocument(): Promise<OpenApiDocument> {
  const file = new URL("../../../packages/symphony/openapi.json", import.meta.url);
  const symphony = JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
  return listOperations(symphony).length < callCount ? symphonySized() : symphony;
}
