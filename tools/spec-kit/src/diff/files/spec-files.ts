import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

async function readFilesAt(
  root: string,
  revision: string,
  paths: readonly string[],
): Promise<SpecFiles> {
  const texts = await Promise.all(paths.map((path) => git(root, ["show", `${revision}:${path}`])));
  return new Map(paths.map((path, index) => [path, texts[index]?.stdout ?? ""]));
}

/** Runs git in a repository. */
export function git(
  root: string,
  parameters: readonly string[],
): Promise<{ readonly stdout: string }> {
  return run("git", [...parameters], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}
