import { type Finished, run } from "@signoff/test-support";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** An app that is compiled against the installed packages. */
export interface App {
  /** The files that it consists of, by name without extension: of `apps/`, or with the given text. */
  readonly files: Readonly<Record<string, string | undefined>>;
  readonly isCommonJs?: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

const apps = fileURLToPath(new URL("../apps/", import.meta.url));
const types = fileURLToPath(new URL("../../node_modules/@types/", import.meta.url));

/** Everything that an app could be strict about, in the packages' own declarations too. */
const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  typeRoots: [types],
};

/**
 * Compiles an app inside of the project with all packages.
 *
 * @param compiler the package of a TypeScript, such as `"typescript52"`.
 */
export async function compile(compiler: string, project: string, app: App): Promise<Finished> {
  const folder = await mkdtemp(join(project, "app-"));
  try {
    const files: string[] = [];
    for (const [name, text] of Object.entries(app.files)) {
      const file = `${name}.${app.isCommonJs ? "cts" : "ts"}`;
      files.push(file);
      await writeFile(join(folder, file), text ?? (await readFile(join(apps, `${name}.ts`))));
    }
    const config = { compilerOptions: { ...strict, ...app.options }, files };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const manifest = createRequire(import.meta.url).resolve(`${compiler}/package.json`);
    const tsc = join(dirname(manifest), "bin/tsc");
    return await run(process.execPath, [tsc, "--project", "."], { cwd: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}
