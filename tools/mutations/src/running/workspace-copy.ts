import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { basename, join, relative } from "node:path";

/** What the tests need of the workspace, beside its packages. */
const rootFiles = [
  "package.json",
  "pnpm-workspace.yaml",
  "providers.ts",
  "tsconfig.base.json",
  "vitest.config.ts",
];

/** Built files and caches: the tests run from the sources, and a cache may not be shared between copies. */
const leftOut = new Set([
  ".cache",
  ".pack",
  ".turbo",
  ".vite",
  ".vite-temp",
  ".vitest-cache",
  "dist",
]);

/** What only benchmarks run. */
const contenders = new Set(
  ["node_modules", "generated"].map((name) => join("bench/contenders", name)),
);

/**
 * Copies the sources of the workspace into an empty folder. Links between its packages are kept as they are, relative, so
 * that they lead to the copies; what comes from a registry is linked, not copied.
 */
export async function copyWorkspace(root: string, target: string): Promise<void> {
  const filter = (source: string): boolean =>
    !leftOut.has(basename(source)) && !contenders.has(relative(root, source));
  const options = { recursive: true, verbatimSymlinks: true, filter };
  await Promise.all([
    ...["bench", "packages", "tools", "examples", ...rootFiles].map((name) =>
      cp(join(root, name), join(target, name), options),
    ),
    linkInstalled(join(root, "node_modules"), join(target, "node_modules")),
  ]);
}

async function linkInstalled(installed: string, target: string): Promise<void> {
  await mkdir(target);
  const names = (await readdir(installed)).filter((name) => !leftOut.has(name));
  await Promise.all(names.map((name) => symlink(join(installed, name), join(target, name))));
}
