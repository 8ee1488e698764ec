import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The files of specs, by their paths in the repository. */
export type SpecFiles = ReadonlyMap<string, string>;

/** The YAML of one provider as it lies on the disk. */
export function readSpecFiles(root: string, provider: string): SpecFiles {
  const folder = join("specs", provider);
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names.map((name) => [
      `specs/${provider}/${name}`,
      readFileSync(join(root, folder, name), "utf8"),
    ]),
  );
}

/** The YAML of one provider at a revision; empty where it had no spec. */
export async function readSpecFilesAt(
  root: string,
  revision: string,
  provider: string,
): Promise<SpecFiles> {
  const paths = await listAt(root, revision, `specs/${provider}/`);
  return readFilesAt(
    root,
    revision,
    paths.filter((path) => path.endsWith(".yaml")),
  );
}

/** One file at a revision, if it was there. */
export async function readFileAt(
  root: string,
  revision: string,
  path: string,
): Promise<string | undefined> {
  const paths = await listAt(root, revision, path);
  return (await readFilesAt(root, revision, paths)).get(path);
}

async function listAt(root: string, revision: string, path: string): Promise<readonly string[]> {
  const { stdout } = await git(root, ["ls-tree", "-r", "--name-only", "-z", revision, "--", path]);
  return stdout.split("\0").filter(Boolean);
}

/** All of them by one process: to start one for each takes longer than all else. */
async function readFilesAt(
  root: string,
  revision: string,
  paths: readonly string[],
): Promise<SpecFiles> {
  if (paths.length === 0) return new Map();
  const child = spawn("git", ["cat-file", "--batch"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(paths.map((path) => `${revision}:${path}\n`).join(""));
  let rest = await buffer(child.stdout);
  const files = new Map<string, string>();
  for (const path of paths) {
    const head = rest.indexOf("\n");
    const size = Number(rest.subarray(0, head).toString().split(" ")[2]);
    if (!Number.isInteger(size)) throw new Error(`${path} cannot be read at ${revision}`);
    files.set(path, rest.subarray(head + 1, head + 1 + size).toString("utf8"));
    rest = rest.subarray(head + 2 + size);
  }
  return files;
}

/** Runs git in a repository. */
export function git(
  root: string,
  parameters: readonly string[],
): Promise<{ readonly stdout: string }> {
  return run("git", [...parameters], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}
