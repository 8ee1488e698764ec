import { findUnlisted } from "./published-files.ts";

/** What is looked at in the manifest of a packed package. */
export interface PackedManifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * What would break a package for those who install it: a sentence for each.
 *
 * @param files the paths in the tarball, such as `"package/dist/index.js"`.
 */
export function findFaults(manifest: PackedManifest, files: readonly string[]): readonly string[] {
  const targets = [...targetsOf(manifest.exports), ...Object.values(manifest.bin ?? {})];
  const missing = targets
    .filter((target) => !files.includes(target.replace(/^\./, "package")))
    .map((target) => `${target} is promised by the manifest, and not packed; build it.`);
  const unlisted = findUnlisted(files.map((file) => file.replace(/^package\//, "")));
  const own = Object.entries(manifest.dependencies ?? {})
    .filter(([, version]) => !/^[\^~]?\d/.test(version))
    .map(([name, version]) => `${name} is wanted as ${version}, which only this workspace knows.`);
  return [...missing, ...unlisted, ...own];
}

/**
 * What the declarations of a package take from packages of others: an app would depend on these types too, and on the
 * compilers that they ask for. On its peers the app depends by itself.
 */
export function findForeignTypes(
  declarations: string,
  { peerDependencies = {} }: Pick<PackedManifest, "peerDependencies"> = {},
): readonly string[] {
  const imports = declarations.matchAll(/(?:\bfrom |\bimport |\bimport\()"([^".][^"]*)"/g);
  const names = new Set(Array.from(imports, ([, name = ""]) => name));
  return [...names]
    .filter((name) => !Object.hasOwn(peerDependencies, name))
    .filter((name) => !/^(?:@signoff\/|signoff(?:\/|$)|node:)/.test(name))
    .map(
      (name) => `The types of ${name} are in the declarations; write them down under own names.`,
    );
}

function targetsOf(exported: unknown): readonly string[] {
  if (typeof exported === "string") return [exported];
  return Object.values(exported as object).flatMap(targetsOf);
}
