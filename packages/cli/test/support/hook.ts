import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./commands.ts";

/** A program that a command calls, which notes what it was called with. */
export interface Hook {
  /** For `--exec`, with `{}` in it. */
  readonly exec: string;
  /** What it was called with, in order. */
  calls(): Promise<Record<string, unknown>[]>;
  /** From now on it ends with 3 for files whose path has this in it. */
  failFor(part: string): Promise<void>;
}

/** Makes such a program; it says something on both its outputs. */
export async function makeHook(): Promise<Hook> {
  const folder = await makeFolder();
  const [script, log, failing] = ["hook.mjs", "log", "failing"].map((name) => join(folder, name));
  await writeFile(log!, "");
  await writeFile(failing!, "");
  await writeFile(
    script!,
    `import { appendFileSync, readFileSync } from "node:fs";
const { SIGNOFF_FILE, SIGNOFF_NAME, DIRECTLINK_PASSWORD, EDIN_PASSWORD, PATH } = process.env;
const file = process.argv[2];
const facts = { file, SIGNOFF_FILE, SIGNOFF_NAME, password: DIRECTLINK_PASSWORD ?? EDIN_PASSWORD, hasPath: Boolean(PATH) };
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ ...facts, text: readFileSync(file, "utf8") }) + "\\n");
console.log("said on standard output");
console.error("said on standard error");
const part = readFileSync(${JSON.stringify(failing)}, "utf8");
if (part !== "" && file.includes(part)) process.exit(3);
`,
  );
  return {
    exec: `'${process.execPath}' '${script}' {}`,
    async calls() {
      const text = await readFile(log!, "utf8");
      return text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    failFor: (part) => writeFile(failing!, part),
  };
}
