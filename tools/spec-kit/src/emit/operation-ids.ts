import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import { banner } from "./banner.ts";

/** `operation-ids.ts`: what operations are called, for the emulator's records and faults. */
export function emitOperationIds(provider: string, document: OpenApiDocument): string {
  const ids = listOperations(document).flatMap(({ operation }) => operation.operationId ?? []);
  return [
    `${banner(provider, document)}/** The \`operationId\` of each operation. */`,
    "export type OperationId =",
    ids
      .toSorted()
      .map((id) => `  | ${JSON.stringify(id)}`)
      .join("\n")
      .concat(";"),
    "",
  ].join("\n");
}
