import { isApiError, isProtocolError, isSignoffError, isTimeoutError } from "@signoff/core";
import { guardHook } from "@signoff/core/provider";
import {
  askForFile,
  type DownloadPath,
  exactFile,
  type FileAnswer,
} from "../../download/file-answer.ts";
import type { FileEntry } from "../../schemas.ts";
import type { DirectLinkSession } from "../../session.ts";
import { accountOf } from "./account.ts";
import { isPassing } from "./attempts.ts";
import { askForRest, isRest, validatorOf } from "./continuation.ts";
import type { ReceiveOptions } from "./options.ts";
import { Part, type PartPaths } from "./part.ts";

/** Where a file is fetched from. */
export type Source = "download" | "backup";

/** A file to fetch. */
export interface Wanted {
  readonly entry: FileEntry;
  readonly source: Source;
  /** Whether no other file has its name, length and time: of such twins a server may not know one from the other. */
  readonly isAlone: boolean;
}

type FetchOptions = Pick<ReceiveOptions, "signal" | "timeout" | "onProgress" | "onKept">;

const downloadPaths: Readonly<Record<Source, DownloadPath>> = {
  download: "/directlink/v1/download/file",
  backup: "/directlink/v1/download/file/backup",
};

/**
 * Fetches a file into a temporary one; when this resolves all its bytes are on disk. What was kept of it before is gone on
 * with, if the server has the same file still. When this rejects, so is what came, if the server offers to go on.
 */
export async function fetchFile(
  session: DirectLinkSession,
  wanted: Wanted,
  paths: PartPaths,
  options: FetchOptions,
): Promise<void> {
  const { entry, source, isAlone } = wanted;
  const { name, length, modified } = entry;
  const owner = { account: accountOf(session), name, length, modified };
  // Opened before the request: a disk that takes no file must not cost the server's one. A call that takes the file away is
  // asked for nothing but the whole.
  const part = await Part.open(paths, owner, isAlone && source === "backup");
  try {
    await fill(part, session, wanted, options);
    await part.finish();
  } catch (error) {
    await leave(part, wanted, error, options).catch(() => part.discard());
    throw error;
  }
}

async function fill(
  part: Part,
  session: DirectLinkSession,
  { entry, source, isAlone }: Wanted,
  { signal, timeout, onProgress }: FetchOptions,
): Promise<void> {
  const { name, length } = entry;
  const ask = (headers?: Readonly<Record<string, string>>): Promise<FileAnswer> =>
    askForFile(session, downloadPaths[source], entry, { signal, timeout, headers });
  const rest = await askToGoOn(part, length, ask);
  const answer = rest ?? (await ask());
  const tell = guardHook(onProgress);
  const goesOn = rest?.status === 206;
  const before = goesOn ? part.bytes : 0;
  const told = (bytes: number): void => tell({ name, bytes, total: length });
  const stream = exactFile(answer, entry, told, before);
  try {
    if (!goesOn) await part.startAgain(isAlone ? validatorOf(answer) : undefined);
    for await (const bytes of stream) await part.write(bytes);
  } finally {
    // A disk that failed has read nothing more; the session waits for the call until the stream is let go.
    await stream.cancel().catch(() => undefined);
  }
}

/** The rest of a file of which a part was kept, or all of it, if it is another one; nothing where that is still to ask for. */
async function askToGoOn(
  { validator, bytes }: Part,
  length: number,
  ask: (headers: Readonly<Record<string, string>>) => Promise<FileAnswer>,
): Promise<FileAnswer | undefined> {
  if (validator === undefined) return undefined;
  try {
    const answer = await ask(askForRest(bytes, validator));
    if (answer.status === 200 || isRest(answer, validator, bytes, length)) return answer;
    await answer.stream.cancel().catch(() => undefined);
  } catch (error) {
    if (!isApiError(error) || isPassing(error.status)) throw error;
  }
  return undefined;
}

/** Keeps what came where it can be gone on with, and takes it away otherwise. */
async function leave(
  part: Part,
  { entry: { name, length } }: Wanted,
  error: unknown,
  { onKept }: FetchOptions,
): Promise<void> {
  const { validator, bytes } = part;
  if (validator === undefined || bytes >= length || !canGoOn(part, error)) return part.discard();
  await part.keep(validator);
  guardHook(onKept)({ name, bytes, total: length });
}

/** What brought no byte more is not tried once more: the next attempt asks for the whole file. */
function canGoOn({ bytes, keptBytes }: Part, error: unknown): boolean {
  if (!isSignoffError(error) || bytes === 0) return false;
  if (isProtocolError(error)) return error.reason === "cut-short" && bytes > keptBytes;
  return bytes > keptBytes || !(isTimeoutError(error) && error.phase === "body");
}
