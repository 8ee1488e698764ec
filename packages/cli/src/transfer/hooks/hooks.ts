import { mkdir, rmdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { hasCode, isTaken, lockFolder } from "@signoff/core/provider/node";
import type { TransferContext } from "../perform.ts";
import { InUseError } from "../in-use-error.ts";
import { type CommandLine, fillIn } from "./command-line.ts";
import { type HookFile, type HookJournal, openHookJournal } from "./hook-journal.ts";
import { ProgramError, runProgram } from "./run-program.ts";

/** What calls a program for each file of a directory. */
export interface Hooks {
  /** Notes that the program is to be called for a file, whatever becomes of this process. */
  expect(path: string, name: string): Promise<void>;
  /** Calls it for all files for which it is due. A failure is told, and the next run calls again. */
  run(): Promise<void>;
  /** Whether it is still due for a file below a folder. */
  isDue(folder: string): boolean;
  /** How many calls have failed. */
  readonly failed: number;
}

type HookContext = Pick<TransferContext<unknown>, "terminal" | "signal" | "output">;

/**
 * Does work in which a program is called for each file of a directory. One run at a time does.
 *
 * @throws {InUseError} where another run is at it.
 */
export async function withHooks(
  given: string,
  command: CommandLine,
  context: HookContext,
  work: (hooks: Hooks) => Promise<number>,
): Promise<number> {
  // A path that begins with a hyphen would be taken for an option.
  const directory = resolve(given);
  const folder = join(directory, ".signoff-hooks");
  await mkdir(directory, { recursive: true });
  const lock = await lockFolder(folder);
  if (!lock) throw new InUseError(directory);
  try {
    const journal = await openHookJournal(join(folder, "journal"));
    try {
      return await work(createHooks(directory, command, journal, context));
    } finally {
      await journal.close();
    }
  } finally {
    await lock.release();
    await rmdir(folder).catch((error: unknown) => {
      if (!hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT")) throw error;
    });
  }
}

function createHooks(
  directory: string,
  command: CommandLine,
  journal: HookJournal,
  context: HookContext,
): Hooks {
  const attempt = createAttempt(directory, command, journal, context);
  const tried = new Set<string>();
  let failed = 0;
  return {
    async expect(path, name) {
      const from = relative(directory, path);
      // It may be told once more of a file that a crash kept from being told of.
      if (!tried.has(from)) await journal.add({ path: from, name });
    },
    async run() {
      for (const file of journal.due) {
        if (tried.has(file.path)) continue;
        tried.add(file.path);
        const problem = await attempt(file);
        if (problem === undefined) continue;
        failed += 1;
        const [path, message] = [join(directory, file.path), `--exec: ${problem}`];
        context.output.tell({ type: "failed", name: file.name, path, kind: "HookFailed", message });
      }
    },
    isDue: (folder) =>
      journal.due.some(({ path }) => join(directory, path).startsWith(`${folder}${sep}`)),
    get failed() {
      return failed;
    },
  };
}

/** Calls the program for a file, and gives what went wrong. */
function createAttempt(
  directory: string,
  command: CommandLine,
  journal: HookJournal,
  { terminal, signal }: HookContext,
): (file: HookFile) => Promise<string | undefined> {
  return async ({ path, name }) => {
    const file = join(directory, path);
    if (!(await isTaken(file))) {
      await journal.finish(path);
      return "the file is not there any more, as where the program took it and a crash came then; it is not called again.";
    }
    const variables = { SIGNOFF_FILE: file, SIGNOFF_NAME: name.replaceAll("\0", "\uFFFD") };
    try {
      await runProgram(fillIn(command, { "{}": file }), { terminal, signal, variables });
    } catch (error) {
      if (!(error instanceof ProgramError) || signal.aborted) throw error;
      return `${error.message}; the file is safe, and the next run with --exec calls it again.`;
    }
    await journal.finish(path);
    return undefined;
  };
}
