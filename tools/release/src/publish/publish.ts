import { join } from "node:path";
import { read } from "../run.ts";
import { type PublishedPackage, publishedPackages } from "../workspace.ts";

/** Where packages are published to, and how. */
interface Target {
  /** The workspace whose packed packages are published. */
  readonly workspace: string;
  /** Default: the registry that npm is set to. */
  readonly registry?: string;
  readonly tell: (line: string) => void;
}

/**
 * Publishes the packed packages whose version is not there yet, those first that others depend on. What was packed is what
 * is published: nothing is built here.
 *
 * @returns what was published, as `name@version`.
 */
export async function publishAll({
  workspace,
  registry,
  tell,
}: Target): Promise<readonly string[]> {
  const options = registry === undefined ? [] : ["--registry", registry];
  const published: string[] = [];
  for (const { folder, manifest } of inOrder(publishedPackages(workspace))) {
    const id = `${manifest.name}@${manifest.version}`;
    const cwd = join(workspace, folder);
    if (await isThere(id, cwd, options)) {
      tell(`${id} is there already`);
      continue;
    }
    const parameters = ["publish", "./package.tgz", "--access", "public", ...options];
    if (registry !== undefined) parameters.push(...rehearsalOptions(registry));
    await read("npm", parameters, { cwd: join(cwd, ".pack") });
    published.push(id);
    tell(`${id} published`);
  }
  return published;
}

/** npm publishes nothing without a token, whether one is asked for or not; and nobody attests what is built here. */
function rehearsalOptions(registry: string): readonly string[] {
  return [`--//${new URL(registry).host}/:_authToken=rehearsal`, "--provenance=false"];
}

async function isThere(id: string, cwd: string, options: readonly string[]): Promise<boolean> {
  const found = read("npm", ["view", id, "version", ...options], { cwd });
  return found.then(
    (version) => version.trim() !== "",
    (error: Error) => {
      if (error.message.includes("E404")) return false;
      throw error;
    },
  );
}

/** Each after those that it depends on. */
export function inOrder(packages: readonly PublishedPackage[]): readonly PublishedPackage[] {
  const sorted: PublishedPackage[] = [];
  const visit = (one: PublishedPackage): void => {
    if (sorted.includes(one)) return;
    const needed = Object.keys(one.manifest.dependencies ?? {});
    for (const other of packages) if (needed.includes(other.manifest.name)) visit(other);
    sorted.push(one);
  };
  for (const one of packages) visit(one);
  return sorted;
}
