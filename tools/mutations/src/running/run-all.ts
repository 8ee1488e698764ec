import { rmSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Prepared } from "../prepare.ts";
import { createBaselines, redIn } from "./baselines.ts";
import { describeResult, type MutationResult, runMutation } from "./run-mutation.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs every mutation in copies of the workspace, one for each core; itself it is never changed.
 *
 * @param tell is told how it goes, line by line.
 */
export async function runAll(
  root: string,
  mutations: readonly Prepared[],
  tell: (line: string) => void,
): Promise<readonly MutationResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-mutations-"));
  const workspaces: Workspace[] = [];
  const end = (): void => {
    for (const workspace of workspaces) workspace.end();
    rmSync(folder, { recursive: true, force: true });
  };
  const stop = (signal: NodeJS.Signals): void => {
    end();
    tell(`stopped by ${signal}`);
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    for (let index = 0; index < availableParallelism(); index += 1) {
      const own = join(folder, String(index));
      await mkdir(own);
      workspaces.push(await createWorkspace(root, own));
    }
    return await runIn(workspaces, mutations, tell);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    end();
  }
}

/** First every test file without a mutation, then every mutation, side by side with those of the same tests. */
async function runIn(
  workspaces: readonly Workspace[],
  mutations: readonly Prepared[],
  tell: (line: string) => void,
): Promise<readonly MutationResult[]> {
  const baselines = createBaselines();
  const files = [...new Set(mutations.flatMap(({ tests }) => tests))].toSorted();
  tell(`test files, without a mutation first: ${files.length}`);
  await shareOut(workspaces, files, async (workspace, file) => {
    const red = redIn(await baselines.get(workspace, { file }));
    if (red !== undefined) tell(`red without a mutation: ${file}, "${red}"`);
  });
  const inOrder = mutations.toSorted((left, right) => order(left).localeCompare(order(right)));
  return shareOut(workspaces, inOrder, async (workspace, mutation) => {
    const result = await runMutation(workspace, baselines, mutation);
    tell(describeResult(result));
    return result;
  });
}

function order({ tests }: Prepared): string {
  return tests.join(" ");
}

/** Does a piece of work in each workspace at a time, until all is done. */
async function shareOut<Piece, Result>(
  workspaces: readonly Workspace[],
  pieces: readonly Piece[],
  work: (workspace: Workspace, piece: Piece) => Promise<Result>,
): Promise<readonly Result[]> {
  const queue = [...pieces];
  const results: Result[] = [];
  const workIn = async (workspace: Workspace): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results.push(await work(workspace, next));
    }
  };
  await Promise.all(workspaces.map(workIn));
  return results;
}
