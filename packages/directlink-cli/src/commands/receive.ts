import { FilesNotReceivedError, receiveFiles } from "@signoff/directlink/node";
import { exitCodes } from "../exit-codes.ts";
import { explain } from "../failure.ts";
import type { Task } from "../perform.ts";

/** How files are received. */
export interface ReceiveOptions {
  readonly concurrency?: number;
}

/** Fetches all files that wait into a directory. */
export function receive(directory: string, { concurrency }: ReceiveOptions): Task {
  return async ({ session, output, signal }) => {
    let files = 0;
    let bytes = 0;
    const tellSum = (failed: number): void =>
      output.tell({ type: "summary", command: "receive", files, bytes, failed });
    const received = receiveFiles(session, directory, {
      ...(concurrency !== undefined && { concurrency }),
      signal,
      onProgress: output.progress,
    });
    try {
      for await (const { name, path, length, source } of received) {
        files += 1;
        bytes += length;
        output.tell({ type: "received", name, path, length, source });
      }
    } catch (error) {
      if (!(error instanceof FilesNotReceivedError)) throw error;
      for (const failure of error.errors) {
        const { kind, message } = explain(failure);
        output.tell({ type: "failed", name: failure.file.name, kind, message });
      }
      tellSum(error.errors.length);
      return exitCodes.incomplete;
    }
    tellSum(0);
    return exitCodes.done;
  };
}
