import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** A runtime other than Node that the clients run on. */
export type RuntimeName = "bun" | "deno" | "workerd";

const programs: Readonly<Record<RuntimeName, string>> = {
  bun: "bun/bin/bun.exe",
  deno: "deno/deno",
  workerd: "workerd/bin/workerd",
};

/**
 * The program of a runtime, as npm installed it.
 *
 * @returns `undefined` on a machine that npm has none for.
 * @throws {Error} where it is missing in CI, which leaves out no runtime.
 */
export function findRuntime(name: RuntimeName): string | undefined {
  const program = locate(programs[name]);
  const runs = program !== undefined && spawnSync(program, ["--version"]).status === 0;
  if (runs) return program;
  if (!process.env["CI"]) return undefined;
  throw new Error(
    `${name} is missing or does not run; CI needs it. See the output of pnpm install.`,
  );
}

function locate(file: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return undefined;
  }
}
