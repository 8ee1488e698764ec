import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { providers } from "../../../providers.ts";
import { root } from "../folders.ts";
import { runCommand } from "../run-command.ts";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: object;
}

const buildLimit = 120_000;

/** A folder in which the built packages are installed as their users would have them. */
export async function stagePackages(): Promise<AsyncDisposable & { readonly folder: string }> {
  const turbo = join(root, "node_modules/.bin/turbo");
  const filters = providers.map((name) => `--filter=@signoff/${name}`);
  await runCommand(turbo, ["run", "build", ...filters], { cwd: root, limit: buildLimit });
  const folder = await mkdtemp(join(tmpdir(), "signoff-bench-"));
  for (const name of ["core", ...providers]) await stage(join(root, "packages", name), folder);
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Puts a package where an install would put it, with the entry points that it is published with. */
async function stage(source: string, folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as Manifest;
  const target = join(folder, "node_modules", manifest.name);
  await cp(join(source, "dist"), join(target, "dist"), { recursive: true });
  await writeFile(
    join(target, "package.json"),
    JSON.stringify({ ...manifest, ...manifest.publishConfig }),
  );
  const others = Object.keys(manifest.dependencies ?? {}).filter(
    (name) => !name.startsWith("@signoff/"),
  );
  for (const name of others) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(source, "node_modules", name)), link, "dir");
  }
}
