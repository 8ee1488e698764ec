import { type ChildProcess, fork } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestMessage, TestRequest, TestRun } from "./test-run.ts";
import { copyWorkspace } from "./workspace-copy.ts";

/** A copy of the workspace in which tests run, one file after the other. */
export interface Workspace {
  run(request: Omit<TestRequest, "written">): Promise<TestRun>;
  /** Does something while a file has another text. */
  withText<Result>(file: string, text: string, use: () => Promise<Result>): Promise<Result>;
  end(): void;
}

/**
 * Copies the workspace into an empty folder.
 *
 * @param silence where nothing is told for so many ms, the tests hang: none of them takes longer.
 */
export async function createWorkspace(
  root: string,
  folder: string,
  silence = 60_000,
): Promise<Workspace> {
  const [copy, temporary] = [join(folder, "copy"), join(folder, "temporary")];
  await Promise.all([mkdir(copy), mkdir(temporary)]);
  await copyWorkspace(root, copy);
  const written = new Set<string>();
  let child: ChildProcess | undefined;

  /** Ends the process and those that it started, however busy they are. */
  function end(): void {
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, "SIGKILL");
    }
    child = undefined;
  }

  async function write(file: string, text: string): Promise<void> {
    await writeFile(join(copy, file), text);
    written.add(file);
  }

  return {
    end,
    async run(request) {
      child ??= startTests(copy, temporary);
      const run = await ask(child, { ...request, written: [...written] }, silence);
      if (run === undefined) end();
      else written.clear();
      return run ?? { passed: [], failed: [], problem: "it hangs" };
    },
    async withText(file, text, use) {
      const original = await readFile(join(copy, file), "utf8");
      await write(file, text);
      try {
        return await use();
      } finally {
        await write(file, original);
      }
    },
  };
}

/** A process group of its own, so that it can be ended with all that it started. */
function startTests(cwd: string, temporary: string): ChildProcess {
  return fork(fileURLToPath(new URL("test-process.ts", import.meta.url)), {
    cwd,
    env: { ...process.env, TMPDIR: temporary },
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** What came of a run; `undefined` where nothing more came of it. */
function ask(
  child: ChildProcess,
  request: TestRequest,
  silence: number,
): Promise<TestRun | undefined> {
  return new Promise((resolve) => {
    const finish = (run: TestRun | undefined): void => {
      clearTimeout(timer);
      child.off("message", hear).off("exit", lose).off("error", lose);
      resolve(run);
    };
    const hear = (message: TestMessage): void => {
      if (message === "going on") timer.refresh();
      else finish(message);
    };
    const lose = (): void => finish(undefined);
    const timer = setTimeout(lose, silence);
    child.on("message", hear).once("exit", lose).once("error", lose);
    child.send(request, (error) => {
      if (error) lose();
    });
  });
}
