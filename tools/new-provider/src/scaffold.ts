import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillIn, type Names } from "./names.ts";

const template = fileURLToPath(new URL("../template/", import.meta.url));

/** The files of a new provider, by their paths in the workspace. */
export function filesOf(names: Names): ReadonlyMap<string, string> {
  const paths = readdirSync(template, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => statSync(join(template, path)).isFile())
      .map((path) => [
        fillIn(path, names).replace(/\.tmpl$/, ""),
        fillIn(readFileSync(join(template, path), "utf8"), names),
      ]),
  );
}

/**
 * Writes the files of a new provider and puts it into the list.
 *
 * @throws {Error} before anything is written, where one of them is there, or the list has the name.
 */
export function scaffold(root: string, names: Names): readonly string[] {
  const files = filesOf(names);
  const taken = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`${taken} is there already; nothing was written.`);
  const list = withName(readFileSync(join(root, "providers.ts"), "utf8"), names.kebab);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, "providers.ts"), list);
  return [...files.keys(), "providers.ts"];
}

/** The list of providers with another one, in the order of the alphabet. */
export function withName(list: string, name: string): string {
  const found = /(export const providers = \[)([^\]]*)(\])/.exec(list);
  if (!found) throw new Error("providers.ts has no list of providers.");
  const known = Array.from(found[2]!.matchAll(/"([^"]+)"/g), ([, one = ""]) => one);
  if (known.includes(name)) throw new Error(`${name} is a provider already; nothing was written.`);
  const sorted = [...known, name].toSorted().map((one) => JSON.stringify(one));
  return list.replace(found[0], `${found[1]}${sorted.join(", ")}${found[3]}`);
}
