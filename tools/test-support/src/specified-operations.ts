import { listOperations, readDocument } from "@signoff/openapi";

/** The ids of all operations of a bundled specification, by its URL. */
export async function specifiedOperations(spec: URL): Promise<readonly string[]> {
  const operations = listOperations(await readDocument(spec));
  return operations.flatMap(({ operation }) => operation.operationId ?? []);
}
