import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contendersFolder } from "../../src/folders.ts";
import { importPackage } from "./import-package.ts";

interface Generator {
  createClient(options: object): Promise<unknown>;
}

interface TypeScript {
  readonly default: {
    transpileModule(code: string, options: object): { readonly outputText: string };
    readonly ModuleKind: { readonly ESNext: number };
    readonly ScriptTarget: { readonly ES2023: number };
  };
}

const folder = join(contendersFolder, "generated");
const input = fileURLToPath(import.meta.resolve("@signoff/directlink/openapi.json"));

/** Has hey-api write its client for DirectLink, as JavaScript: apps do not strip types at run time. */
export async function generateHeyApi(): Promise<void> {
  const { createClient } = await importPackage<Generator>("@hey-api/openapi-ts");
  await rm(folder, { recursive: true, force: true });
  await createClient({
    input,
    output: { path: folder, module: { extension: ".js" } },
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    logs: { level: "silent" },
  });
  const files = await readdir(folder, { recursive: true });
  const { default: compiler } = await importPackage<TypeScript>("typescript");
  const module = compiler.ModuleKind.ESNext;
  const target = compiler.ScriptTarget.ES2023;
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const path = join(folder, file);
    const code = await readFile(path, "utf8");
    const { outputText } = compiler.transpileModule(code, { compilerOptions: { module, target } });
    await writeFile(path.replace(/\.ts$/, ".js"), outputText);
    await rm(path);
  }
}
