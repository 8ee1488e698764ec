import { join } from "node:path";
import { rolldown } from "rolldown";

/** Puts the command and all that it needs, but Node itself, into one file of CommonJS. */
export async function bundle(file: string): Promise<void> {
  const build = await rolldown({
    input: join(import.meta.dirname, "main.ts"),
    platform: "node",
    resolve: { conditionNames: ["node", "import"] },
  });
  await build.write({ file, format: "cjs", codeSplitting: false, minify: true });
  await build.close();
}
