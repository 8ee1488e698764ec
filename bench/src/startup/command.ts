import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../folders.ts";
import type { StartUpRow } from "../report.ts";
import { runCommand } from "../run-command.ts";
import { spreadOf } from "../statistics.ts";

/** A program, and what it is given. */
interface Command {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
}

const buildLimit = 120_000;
const limit = 30_000;

/** How long whole processes take, from their start to their end: the command as one file, beside Node with nothing to do. */
export async function measureCommand(rounds: number): Promise<readonly StartUpRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-bench-"));
  try {
    const program = join(folder, "signoff");
    const builder = join(root, "packages/cli/sea/cli.ts");
    await runCommand(process.execPath, [builder, "--out", program], {
      cwd: root,
      limit: buildLimit,
    });
    const commands: readonly Command[] = [
      { name: "signoff --version, as one file", program, parameters: ["--version"] },
      { name: "node with nothing to do", program: process.execPath, parameters: ["--eval", ""] },
    ];
    const samples = commands.map((command) => ({ command, milliseconds: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { command, milliseconds } of samples) milliseconds.push(await timeOf(command));
    }
    return samples.map(({ command, milliseconds }) => ({
      name: command.name,
      milliseconds: spreadOf(milliseconds),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOf({ program, parameters }: Command): Promise<number> {
  const start = performance.now();
  await runCommand(program, parameters, { cwd: root, limit });
  return performance.now() - start;
}
