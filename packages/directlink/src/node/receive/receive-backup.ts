import { resolve } from "node:path";
import { checkText, guardHook } from "@signoff/core/provider";
import { isTaken } from "@signoff/core/provider/node";
import { listBackupFiles } from "../../lists.ts";
import type { FileEntry } from "../../schemas.ts";
import type { DirectLinkSession } from "../../session.ts";
import { accountOf } from "./account.ts";
import { FileError, FilesNotReceivedError, isFileError } from "./errors.ts";
import { inParallel } from "./in-parallel.ts";
import { inInbox } from "./in-inbox.ts";
import type { Inbox } from "./inbox.ts";
import {
  checkNames,
  checkReceiveOptions,
  type ReceiveOptions,
  type ReceiveSettings,
  stoppable,
} from "./options.ts";
import { isAboutOneFile } from "./receive-into.ts";
import { beginTransfer, type Placed, receiveOne, type Reception } from "./receive-one.ts";
import type { ReceivedFile } from "./received-file.ts";
import { kindOf } from "./transfer.ts";

/**
 * Fetches files from backup into a directory, of each name the one that was changed last, and gives each as it is safely
 * in place, as `receiveFiles` does. They stay in backup: this can be done again, and fetches them again. A name that is not
 * in backup gives nothing. One that a call has begun and not ended is fetched by the next call, be it this one or
 * `receiveFiles`.
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
  given: ReceiveSettings,
): AsyncGenerator<ReceivedFile, void, undefined> {
  const { journal } = inbox;
  const { settings, stop } = stoppable(given);
  const reception = { inbox, session, settings };
  const found = await findLatest(session, settings);
  guardHook(settings.onFound)(
    found.map(({ entry: { name, length, modified } }) => ({ name, length, modified })),
  );
  const errors: FileError[] = [];
  const told = new Set<number>();
  const work = (latest: Latest): Promise<Placed | undefined> =>
    fetchLatest(reception, latest).catch((error: unknown) => {
      if (!isFileError(error)) throw error;
      errors.push(error);
      return undefined;
    });
  for await (const placed of inParallel(found, settings.concurrency, work, stop)) {
    if (!placed) continue;
    yield placed.file;
    told.add(placed.number);
    await journal.append({ placed: placed.number });
  }
  await journal.finish(journal.transfers.filter(({ number }) => !told.has(number)));
  if (errors.length > 0) throw new FilesNotReceivedError(errors);
}

/** @throws {FileError} for what concerns this file alone. It is still in backup; who wants it asks again. */
async function fetchLatest(reception: Reception, { entry, isAlone }: Latest): Promise<Placed> {
  const { inbox } = reception;
  const begun = isAlone ? findBegun(reception, entry) : undefined;
  const number = begun ?? (await beginTransfer(reception, entry));
  try {
    return await receiveOne(reception, number, { entry, source: "backup", isAlone });
  } catch (error) {
    if (!isAboutOneFile(error)) throw error;
    const isKept = await isTaken(inbox.partOf(number).kept);
    if (begun === undefined && !isKept) await inbox.journal.append({ dropped: number });
    throw new FileError("failed", entry, error);
  }
}

/** The number of a transfer of this file that an earlier call has begun and not ended. */
function findBegun({ inbox, session }: Reception, entry: FileEntry): number | undefined {
  const own = accountOf(session);
  const twins = inbox.journal.transfers.filter(
    (transfer) => transfer.account === own && kindOf(transfer) === kindOf(entry),
  );
  const [only] = twins;
  return twins.length === 1 && only?.state === "requested" ? only.number : undefined;
}

/** A file to fetch. */
interface Latest {
  readonly entry: FileEntry;
  /** Whether no other file in backup has its name, length and time. */
  readonly isAlone: boolean;
}

async function findLatest(
  session: DirectLinkSession,
  { names, signal, timeout }: ReceiveSettings,
): Promise<Latest[]> {
  const latest = new Map<string, Latest>();
  for await (const entry of listBackupFiles(session, { signal, timeout })) {
    if (!names?.includes(entry.name)) continue;
    const known = latest.get(entry.name)?.entry;
    if (known && known.modified > entry.modified) continue;
    const isAlone = known === undefined || kindOf(known) !== kindOf(entry);
    latest.set(entry.name, { entry, isAlone });
  }
  return [...latest.values()];
}
