import { InterruptedError, UsageError } from "@signoff/command-kit";
import type { DirectLinkSession } from "@signoff/directlink";
import {
  isFilesNotReceivedError,
  receiveBackupFiles,
  type ReceivedFile,
  receiveFiles,
  type ReceiveOptions as ReceiveFilesOptions,
} from "@signoff/directlink/node";
import type { Output } from "../../transfer/output/output.ts";
import type { Context, Task } from "./perform.ts";
import { type Hooks, withHooks } from "../../transfer/hooks/hooks.ts";
import { type HookOptions, readHook } from "../../transfer/hooks/options.ts";
import { Intake } from "./intake.ts";

/** How files are received. */
export interface ReceiveOptions extends HookOptions {
  readonly concurrency?: number;
  /** Files of these names alone. */
  readonly name?: readonly string[];
  /** What was fetched before, in place of what waits. */
  readonly backup?: boolean;
}

/** @throws {UsageError} where files of backup are wanted and not named: all of them would come once more. */
export function checkSelection({ name, backup = false }: ReceiveOptions): void {
  if (backup && name === undefined) {
    throw new UsageError("--backup needs --name: say which files are fetched once more.");
  }
  if (name?.includes("")) throw new UsageError("--name is empty: give the name as list shows it.");
}

/** Fetches all files that wait into a directory, or those that were named. */
export function receive(directory: string, selection: ReceiveOptions): Task {
  const hook = readHook(selection);
  if (!hook) return (context) => receiveWith(undefined, directory, selection, context);
  return (context) =>
    withHooks(directory, hook, context, (hooks) =>
      receiveWith(hooks, directory, selection, context),
    );
}

async function receiveWith(
  hooks: Hooks | undefined,
  directory: string,
  selection: ReceiveOptions,
  context: Context,
): Promise<number> {
  const { session, output, signal, exitCodes } = context;
  const intake = new Intake();
  const missing = new Set(selection.name);
  const received = start(session, directory, selection, {
    signal,
    onFound: (files) => intake.find(files),
    onKept: (part) => intake.keep(part),
    onProgress(progress) {
      intake.move(progress);
      output.progress(progress);
    },
  });
  try {
    await hooks?.run();
    for await (const { name, path, length, source } of received) {
      intake.receive({ name, length });
      missing.delete(name);
      output.tell({ type: "received", name, path, length, source });
      await hooks?.expect(path, name);
      await hooks?.run();
    }
  } catch (error) {
    return fail(error, intake, hooks?.failed ?? 0, context);
  }
  for (const name of missing) tellMissing(name, selection, output);
  const failed = missing.size + (hooks?.failed ?? 0);
  tellSum(intake, failed, output);
  return failed > 0 ? exitCodes.incomplete : exitCodes.done;
}

function start(
  session: DirectLinkSession,
  directory: string,
  { concurrency, name, backup = false }: ReceiveOptions,
  options: Pick<ReceiveFilesOptions, "signal" | "onFound" | "onKept" | "onProgress">,
): AsyncGenerator<ReceivedFile, void, undefined> {
  return backup && name
    ? receiveBackupFiles(session, directory, name, { ...options, concurrency })
    : receiveFiles(session, directory, { ...options, concurrency, names: name });
}

function tellMissing(name: string, { backup = false }: ReceiveOptions, output: Output): void {
  const message = backup
    ? "No file of this name is in backup; list --backup shows those that are."
    : "No file of this name waits; list shows those that do, list --backup those that were fetched.";
  output.tell({ type: "failed", name, kind: "NotFound", message });
}

/** Tells of single files that are not there, and gives the exit code. What concerns more than them is thrown. */
function fail(error: unknown, intake: Intake, uncalled: number, context: Context): number {
  const { output, signal, explain, exitCodes } = context;
  if (signal.aborted) {
    for (const { name, message, kept } of intake.cut()) {
      output.tell({ type: "failed", name, kind: "Interrupted", message, kept });
    }
    throw new InterruptedError(intake.describe());
  }
  if (!isFilesNotReceivedError(error)) throw error;
  for (const failure of error.errors) {
    const { kind, message } = explain(failure);
    output.tell({ type: "failed", name: failure.file.name, kind, message });
  }
  tellSum(intake, error.errors.length + uncalled, output);
  return exitCodes.incomplete;
}

function tellSum({ files, bytes }: Intake, failed: number, output: Output): void {
  output.tell({ type: "summary", command: "receive", files, bytes, failed });
}
