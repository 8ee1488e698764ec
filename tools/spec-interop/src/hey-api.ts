import { createClient } from "@hey-api/openapi-ts";

/**
 * Writes hey-api's client over `fetch`, as its manual sets it up.
 *
 * @param extension of the modules in imports, such as `.ts` for what Node runs as it is.
 */
export async function generateHeyApi(
  document: string,
  folder: string,
  extension?: ".ts",
): Promise<void> {
  await createClient({
    input: document,
    output: { path: folder, ...(extension && { module: { extension } }) },
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    logs: { level: "silent" },
  });
}
