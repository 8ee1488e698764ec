import { resolve } from "node:path";
import { anySignal, checkText, guardHook } from "@signoff/core/provider";
import { listBackupFiles } from "../lists.ts";
import type { FileEntry } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";
import { accountOf } from "./account.ts";
import { FileError, FilesNotReceivedError } from "./errors.ts";
import { fetchFile } from "./fetch-file.ts";
import { inParallel } from "./in-parallel.ts";
import { inInbox } from "./in-inbox.ts";
import type { Inbox } from "./inbox.ts";
import {
  checkNames,
  checkReceiveOptions,
  type ReceiveOptions,
  type ReceiveSettings,
} from "./options.ts";
import { placeFile } from "./place.ts";
import type { ReceivedFile } from "./received-file.ts";
import { isAboutOneFile } from "./receive-into.ts";

/** A file that is in place, and the number of its transfer. */
interface Placed {
  readonly number: number;
  readonly file: ReceivedFile;
}

/**
 * Fetches files from backup into a directory, of each name the one that was changed last, and gives each as it is safely
 * in place, as `receiveFiles` does. They stay in backup: this can be done again, and fetches them again. A name that is not
 * in backup gives nothing. One that a call has begun and not ended is fetched by the next `receiveFiles` as well.
 *
 * @param directory is made where it is not there. One process at a time may receive into it.
 * @param names as the server tells them.
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {DirectoryError} when the directory is in use, full, cannot be written to, or its journal is damaged.
 * @throws {FilesNotReceivedError} at the end, when single files could not be fetched.
 * @throws {AbortError} when the signal aborts, and any error of a call that is not about a single file.
 */
export function receiveBackupFiles(
  session: DirectLinkSession,
  directory: string,
  names: readonly string[],
  options?: Omit<ReceiveOptions, "names">,
): AsyncGenerator<ReceivedFile, void, undefined> {
  checkText("directory", directory);
  checkNames(names);
  const settings = { ...checkReceiveOptions(options), names };
  return inInbox(resolve(directory), (inbox) => receiveInto(inbox, session, settings));
}

async function* receiveInto(
  inbox: Inbox,
  session: DirectLinkSession,
  settings: ReceiveSettings,
): AsyncGenerator<ReceivedFile, void, undefined> {
  const { journal } = inbox;
  const stopping = new AbortController();
  const signal = settings.signal ? anySignal(settings.signal, stopping.signal) : stopping.signal;
  const own = { ...settings, signal };
  const entries = await findLatest(session, own);
  guardHook(settings.onFound)(
    entries.map(({ name, length, modified }) => ({ name, length, modified })),
  );
  const errors: FileError[] = [];
  const told = new Set<number>();
  const fetchOne = async (entry: FileEntry): Promise<Placed | undefined> => {
    const { name, length, modified } = entry;
    const number = journal.nextNumber();
    const account = accountOf(session);
    await journal.append({ requested: number, account, name, length, modified });
    try {
      await fetchFile(session, entry, "backup", inbox.partOf(number), own);
    } catch (error) {
      if (!isAboutOneFile(error)) throw error;
      // It is still in backup; who wants it asks again.
      await journal.append({ dropped: number });
      errors.push(new FileError("failed", entry, error));
      return undefined;
    }
    const path = await placeFile(inbox, number, name);
    return { number, file: { name, path, length, source: "backup" } };
  };
  const placed = inParallel(entries, settings.concurrency, fetchOne, () => stopping.abort());
  for await (const one of placed) {
    if (!one) continue;
    yield one.file;
    told.add(one.number);
    await journal.append({ placed: one.number });
  }
  await journal.finish(journal.transfers.filter(({ number }) => !told.has(number)));
  if (errors.length > 0) throw new FilesNotReceivedError(errors);
}

async function findLatest(
  session: DirectLinkSession,
  { names, signal, timeout }: ReceiveSettings,
): Promise<FileEntry[]> {
  const latest = new Map<string, FileEntry>();
  for await (const entry of listBackupFiles(session, { signal, timeout })) {
    const known = latest.get(entry.name);
    if (!names?.includes(entry.name)) continue;
    if (!known || known.modified <= entry.modified) latest.set(entry.name, entry);
  }
  return [...latest.values()];
}
