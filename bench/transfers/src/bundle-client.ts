import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** The client as JavaScript, as it runs for users: to read TypeScript takes Node 60 MB. */
export async function bundleClient(): Promise<AsyncDisposable & { readonly module: string }> {
  const folder = await mkdtemp(join(tmpdir(), "transfers-client-"));
  const bundle = await rolldown({
    input: fileURLToPath(import.meta.resolve("./client.ts")),
    platform: "node",
  });
  await bundle.write({ dir: folder, entryFileNames: "client.mjs" });
  await bundle.close();
  return {
    module: pathToFileURL(join(folder, "client.mjs")).href,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
