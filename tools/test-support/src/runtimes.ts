import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** A runtime other than Node that the clients run on. */
export type RuntimeName = "bun" | "deno" | "workerd";

/** The program of each runtime, in the package that npm has for a machine. */
const programs: Readonly<Record<RuntimeName, string>> = {
  bun: "bin/bun",
  deno: "deno",
  workerd: "bin/workerd",
};

/**
 * The program of a runtime, as npm installed it; no install script is run for it.
 *
 * @returns `undefined` on a machine that npm has none for.
 * @throws {Error} where it is missing in CI, which leaves out no runtime.
 */
export function findRuntime(name: RuntimeName): string | undefined {
  const program = candidatesFor(name).find(runs);
  if (program !== undefined || !process.env["CI"]) return program;
  throw new Error(
    `${name} is missing or does not run; CI needs it. See the output of pnpm install.`,
  );
}

/** What is installed of a runtime: its package has one beside it for each kind of machine, or the program itself. */
function candidatesFor(name: RuntimeName): readonly string[] {
  const require = createRequire(import.meta.url);
  const manifest = resolve(require, `${name}/package.json`);
  if (manifest === undefined) return [];
  const { optionalDependencies, bin } = require(manifest) as Manifest;
  const files = Object.keys(optionalDependencies).map((machine) => `${machine}/${programs[name]}`);
  const fromThere = createRequire(manifest);
  return [...files, `./${bin[name]}`].flatMap((file) => resolve(fromThere, file) ?? []);
}

interface Manifest {
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

function resolve(from: NodeJS.Require, file: string): string | undefined {
  try {
    return from.resolve(file);
  } catch {
    return undefined;
  }
}

function runs(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}
