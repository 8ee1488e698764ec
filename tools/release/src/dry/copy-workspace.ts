import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { read } from "../run.ts";
import { root } from "../workspace.ts";

/** Clones the workspace with what was changed and not committed, so that a rehearsal changes nothing here. */
export async function copyWorkspace(folder: string): Promise<void> {
  await read("git", ["clone", "--quiet", "--local", "--no-hardlinks", root, folder], { cwd: root });
  const gone = await list("--deleted");
  const changed = await list("--modified", "--others", "--exclude-standard");
  for (const name of gone) await rm(join(folder, name), { force: true });
  for (const name of changed.filter((one) => !gone.includes(one))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(root, name), join(folder, name));
  }
  await read("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
}

async function list(...options: readonly string[]): Promise<readonly string[]> {
  const names = await read("git", ["ls-files", "-z", ...options], { cwd: root });
  return names.split("\0").filter(Boolean);
}
