import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findExcess } from "@signoff/bench/budgets";
import { installedFigures, installedKind } from "@signoff/bench/installed";
import { type Emulator, startEmulator } from "@signoff/emulator";
import {
  createPacker,
  type Example,
  fillExample,
  firstExample,
  type InstalledProvider,
  type Packer,
  run,
} from "@signoff/test-support";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providers } from "../../../providers.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const subjects = await Promise.all(
  providers.map(async (folder) => {
    const { example } = (await import(`../../../packages/${folder}/test/support/example.ts`)) as {
      readonly example: Example<unknown>;
    };
    return { folder, example };
  }),
);

/** What a provider depends on beside core. */
async function furtherNeeds(folder: string): Promise<readonly string[]> {
  const manifest = await readFile(join(root, "packages", folder, "package.json"), "utf8");
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: object };
  return Object.keys(dependencies).filter((name) => name !== "@signoff/core");
}

let folder: string;
let servers: Emulator;
let packer: Packer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signoff-packed-"));
  servers = await startEmulator({ strict: true });
  packer = await createPacker(folder);
});

afterAll(async () => {
  await servers.close();
  await rm(folder, { recursive: true, force: true });
});

/** The example as a CommonJS module: `require` in place of its imports, and all else in a function. */
function toCommonJs(code: string): string {
  const imports = [...code.matchAll(/^import .*;$/gm)].map(([line]) => line);
  const required = imports.map((line) =>
    line
      .replace(/^import \* as (\w+) from ("[^"]+");$/, "import $1 = require($2);")
      .replace(/^import (\{.*\}) from ("[^"]+");$/, "const $1: typeof import($2) = require($2);"),
  );
  const body = imports.reduce((rest, line) => rest.replace(line, ""), code);
  return `${required.join("\n")}\nasync function main() {\n${body}}\nvoid main();\n`;
}

/** Compiles with the workspace's compiler, strictly, against the types in the tarballs. */
async function compile(project: string, file: string): Promise<void> {
  const config = {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      outDir: "out",
    },
    files: [file],
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(config));
  const compiled = await run(join(root, "node_modules/.bin/tsc"), [], { cwd: project });
  expect(compiled.stdout).toBe("");
  expect(compiled.status).toBe(0);
}

describe.each(subjects)("@signoff/$folder, packed and installed alone", (subject) => {
  let installed: InstalledProvider;
  let project: string;
  let code: string;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    installed = await packer.installAlone(subject.folder);
    ({ project } = installed);
    const text = await firstExample(join(root, "packages", subject.folder, "README.md"));
    const server = servers[subject.folder];
    code = fillExample(text, subject.example.values(server));
    env = subject.example.env(server);
  });

  test("keeps its budget of packages and bytes, and runs no install scripts", async () => {
    expect(findExcess(installedKind, installedFigures(subject.folder, installed))).toEqual([]);
    expect(installed.packages.toSorted()).toEqual(
      [
        `@signoff/${subject.folder}`,
        "@signoff/core",
        ...(await furtherNeeds(subject.folder)),
      ].toSorted(),
    );
    for (const name of installed.packages) {
      const { scripts = {} } = JSON.parse(
        await readFile(join(project, "node_modules", name, "package.json"), "utf8"),
      ) as { scripts?: Record<string, string> };
      expect(
        Object.keys(scripts).filter((script) => /^(pre|post)?install$|^prepare$/.test(script)),
      ).toEqual([]);
    }
  });

  test("compiles and runs its README's first example as an ES module", async () => {
    await writeFile(join(project, "example.mts"), code);
    await compile(project, "example.mts");
    const ran = await run(process.execPath, ["out/example.mjs"], { cwd: project, env });
    expect(ran.stderr).toBe("");
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe("ended");
    expect(ran.status).toBe(0);
  });

  test("compiles and runs it as CommonJS", async () => {
    await writeFile(join(project, "example.cts"), toCommonJs(code));
    await compile(project, "example.cts");
    const ran = await run(process.execPath, ["out/example.cjs"], { cwd: project, env });
    expect(ran.stderr).toBe("");
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe("ended");
    expect(ran.status).toBe(0);
  });
});
