import { readFile } from "node:fs/promises";

const methods = ["get", "post", "put", "patch", "delete", "options"];

/** The ids of all operations of a bundled specification, by its URL. */
export async function specifiedOperations(spec: URL): Promise<readonly string[]> {
  const { paths } = JSON.parse(await readFile(spec, "utf8")) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  return Object.values(paths).flatMap((path) =>
    methods.flatMap((method) => path[method]?.operationId ?? []),
  );
}
