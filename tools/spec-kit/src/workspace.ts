import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitPublic, emitControlCalls, emitProviders } from "./emit/emulated.ts";
import { emitSharedWrapper, emitWrapper } from "./emit/wrapper.ts";
import type { GeneratedFile } from "./files.ts";
import type { Repository } from "./repository.ts";

/** What the list of providers gives, beside the manifests: by path, from the list. */
const emitters: Readonly<Record<string, (providers: readonly string[]) => string>> = {
  "packages/emulator/src/generated/control-calls.ts": emitControlCalls,
  "packages/emulator/src/generated/providers.ts": emitProviders,
  "packages/emulator/src/generated/public.ts": emitPublic,
  "packages/signoff/src/generated/providers.ts": emitWrapper,
  "packages/signoff/src/generated/shared-providers.ts": emitSharedWrapper,
};

/** A manifest that depends on providers. */
interface Manifest {
  readonly path: string;
  readonly field: "dependencies" | "devDependencies";
  /** The folder with a file for each provider that is needed; without it all are. */
  readonly uses?: string;
}

const manifests: readonly Manifest[] = [
  { path: "packages/signoff/package.json", field: "dependencies" },
  {
    path: "tools/faults/package.json",
    field: "devDependencies",
    uses: "tools/faults/src/providers",
  },
];

/** Every file that depends on the list of providers alone; none where the repository has no list. */
export async function listWorkspaceFiles(
  repository: Repository,
): Promise<readonly GeneratedFile[]> {
  const list = join(repository.root, "providers.ts");
  if (!existsSync(list)) return [];
  const { providers } = (await import(pathToFileURL(list).href)) as {
    readonly providers: readonly string[];
  };
  const files = Object.entries(emitters).map(([path, emit]) => ({
    path: join(repository.root, path),
    content: emit(providers),
  }));
  const updated = manifests.map(async ({ path, field, uses }) => {
    const absolute = join(repository.root, path);
    const needed = providers.filter(
      (name) => uses === undefined || existsSync(join(repository.root, uses, `${name}.ts`)),
    );
    return { path: absolute, content: dependOn(await readFile(absolute, "utf8"), field, needed) };
  });
  return [...files, ...(await Promise.all(updated))];
}

/** The manifest with these providers among its dependencies, sorted. */
function dependOn(
  manifest: string,
  field: Manifest["field"],
  providers: readonly string[],
): string {
  const parsed = JSON.parse(manifest) as Record<string, unknown>;
  const added = providers.map((name) => [`@signoff/${name}`, "workspace:^"] as const);
  const all = { ...(parsed[field] as object), ...Object.fromEntries(added) };
  const sorted = Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ ...parsed, [field]: Object.fromEntries(sorted) }, null, 2)}\n`;
}
