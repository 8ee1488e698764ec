import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where a module imports another from, by the conditions of some runtime. */
export function locate(specifier: string, importer: string, conditions: readonly string[]): string {
  if (specifier.startsWith(".")) return join(dirname(importer), specifier);
  const [, name = "", path = ""] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  const folder = packageFolder(name, dirname(importer));
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, unknown>>;
  };
  const target = choose(exports[`.${path}`], conditions);
  if (target === undefined) throw new Error(`${specifier} is no module of ${name}.`);
  return join(folder, target);
}

function packageFolder(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed.`);
  return packageFolder(name, dirname(from));
}

function choose(target: unknown, conditions: readonly string[]): string | undefined {
  if (typeof target === "string" || typeof target !== "object" || target === null) {
    return target as string | undefined;
  }
  for (const [condition, inner] of Object.entries(target)) {
    const chosen =
      condition === "default" || conditions.includes(condition)
        ? choose(inner, conditions)
        : undefined;
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}
