import { publishAll, read, root, startRegistry } from "@signoff/release";
import { run } from "@signoff/test-support";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installNode, programIn } from "../install-node.ts";
import { writePrograms } from "./programs.ts";

const recipe = fileURLToPath(new URL("../../matrix/", import.meta.url));
const cache = join(root, "node_modules/.cache/matrix");

/** A project with the tools of the matrix, and the packages as a registry gives them. */
export async function installProject(tell: (line: string) => void): Promise<string> {
  const project = join(cache, "project");
  await installTools(project, tell);
  tell("Building, checking and packing ...");
  await read("turbo", ["run", "check-package", "--output-logs=errors-only"], { cwd: root });
  const folder = await mkdtemp(join(tmpdir(), "signoff-matrix-"));
  const registry = await startRegistry(folder);
  try {
    tell(`Publishing to ${registry.url} ...`);
    await publishAll({ workspace: root, registry: registry.url, tell: () => {} });
    const { version } = JSON.parse(
      await readFile(join(root, "packages/signoff/package.json"), "utf8"),
    ) as {
      readonly version: string;
    };
    await rm(join(project, "node_modules/@signoff"), { recursive: true, force: true });
    await rm(join(project, "node_modules/signoff"), { recursive: true, force: true });
    const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    const parameters = [
      "install",
      ...options,
      "--registry",
      registry.url,
      `signoff@${version}`,
      "@signoff/emulator",
    ];
    await read("npm", parameters, { cwd: project });
  } finally {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  }
  await writePrograms(project);
  return project;
}

/** Downloads them on first use, and again when their lock file has changed. */
async function installTools(project: string, tell: (line: string) => void): Promise<void> {
  const lock = await readFile(join(recipe, "package-lock.json"), "utf8");
  const done = join(cache, "installed.json");
  if ((await readFile(done, "utf8").catch(() => "")) === lock) return;
  tell("Downloading bundlers, frameworks and a browser (once, about 850 MB) ...");
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  await cp(recipe, project, { recursive: true });
  await read("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: project });
  await writeFile(done, lock);
}

/** The program of a Node, kept for the next time; `undefined` where npm has none for this machine. */
export async function cachedNode(version: string): Promise<string | undefined> {
  const folder = join(cache, `node-${version}`);
  const program = programIn(folder);
  const known = await run(program, ["--version"], { cwd: root }).catch(() => undefined);
  if (known?.status === 0) return program;
  const installed = await installNode(folder, version);
  return "program" in installed ? installed.program : undefined;
}
