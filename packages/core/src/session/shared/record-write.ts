import { bare } from "../../values/bare.ts";
import { formatVersion } from "./parsed.ts";
import type { AccountRecord } from "./record.ts";
import { mostSessions } from "./record-parse.ts";

/** A text of a store, in bytes of UTF-8. */
const mostBytes = 256 * 1024;

/** What a new record is about. */
export interface AboutAccount {
  readonly provider: string;
  /** Who is signed on, for people. */
  readonly account: string;
  readonly place: object;
}

/** What stands for an account that a store does not know yet. */
export function newRecord({ provider, account, place }: AboutAccount): AccountRecord {
  return bare({
    v: formatVersion,
    needs: 1,
    provider,
    account,
    place,
    phase: "open",
    epoch: 0,
    signedOff: -1,
    generation: 0,
    members: bare({}),
    keptUntil: 0,
    sessions: bare({}),
    logins: [],
  });
}

/**
 * The record as text, with the version that writes it: `v` is this one's unless it was newer.
 *
 * @throws {RangeError} for what a store does not take.
 */
export function serialiseRecord(record: AccountRecord): string {
  const count = Object.keys(record.sessions).length;
  if (count > mostSessions) throw new RangeError(`${count} sessions are more than ${mostSessions}`);
  return checkSize(JSON.stringify({ ...record, v: Math.max(record.v, formatVersion) }));
}

/** @throws {RangeError} for a text that a store does not take. */
export function checkSize(text: string): string {
  const { length } = new TextEncoder().encode(text);
  if (length > mostBytes) throw new RangeError(`${length} bytes are more than ${mostBytes}`);
  return text;
}
