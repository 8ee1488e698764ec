import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository, schemaFile, type Scratch, withChangedLine } from "./scratch.ts";

/** How long it took in ms, for each round, from a saved line to the types of it, in one process that keeps watching. */
export async function measureWatching(
  scratch: Scratch,
  provider: string,
  rounds: number,
): Promise<readonly number[]> {
  const file = schemaFile(scratch.root, provider);
  const { before, after } = withChangedLine(file);
  const child = spawn(
    process.execPath,
    [join(repository, "tools/spec-kit/src/cli.ts"), "--watch"],
    {
      cwd: scratch.root,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lineOf(lines, "Watching ");
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      writeFileSync(file, round % 2 === 0 ? after : before);
      await lineOf(lines, `${provider}: `);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function lineOf(lines: AsyncIterator<string>, beginning: string): Promise<void> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.startsWith(beginning)) return;
  }
  throw new Error("The process that watches ended");
}
