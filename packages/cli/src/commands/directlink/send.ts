import { explainSystem, InterruptedError, UsageError } from "@signoff/command-kit";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  checkUploadOptions,
  isApiError,
  isAuthenticationError,
  isNetworkError,
  isSessionEndedError,
  isTimeoutError,
  type UploadOptions,
  type UploadProgress,
} from "@signoff/directlink";
import { uploadFile } from "@signoff/directlink/node";
import { bytesOf, count, filesOf } from "../../transfer/output/counts.ts";
import type { Context, Task } from "./perform.ts";

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
    const { output, signal, exitCodes } = context;
    const errors: unknown[] = [];
    let bytes = 0;
    for (const [index, path] of paths.entries()) {
      try {
        bytes += await sendOne(path, options, context);
      } catch (error) {
        errors.push(error);
        tellFailed(path, error, options, context);
        if (!signal.aborted && !concernsAll(error)) continue;
        for (const unsent of paths.slice(index + 1)) tellUnsent(unsent, context);
        throw signal.aborted ? interrupted(errors, index + 1, paths.length) : error;
      }
    }
    const failed = errors.length;
    const files = paths.length - failed;
    output.tell({ type: "summary", command: "send", files, bytes, failed });
    if (failed === 0) return exitCodes.done;
    const isWrongCall = files === 0 && options.to !== undefined && errors.every(isRefusedRequest);
    return isWrongCall ? exitCodes.usage : exitCodes.incomplete;
  };
}

/** What is done and what is not, where the last of the errors is of the file that was interrupted. */
function interrupted(errors: readonly unknown[], begun: number, all: number): InterruptedError {
  const cuts = errors.filter((error) => error instanceof CutError);
  const counts = { "in doubt": 0, cut: 0, "not tried": all - begun };
  for (const { state } of cuts) counts[state] += 1;
  const others = { failed: errors.length - cuts.length, ...counts };
  const told = Object.entries(others).flatMap(([state, files]) =>
    files > 0 || state === "not tried" ? `, ${count(files)} ${state}` : [],
  );
  const sent = begun - errors.length;
  return new InterruptedError(`Interrupted: ${filesOf(sent)} sent${told.join("")}.`);
}

function isRefusedRequest(error: unknown): boolean {
  return isApiError(error) && error.status === 400;
}

function tellFailed(
  path: string,
  error: unknown,
  options: SendOptions,
  { output, explain }: Context,
): void {
  const { kind, message } = explain(error);
  const told = `${message}${describeRefusal(error, options)}`;
  output.tell({ type: "failed", name: basename(path), path, kind, message: told });
}

/** The server tells a status and little else; what it may stand for is known here. */
function describeRefusal(error: unknown, { to, email, raw }: SendOptions): string {
  if (!isApiError(error)) return "";
  const reasons: Readonly<Record<number, readonly (string | false | undefined)[]>> = {
    400: [
      to !== undefined && `it knows no user ${to} (--to)`,
      email !== undefined && "it takes no mail address of that domain (--email)",
      "the file is larger than it takes",
      raw && "the file is no JSON to it (--raw)",
    ],
    403: ["this user may not send", "its filters take no file of this name, or not at this time"],
    413: ["the file is larger than what stands before the server takes"],
  };
  const told = reasons[error.status]?.filter(Boolean).join(", or ");
  return told ? ` It may be that ${told}.` : "";
}

/** Beyond this size, in bytes, the server alone looks into a document. */
const largestChecked = 64 * 1024 * 1024;

/** @throws {UsageError} for the first path that is no readable file, or with `raw` no JSON document. */
export async function checkFiles(
  paths: readonly string[],
  { raw = false }: SendOptions,
): Promise<void> {
  for (const path of paths) {
    const fail = (error: unknown): never => {
      throw new UsageError(`Nothing was sent: ${explainSystem(error, path)}`);
    };
    const found = await stat(path).catch(fail);
    if (!found.isFile()) throw new UsageError(`Nothing was sent: ${path} is no file.`);
    if (!raw || found.size > largestChecked) continue;
    if (isJson(await readFile(path).catch(fail))) continue;
    throw new UsageError(
      `Nothing was sent: ${path} holds no JSON in UTF-8, which is all that --raw sends; leave --raw out.`,
    );
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    // A mark at the beginning is no JSON (RFC 8259, section 8.1).
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
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
  let moved: UploadProgress | undefined;
  const sending = uploadFile(session, path, {
    ...toUploadOptions(options),
    signal,
    onProgress(progress) {
      moved = progress;
      output.progress({ name, ...progress });
    },
  });
  const { bytes, sha1 } = await sending.catch((error: unknown) => {
    throw signal.aborted ? cut(moved) : error;
  });
  output.tell({ type: "sent", name, path, length: bytes, sha1 });
  return bytes;
}

/** A file whose upload was interrupted, and what became of it. */
class CutError extends InterruptedError {
  readonly state: "in doubt" | "cut" | "not tried";
  constructor(state: CutError["state"], message: string) {
    super(message);
    this.state = state;
  }
}

function cut(moved: UploadProgress | undefined): CutError {
  if (!moved) return new CutError("not tried", "It was interrupted before any of it was sent.");
  const { bytes, total = bytes } = moved;
  if (bytes < total) {
    const message = `It was interrupted after ${count(bytes)} of ${bytesOf(total)}: the server has no whole file.`;
    return new CutError("cut", message);
  }
  return new CutError(
    "in doubt",
    "It was interrupted when all of it was sent and no answer had come: look into report before you send it again.",
  );
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
