import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Where the specs lie and where the generated files go. */
export interface Repository {
  /** The absolute path of the folder that holds `specs/` and `packages/`. */
  readonly root: string;
}

/** A name that no provider has, a folder that is no repository: the caller is at fault, not a spec. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The repository around a folder: the nearest one upwards with `specs/` and `packages/` in it.
 *
 * @throws {UsageError} when there is none up to the root of the file system.
 */
export function findRepository(from: string): Repository {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "specs")) && existsSync(join(folder, "packages"))) {
      return { root: folder };
    }
    if (dirname(folder) === folder) {
      throw new UsageError(`No folder with specs/ and packages/ in it at or above ${from}`);
    }
  }
}

/** The names of all providers: the folders in `specs/` that have an `openapi.yaml`, sorted. */
export function listProviders(repository: Repository): readonly string[] {
  return readdirSync(join(repository.root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(specEntry(repository, entry.name)))
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * The named providers, or all of them when none is named.
 *
 * @throws {UsageError} when a name has no spec.
 */
export function chooseProviders(
  repository: Repository,
  names: readonly string[],
): readonly string[] {
  const known = listProviders(repository);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `Unknown provider ${unknown.join(", ")}; specs/ has ${known.join(", ") || "none"}`,
    );
  }
  return names.length > 0 ? names : known;
}

/** The entry file of a provider's spec. */
export function specEntry(repository: Repository, provider: string): string {
  return join(repository.root, "specs", provider, "openapi.yaml");
}

/** The package of a provider, where the generated files go. */
export function packageFolder(repository: Repository, provider: string): string {
  return join(repository.root, "packages", provider);
}

/** The folder in a provider's package that holds generated files and nothing else. */
export function generatedFolder(repository: Repository, provider: string): string {
  return join(packageFolder(repository, provider), "src", "generated");
}

/** A file as messages name it: relative to the repository, with forward slashes. */
export function displayPath(repository: Repository, file: string): string {
  return relative(repository.root, file).split(sep).join("/");
}
