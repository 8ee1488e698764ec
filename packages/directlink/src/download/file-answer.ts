import { type CallOptions, InvalidOptionError, ProtocolError } from "@signoff/core";
import { exactLength, type LengthProblem } from "@signoff/core/provider";
import { readLinkKey } from "./links.ts";
import type { FileEntry } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";

/** The two calls that give a file. */
export type DownloadPath = "/directlink/v1/download/file" | "/directlink/v1/download/file/backup";

/** An answer with a file in it, of which nothing is read yet. */
export interface FileAnswer {
  readonly path: DownloadPath;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly headers: Pick<Headers, "get">;
  readonly stream: ReadableStream<Uint8Array>;
}

/** Asks for a file by the link of its entry. */
export async function askForFile(
  session: DirectLinkSession,
  path: DownloadPath,
  entry: FileEntry,
  options: Pick<CallOptions, "signal" | "timeout" | "headers">,
): Promise<FileAnswer> {
  const query = { k: readLinkKey(checkEntry(entry).linkURL) };
  const { data, response } = await session.stream.GET(path, { ...options, params: { query } });
  const { status, requestId, headers } = response;
  return { path, status, requestId, headers, stream: data };
}

/**
 * The bytes of the answer, failing where they are fewer or more than the file has beyond those that were there before.
 *
 * @param onBytes told with each piece how many bytes of the file there are so far.
 */
export function exactFile(
  answer: FileAnswer,
  { length }: FileEntry,
  onBytes: (bytes: number) => void,
  before = 0,
): ReadableStream<Uint8Array> {
  const describe = (problem: LengthProblem, bytes: number): ProtocolError =>
    lengthError(answer, problem, before + bytes, length);
  return exactLength(answer.stream, length - before, describe, (bytes) => onBytes(before + bytes));
}

function checkEntry(entry: FileEntry): FileEntry {
  const { name, length } = Object(entry) as Partial<FileEntry>;
  if (typeof name === "string" && Number.isSafeInteger(length) && Number(length) >= 0) return entry;
  throw new InvalidOptionError(
    "entry",
    "has to be an entry of a file list, name and length in it.",
  );
}

function lengthError(
  { path, status, requestId }: FileAnswer,
  reason: LengthProblem,
  bytes: number,
  length: number,
): ProtocolError {
  const operation = `GET ${path}` as const;
  const what =
    reason === "cut-short"
      ? `ended after ${bytes} of ${length} bytes`
      : `sent more than the ${length} bytes that the list told`;
  return new ProtocolError(`${operation} ${what}; fetch the file from backup, by a new list.`, {
    provider: "directlink",
    operation,
    status,
    requestId,
    reason,
  });
}
