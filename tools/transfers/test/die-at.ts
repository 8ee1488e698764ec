import { createRequire, syncBuiltinESMExports } from "node:module";

/**
 * Loaded before the receiver: kills the process right before its n-th step on the disk, as `DIE_AT` tells. Without it the
 * number of steps is printed at the end.
 */
type Step = (...values: unknown[]) => unknown;

const fileSystem = createRequire(import.meta.url)("node:fs/promises") as Record<string, Step> & {
  open(path: string): Promise<{ close(): Promise<void> }>;
};
const dieAt = Number(process.env["DIE_AT"] ?? Number.NaN);
let steps = 0;

function count(owner: Record<string, Step>, names: readonly string[]): void {
  for (const name of names) {
    const step = owner[name]!;
    owner[name] = function counted(this: unknown, ...values: unknown[]) {
      steps += 1;
      if (steps === dieAt) process.kill(process.pid, "SIGKILL");
      return step.apply(this, values);
    };
  }
}

const handle = await fileSystem.open(import.meta.filename);
await handle.close();
const methods = Object.getPrototypeOf(handle) as Record<string, Step>;
count(methods, ["appendFile", "writeFile", "sync", "datasync", "truncate"]);
count(fileSystem, ["open", "link", "rename", "rm", "rmdir", "mkdir", "writeFile"]);
syncBuiltinESMExports();
process.on("exit", () => process.stderr.write(`steps ${steps}\n`));
