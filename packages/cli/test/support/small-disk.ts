import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Ended, type Environment, startProcess } from "@signoff/command-kit/testing";

const cli: string = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Why no disk can be made here; nothing where it can. */
export function whyNoDisk(): string | undefined {
  const tried = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]);
  return tried.status === 0 ? undefined : "a user may mount nothing of its own here";
}

/** What spoils a disk, as a command of the shell in it. */
export const spoilers = {
  full: "dd if=/dev/zero of=filler bs=4096 count=1000 2>/dev/null",
  "read-only": "cd / && mount -o remount,ro $DISK",
} as const;

/** Runs the command where the store is on a disk of 64 KiB of its own that is spoilt, which nobody else sees. */
export function runOverDisk(
  folder: string,
  spoiler: keyof typeof spoilers,
  parameters: string,
  environment: Environment,
): Promise<Ended> {
  const script = `mount -t tmpfs -o size=64k,mode=700 none ${folder} && cd ${folder} && DISK=${folder}
${spoilers[spoiler]}
${process.execPath} ${cli} ${parameters}`;
  return startProcess("unshare", ["-rm", "sh", "-c", script], {
    ...environment,
    SIGNOFF_STORE: `file:${folder}`,
  }).ended;
}
