import { build } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { generate } from "orval";
import { generateHeyApi } from "./hey-api.ts";

/** Writes TypeScript that is generated from the document at a path into a folder. */
type Generator = (document: string, folder: string) => Promise<void>;

/** The generators by name, each as its own manual sets it up for a client over `fetch`. */
export const generators: Readonly<Record<string, Generator>> = {
  "hey-api": generateHeyApi,
  orval: async (document, folder) => {
    const output = { target: join(folder, "index.ts"), client: "fetch", mode: "single" } as const;
    await generate({ input: { target: document }, output }, folder);
  },
  kubb: async (document, folder) => {
    const { failedPlugins, error } = await build({
      config: {
        // Its storage takes paths that are relative to the root for such to the working directory.
        root: process.cwd(),
        input: { path: document },
        output: { path: folder },
        plugins: [
          pluginOas({ generators: [] }),
          pluginTs({ output: { path: "models" } }),
          pluginClient({ client: "fetch", output: { path: "clients" } }),
        ],
      },
    });
    const [failed] = failedPlugins;
    if (error ?? failed) throw error ?? failed?.error;
  },
  "openapi-typescript": async (document, folder) => {
    const source = JSON.parse(await readFile(document, "utf8")) as OpenAPI3;
    const nodes = await openapiTypeScript(source, { silent: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "schema.ts"), astToString(nodes));
  },
};
