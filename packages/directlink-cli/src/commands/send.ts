import { stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  checkUploadOptions,
  isAuthenticationError,
  isNetworkError,
  isSessionEndedError,
  isTimeoutError,
  type UploadOptions,
} from "@signoff/directlink";
import { uploadFile } from "@signoff/directlink/node";
import { exitCodes } from "../exit-codes.ts";
import { explain, explainSystem } from "../failure.ts";
import type { Context, Task } from "../perform.ts";
import { UsageError } from "../usage-error.ts";

/** Whom the files are for, and how they are sent. */
export interface SendOptions {
  readonly to?: string;
  readonly email?: readonly string[];
  readonly mobile?: readonly string[];
  readonly message?: string;
  readonly raw?: boolean;
}

/** Sends files one after the other. */
export function send(paths: readonly string[], options: SendOptions): Task {
  return async (context) => {
    const { output, signal } = context;
    let bytes = 0;
    let failed = 0;
    for (const [index, path] of paths.entries()) {
      try {
        bytes += await sendOne(path, options, context);
      } catch (error) {
        const { kind, message } = explain(error);
        output.tell({ type: "failed", name: basename(path), path, kind, message });
        failed += 1;
        if (!signal.aborted && !concernsAll(error)) continue;
        for (const unsent of paths.slice(index + 1)) tellUnsent(unsent, context);
        throw error;
      }
    }
    const files = paths.length - failed;
    output.tell({ type: "summary", command: "send", files, bytes, failed });
    return failed > 0 ? exitCodes.incomplete : exitCodes.done;
  };
}

/** @throws {UsageError} for the first path that is no readable file. */
export async function checkFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new UsageError(`Nothing was sent: ${explainSystem(error, path)}`);
    });
    if (!found.isFile()) throw new UsageError(`Nothing was sent: ${path} is no file.`);
  }
}

/**
 * Checks what all files have in common; their names are checked one by one, when they are sent.
 *
 * @throws {InvalidOptionError} for the first option that is unfit.
 */
export function checkOptions(options: SendOptions): void {
  checkUploadOptions(toUploadOptions(options), "file");
}

function toUploadOptions({ to, email, mobile, message, raw }: SendOptions): UploadOptions {
  return { recipients: { user: to, emails: email, mobiles: mobile }, message, raw };
}

async function sendOne(path: string, options: SendOptions, context: Context): Promise<number> {
  const { session, output, signal } = context;
  const name = basename(path);
  const { bytes, sha1 } = await uploadFile(session, path, {
    ...toUploadOptions(options),
    signal,
    onProgress: (state) => output.progress({ name, ...state }),
  });
  output.tell({ type: "sent", name, path, length: bytes, sha1 });
  return bytes;
}

/** Whether the next file would fail for the same reason. */
function concernsAll(error: unknown): boolean {
  return [isAuthenticationError, isNetworkError, isSessionEndedError, isTimeoutError].some(
    (isKind) => isKind(error),
  );
}

function tellUnsent(path: string, { output }: Context): void {
  const message = "It was not tried any more.";
  output.tell({ type: "failed", name: basename(path), path, kind: "NotSent", message });
}
