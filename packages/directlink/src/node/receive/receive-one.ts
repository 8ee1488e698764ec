import type { DirectLinkSession } from "../../session.ts";
import { accountOf } from "./account.ts";
import { fetchFile, type Wanted } from "./fetch-file.ts";
import type { Inbox } from "./inbox.ts";
import type { ReceiveSettings } from "./options.ts";
import { placeFile } from "./place.ts";
import type { ReceivedFile } from "./received-file.ts";
import type { FileFacts } from "./transfer.ts";

/** What a call that receives works with. */
export interface Reception {
  readonly inbox: Inbox;
  readonly session: DirectLinkSession;
  readonly settings: ReceiveSettings;
}

/** A file that is in place, and the number of its transfer. */
export interface Placed {
  readonly number: number;
  readonly file: ReceivedFile;
}

/** Notes down that a file is asked for, and gives the number of its transfer. */
export async function beginTransfer(
  { inbox: { journal }, session }: Reception,
  { name, length, modified }: FileFacts,
): Promise<number> {
  const number = journal.nextNumber();
  const account = accountOf(session);
  await journal.append({ requested: number, account, name, length, modified });
  return number;
}

/** Fetches the file of a transfer, and gives it its name. */
export async function receiveOne(
  { inbox, session, settings }: Reception,
  number: number,
  wanted: Wanted,
): Promise<Placed> {
  const { name, length } = wanted.entry;
  await fetchFile(session, wanted, inbox.partOf(number), settings);
  const path = await placeFile(inbox, number, name);
  return { number, file: { name, path, length, source: wanted.source } };
}
