import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { providers } from "../../../providers.ts";
import { findRepository } from "../src/repository.ts";

const execute = promisify(execFile);
const original = findRepository(import.meta.dirname).root;
const station = "src/stations/directlink.ts";

/** The real specs, what is generated from them, and all that the tour's station for DirectLink is compiled of. */
function copyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "spec-kit-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const leftOut = new Set(["dist", "test", ".turbo", ".pack", ".vite", ".bin"]);
  const packages = ["core", ...providers, "signoff"];
  const paths = [
    "specs",
    ...packages.map((name) => `packages/${name}`),
    "examples/tour",
    "tsconfig.base.json",
  ];
  for (const path of paths) {
    cpSync(join(original, path), join(root, path), {
      recursive: true,
      // The packages' links to one another are relative, and so lead from copy to copy.
      verbatimSymlinks: true,
      filter: (source) => !leftOut.has(basename(source)),
    });
  }
  symlinkSync(join(original, "node_modules"), join(root, "node_modules"));
  const options = { extends: "./tsconfig.json", include: [], files: [station] };
  writeFileSync(join(root, "examples/tour/tsconfig.station.json"), JSON.stringify(options));
  return root;
}

/** What `generate` says that it wrote. */
async function generate(root: string): Promise<readonly string[]> {
  const cli = join(import.meta.dirname, "..", "src", "cli.ts");
  const { stdout } = await execute(process.execPath, [cli, "generate"], { cwd: root });
  return stdout.trim().split("\n").filter(Boolean);
}

/** What the compiler has against the tour's station for DirectLink. */
async function compileStation(root: string): Promise<string> {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [compiler, "--project", "tsconfig.station.json", "--pretty", "false"];
  try {
    await execute(process.execPath, args, { cwd: join(root, "examples", "tour") });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function edit(root: string, file: string, change: (content: string) => string): void {
  const path = join(root, "specs", "directlink", file);
  const content = readFileSync(path, "utf8");
  const changed = change(content);
  if (changed === content) throw new Error(`${file} has nothing to change`);
  writeFileSync(path, changed);
}

it("a renamed field changes its provider's files alone, and the apps that read it no longer compile", async () => {
  const root = copyRepository();
  expect(await generate(root)).toEqual([]);
  expect(await compileStation(root)).toBe("");

  edit(root, "schemas.yaml", (content) =>
    content.replace(/^FileEntry:\n(?: .*\n|\n)+/m, (entry) =>
      entry.replaceAll("linkURL", "linkUrl"),
    ),
  );
  edit(root, "downloads.yaml", (content) => content.replaceAll("linkURL:", "linkUrl:"));
  expect(await generate(root)).toEqual([
    "wrote packages/directlink/openapi.json",
    "wrote packages/directlink/src/generated/schema.ts",
    "wrote packages/directlink/src/generated/operations.ts",
    "wrote packages/directlink/src/generated/fingerprint.ts",
    "wrote packages/directlink/src/generated/shapes.ts",
  ]);
  expect(await compileStation(root)).toMatch(
    /^src\/stations\/directlink\.ts\(\d+,\d+\): error TS\d+: .*'linkURL'/m,
  );
}, 180_000);
