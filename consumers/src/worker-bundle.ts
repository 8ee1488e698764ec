import { builtinModules } from "node:module";
import { rolldown } from "rolldown";
import { esmExternalRequirePlugin } from "rolldown/plugins";

/**
 * A program of the installed packages as one module for workerd, resolved by the conditions that builders of Workers use.
 *
 * @param code the program's source.
 * @param folder where its imports are looked up.
 */
export async function bundleForWorkers(code: string, folder: string): Promise<string> {
  const build = await rolldown({
    input: "worker",
    cwd: folder,
    platform: "neutral",
    resolve: {
      conditionNames: ["workerd", "worker", "browser", "import"],
      mainFields: ["browser", "module", "main"],
    },
    plugins: [
      esmExternalRequirePlugin({ external: [/^node:/, ...builtinModules] }),
      {
        name: "program",
        resolveId: (id) => (id === "worker" ? `${folder}/programs/made-up-worker.ts` : null),
        load: (id) => (id.endsWith("/made-up-worker.ts") ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ codeSplitting: false });
  await build.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const first = chunks.find(({ isEntry }) => isEntry);
  // Code on demand that nothing in the program asks for is left beside it, as a chunk of its own.
  const asked = new Set(first && [...first.imports, ...first.dynamicImports]);
  if (!first || chunks.some((other) => other !== first && asked.has(other.fileName))) {
    throw new Error("The program is not one module.");
  }
  return first.code;
}
