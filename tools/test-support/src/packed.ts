import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { providers } from "../../../providers.ts";
import { run } from "./example.ts";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** A project with nothing in it but one packed provider and what that needs. */
export interface InstalledProvider {
  /** The folder of the project. */
  readonly project: string;
  /** The names of all installed packages. */
  readonly packages: readonly string[];
  /** The bytes of all their files. */
  readonly bytes: number;
}

/** Packs built packages into a folder, as they would be published, and installs them there. */
export interface Packer {
  /** Packs a provider and installs it into a project of its own. */
  installAlone(provider: string): Promise<InstalledProvider>;
}

/** The folders under `packages/` of all that is published. */
export const publishedPackages: readonly string[] = [
  "core",
  ...providers,
  "cli",
  "directlink-cli",
  "emulator",
  "opentelemetry",
  "redis",
  "signoff",
];

/**
 * Packs all packages, as they would be published, and installs them into one project.
 *
 * @returns the folder of the project, inside of the given one.
 */
export async function installTogether(folder: string): Promise<string> {
  const project = join(folder, "together");
  await mkdir(project);
  const dependencies: Record<string, string> = {};
  for (const name of publishedPackages) {
    const scoped = name === "signoff" ? name : `@signoff/${name}`;
    dependencies[scoped] = `file:${await pack(name, folder)}`;
  }
  await install(project, { dependencies });
  return project;
}

/** Starts by packing what all providers need. */
export async function createPacker(folder: string): Promise<Packer> {
  const core = await pack("core", folder);
  return {
    async installAlone(provider) {
      const project = join(folder, provider);
      await mkdir(project);
      await install(project, {
        dependencies: { [`@signoff/${provider}`]: `file:${await pack(provider, folder)}` },
        overrides: { "@signoff/core": `file:${core}` },
      });
      const names = await installedPackages(project);
      const sizes = names.map((name) => sizeOf(join(project, "node_modules", name)));
      return { project, packages: names, bytes: sum(await Promise.all(sizes)) };
    },
  };
}

async function pack(name: string, folder: string): Promise<string> {
  const tarball = join(folder, `${name}.tgz`);
  await succeed(join(packages, name), "pnpm", ["pack", "--out", tarball]);
  return tarball;
}

async function install(project: string, wanted: object): Promise<void> {
  const manifest = { private: true, type: "module", ...wanted };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await succeed(project, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"]);
}

async function succeed(cwd: string, command: string, parameters: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await run(command, parameters, { cwd });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")}: ${stdout}${stderr}`);
}

async function installedPackages(project: string): Promise<readonly string[]> {
  const lock = JSON.parse(
    await readFile(join(project, "node_modules/.package-lock.json"), "utf8"),
  ) as { readonly packages: Readonly<Record<string, unknown>> };
  return Object.keys(lock.packages).map((path) => path.replace(/^node_modules\//, ""));
}

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = files.map((entry) => stat(join(entry.parentPath, entry.name)));
  return sum((await Promise.all(stats)).map(({ size }) => size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
