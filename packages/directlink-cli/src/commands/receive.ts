import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { FilesNotReceivedError, receiveFiles } from "@signoff/directlink/node";
import { exitCodes } from "../exit-codes.ts";
import { InterruptedError } from "../interrupted-error.ts";
import type { Output } from "../output/output.ts";
import type { Context, Task } from "../perform.ts";
import { codeOf } from "../route.ts";
import { UsageError } from "../usage-error.ts";
import { Intake } from "./intake.ts";

/** How files are received. */
export interface ReceiveOptions {
  readonly concurrency?: number;
}

/** Fetches all files that wait into a directory. */
export function receive(directory: string, { concurrency }: ReceiveOptions): Task {
  return async (context) => {
    const { session, output, signal } = context;
    const intake = new Intake();
    const received = receiveFiles(session, directory, {
      concurrency,
      signal,
      onFound: (files) => intake.find(files),
      onProgress(progress) {
        intake.move(progress);
        output.progress(progress);
      },
    });
    try {
      for await (const { name, path, length, source } of received) {
        intake.receive({ name, length });
        output.tell({ type: "received", name, path, length, source });
      }
    } catch (error) {
      return fail(error, intake, context);
    }
    tellSum(intake, 0, output);
    return exitCodes.done;
  };
}

/** Tells of single files that are not there, and gives the exit code. What concerns more than them is thrown. */
function fail(error: unknown, intake: Intake, { output, signal, explain }: Context): number {
  if (signal.aborted) {
    for (const { name, message } of intake.cut()) {
      output.tell({ type: "failed", name, kind: "Interrupted", message });
    }
    throw new InterruptedError(intake.describe());
  }
  if (!(error instanceof FilesNotReceivedError)) throw error;
  for (const failure of error.errors) {
    const { kind, message } = explain(failure);
    output.tell({ type: "failed", name: failure.file.name, kind, message });
  }
  tellSum(intake, error.errors.length, output);
  return exitCodes.incomplete;
}

function tellSum({ files, bytes }: Intake, failed: number, output: Output): void {
  output.tell({ type: "summary", command: "receive", files, bytes, failed });
}

/** @throws {UsageError} where files cannot be put into a directory of this name, because something else is in the way. */
export async function checkDirectory(directory: string): Promise<void> {
  if (directory === "" || directory !== directory.trim()) {
    throw new UsageError(
      "The directory is empty, or has white space at its ends: name one that files are put into.",
    );
  }
  const found = await findExisting(resolve(directory));
  if (found.isDirectory) return;
  throw new UsageError(`${found.path} is no directory: name one that files are put into.`);
}

/** What exists of a path that may still have to be made. */
async function findExisting(path: string): Promise<{ path: string; isDirectory: boolean }> {
  try {
    return { path, isDirectory: (await stat(path)).isDirectory() };
  } catch (error) {
    const isMissing = ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
    // What else is wrong is told when the directory is made.
    if (!isMissing || dirname(path) === path) return { path, isDirectory: true };
    return findExisting(dirname(path));
  }
}
