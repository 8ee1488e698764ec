import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishAll } from "../publish/publish.ts";
import { startRegistry } from "../registry/start.ts";
import { read } from "../run.ts";
import { type PublishedPackage, publishedPackages, readManifest } from "../workspace.ts";
import { findContentFaults } from "./contents.ts";
import { copyWorkspace } from "./copy-workspace.ts";
import { runReadme } from "./examples.ts";
import { installAlone } from "./install-alone.ts";
import { versionAll, type Versioned } from "./versions.ts";

/** How one package came out of a rehearsal. */
export interface Rehearsed {
  readonly name: string;
  readonly version: string;
  /** Of the tarball, in bytes. */
  readonly size: number;
  readonly dependencies: readonly string[];
  /** What of its README ran, or what is wrong. */
  readonly result: string;
  readonly ok: boolean;
}

/** What a rehearsal came to. */
export interface Rehearsal {
  readonly versions: readonly Versioned[];
  readonly packages: readonly Rehearsed[];
}

interface Setup {
  /** Empty, and deleted by the caller. */
  readonly folder: string;
  /** Where the bills of materials go. */
  readonly materials: string;
  readonly tell: (line: string) => void;
}

/** Does all that a release does in a copy of the workspace, against a registry of this machine. */
export async function rehearse({ folder, materials, tell }: Setup): Promise<Rehearsal> {
  const workspace = join(folder, "workspace");
  tell("Copying the workspace ...");
  await copyWorkspace(workspace);
  const versions = await version(workspace, tell);
  tell("Building, checking and packing ...");
  await read("turbo", ["run", "check-package", "--output-logs=errors-only"], { cwd: workspace });
  const storage = join(folder, "registry");
  await mkdir(storage);
  const registry = await startRegistry(storage);
  try {
    tell(`Publishing to ${registry.url} ...`);
    await publishAll({ workspace, registry: registry.url, tell });
    await mkdir(materials, { recursive: true });
    const packages: Rehearsed[] = [];
    for (const one of publishedPackages(workspace)) {
      tell(`Installing ${one.manifest.name} alone ...`);
      packages.push(await tryOut(one, { workspace, folder, materials, registry: registry.url }));
    }
    return { versions, packages };
  } finally {
    await registry.close();
  }
}

async function version(
  workspace: string,
  tell: (line: string) => void,
): Promise<readonly Versioned[]> {
  const { scripts = {} } = readManifest(workspace);
  if (Object.hasOwn(scripts, "spec:changeset")) {
    tell("Writing changesets of what changed in the specs ...");
    await read("pnpm", ["run", "generate"], { cwd: workspace });
    await read("pnpm", ["run", "spec:changeset"], { cwd: workspace });
  }
  tell("Giving versions ...");
  return versionAll(workspace);
}

interface Place {
  readonly workspace: string;
  readonly folder: string;
  readonly materials: string;
  readonly registry: string;
}

async function tryOut(
  { folder: packageFolder, manifest }: PublishedPackage,
  { workspace, folder, materials, registry }: Place,
): Promise<Rehearsed> {
  const { name, version: given = "" } = manifest;
  const tarball = join(workspace, packageFolder, ".pack/package.tgz");
  const { size } = await stat(tarball);
  const faults = await faultsOf(tarball, workspace);
  const installed = await installAlone(folder, name, given, registry);
  const bill = join(materials, `${name.replace("/", "+")}-${given}.cdx.json`);
  await writeFile(bill, installed.billOfMaterials);
  const scripts = await packagesWithScripts(installed.project);
  const problems = [
    ...faults,
    ...scripts.map((one) => `${one} runs a script where it is installed`),
  ];
  const ran = await runReadme(name, installed.project).catch((error: Error) => error);
  if (ran instanceof Error) problems.push(ran.message);
  return {
    name,
    version: given,
    size,
    dependencies: installed.dependencies,
    result: problems.length > 0 ? problems.join("; ") : String(ran),
    ok: problems.length === 0,
  };
}

async function faultsOf(tarball: string, cwd: string): Promise<readonly string[]> {
  const list = await read("tar", ["-tzf", tarball], { cwd });
  const files = list
    .trimEnd()
    .split("\n")
    .map((file) => file.replace(/^package\//, ""));
  const text = await read("tar", ["-xzOf", tarball, "package/package.json"], { cwd });
  const { scripts } = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, string>> };
  return findContentFaults(files, scripts);
}

async function packagesWithScripts(project: string): Promise<readonly string[]> {
  const lock = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  return Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}
