import { StoreError } from "../../../errors/store-error.ts";
import { parseBeat } from "../beat-text.ts";
import type { Limits } from "../limits.ts";
import type { Look } from "../look.ts";
import type { Parsed } from "../parsed.ts";
import type { AccountRecord, Beat } from "../record.ts";
import { beatKey } from "../record-keys.ts";
import { parseRecord } from "../record-parse.ts";
import type { SessionStore } from "../store.ts";
import { bounded } from "./bounded.ts";
import type { StoreClock } from "./store-clock.ts";

/** The place of one account in a store. */
export interface Shelf {
  readonly store: SessionStore;
  /** With its prefix. */
  readonly key: string;
  readonly limits: Limits;
  readonly clock: StoreClock;
}

/** A record, whatever came of reading it, and which writing of it this is. */
export interface StoredAccount {
  readonly revision: string;
  readonly parsed: Parsed<AccountRecord>;
}

/** What is decided on. */
export interface Seen {
  /** `undefined` where there is none. */
  readonly record: AccountRecord | undefined;
  readonly revision: string | undefined;
  readonly look: Look;
}

/** @throws {StoreError} where the store cannot be read. */
export async function readAccount(shelf: Shelf): Promise<StoredAccount | undefined> {
  const found = await bounded(() => shelf.store.read(shelf.key), shelf.limits);
  return found && { revision: found.revision, parsed: parseRecord(found.text) };
}

/** Reads the signs of life of all whom a record names. */
export async function readLook(shelf: Shelf, record: AccountRecord | undefined): Promise<Look> {
  const { clock, limits } = shelf;
  const beats = await readBeats(shelf, namesOf(record));
  return { now: clock.now(), beats, limits };
}

/** The signs of life of these, as far as there are any. */
export async function readBeats(
  shelf: Shelf,
  members: Iterable<string>,
): Promise<ReadonlyMap<string, Beat>> {
  const found = await Promise.all([...new Set(members)].map((id) => readBeat(shelf, id)));
  return new Map(found.filter((one) => one !== undefined));
}

/** @throws {StoreError} where the store cannot be read, or the record is none that this version may write. */
export async function readSeen(shelf: Shelf): Promise<Seen> {
  const found = await readAccount(shelf);
  const record = found && usable(shelf.key, found.parsed);
  return { record, revision: found?.revision, look: await readLook(shelf, record) };
}

async function readBeat(shelf: Shelf, id: string): Promise<readonly [string, Beat] | undefined> {
  const found = await bounded(() => shelf.store.read(beatKey(id)), shelf.limits);
  const beat = found && parseBeat(found.text);
  return beat && [id, beat];
}

function namesOf(record: AccountRecord | undefined): readonly string[] {
  if (record === undefined) return [];
  const { members, sessions, turn } = record;
  const atEntries = Object.values(sessions).flatMap(({ by, claim }) => [by, claim]);
  const names = [...Object.keys(members), ...atEntries, turn?.by];
  return names.filter((name) => name !== undefined);
}

/** The record, where this version may write it; what it may not write it leaves alone. */
export function usable(key: string, parsed: Parsed<AccountRecord>): AccountRecord {
  if (parsed.kind === "usable") return parsed.value;
  if (parsed.kind === "newer")
    throw new StoreError(
      `${key} may only be written by format ${parsed.needs} or later; update this package. Nothing was written or sent.`,
      { reason: "newer" },
    );
  throw new StoreError(
    `${key} is no record of shared sessions: ${parsed.why}. Nothing was written or sent; see what else uses this store, and delete the record by hand if nothing does.`,
    { reason: parsed.kind === "foreign" ? "foreign" : "corrupt" },
  );
}
