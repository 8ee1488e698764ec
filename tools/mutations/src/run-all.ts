import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Prepared } from "./prepare.ts";
import { type MutationResult, runMutation } from "./run-mutation.ts";
import { runTests, type TestRun } from "./run-tests.ts";
import { copyWorkspace } from "./workspace-copy.ts";

const copies = 2;

/**
 * Runs every mutation in copies of the workspace, which itself is never changed.
 *
 * @param tell is told of each result as it comes.
 * @throws {Error} where the tests fail on sources that nobody changed.
 */
export async function runAll(
  root: string,
  mutations: readonly Prepared[],
  tell: (result: MutationResult) => void,
): Promise<readonly MutationResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-mutations-"));
  try {
    const workspaces = await Promise.all(
      Array.from({ length: copies }, (_, index) => prepareCopy(root, join(folder, String(index)))),
    );
    await checkUnchanged(workspaces, mutations);
    const queue = [...mutations];
    const results: MutationResult[] = [];
    const work = async (workspace: string): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const result = await runMutation(workspace, next);
        results.push(result);
        tell(result);
      }
    };
    await Promise.all(workspaces.map(work));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepareCopy(root: string, workspace: string): Promise<string> {
  await mkdir(workspace);
  await copyWorkspace(root, workspace);
  return workspace;
}

/** A test that is red anyway would kill every mutation. Each file by itself: all together take longer than a run may. */
async function checkUnchanged(
  workspaces: readonly string[],
  mutations: readonly Prepared[],
): Promise<void> {
  const queue = [...new Set(mutations.flatMap(({ tests }) => tests))];
  const red: string[] = [];
  const work = async (workspace: string): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      red.push(...failuresOf(file, await runTests(workspace, { tests: [file], bail: false })));
    }
  };
  await Promise.all(workspaces.map(work));
  if (red.length > 0) {
    throw new Error(`These tests fail without any mutation:\n${red.join("\n")}`);
  }
}

function failuresOf(file: string, { failed, broken, timedOut }: TestRun): readonly string[] {
  return timedOut ? [`${file}, which took too long`] : [...failed, ...broken];
}
