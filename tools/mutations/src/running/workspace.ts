import { type ChildProcess, fork } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestMessage, TestRequest, TestRun } from "./test-run.ts";
import { copyWorkspace } from "./workspace-copy.ts";

/** A copy of the workspace in which tests run, one file after the other. */
export interface Workspace {
  readonly limits: Limits;
  run(request: Omit<TestRequest, "written">): Promise<TestRun>;
  /** Does something while a file has another text. */
  withText<Result>(file: string, text: string, use: () => Promise<Result>): Promise<Result>;
  end(): void;
}

/** In ms. */
interface Limits {
  /** How long it may take to begin with tests. */
  readonly beginning: number;
  /** What every test gets at least. */
  readonly shortest: number;
}

const defaults: Limits = { beginning: 30_000, shortest: 15_000 };

/** Copies the workspace into an empty folder. */
export async function createWorkspace(
  root: string,
  folder: string,
  limits: Limits = defaults,
): Promise<Workspace> {
  const [copy, temporary] = [join(folder, "copy"), join(folder, "temporary")];
  await Promise.all([mkdir(copy), mkdir(temporary)]);
  await copyWorkspace(root, copy);
  const written = new Set<string>();
  let child: ChildProcess | undefined;

  /** Ends the process and those that it started, however busy they are. */
  function end(): void {
    const { pid } = child ?? {};
    child = undefined;
    try {
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch (error) {
      // It may have ended by itself.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  async function write(file: string, text: string): Promise<void> {
    await writeFile(join(copy, file), text);
    written.add(file);
  }

  return {
    limits,
    end,
    async run(request) {
      child ??= startTests(copy, temporary);
      const run = await ask(child, { ...request, written: [...written] }, limits);
      if (typeof run === "string") {
        end();
        return { passed: [], failed: [], problem: run };
      }
      written.clear();
      return run;
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

/** What came of a run, or why nothing more comes of it. */
function ask(
  child: ChildProcess,
  request: TestRequest,
  { beginning }: Limits,
): Promise<TestRun | string> {
  return new Promise((resolve) => {
    const finish = (run: TestRun | string): void => {
      clearTimeout(timer);
      child.off("message", hear).off("exit", lose).off("error", lose);
      resolve(run);
    };
    const hear = (message: TestMessage): void => {
      if (message === "going on") timer.refresh();
      else finish(message);
    };
    const lose = (): void => finish("the process of its tests ended");
    // A test tells something at its end at the latest, as what is done before and after it does.
    const timer = setTimeout(finish, beginning + 2 * request.timeout, "it hangs");
    child.on("message", hear).once("exit", lose).once("error", lose);
    child.send(request, (error) => {
      if (error) lose();
    });
  });
}
