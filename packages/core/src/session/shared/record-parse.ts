import {
  checkFields,
  checkMap,
  FieldError,
  type Fields,
  isAnId,
  isFields,
  isCount,
  isListOf,
  isOneOf,
  isText,
  isTime,
  maybe,
} from "./fields.ts";
import { type Parsed, parseVersioned } from "./parsed.ts";
import type { AccountRecord } from "./record.ts";

/** So many sessions are listed at most; with as many nobody logs in. */
export const mostSessions = 32;

const accountFields = {
  provider: isText,
  account: isText,
  place: isFields,
  phase: isOneOf("open", "ending"),
  cause: maybe(isOneOf("sign-off", "last-left", "orphan")),
  epoch: isCount,
  signedOff: (value: unknown): boolean => value === -1 || isCount(value),
  generation: isCount,
  current: maybe(isAnId),
  keptUntil: isTime,
  logins: isListOf(isTime),
};

const turnFields = {
  by: isAnId,
  id: isAnId,
  for: isOneOf("login", "end"),
  session: maybe(isAnId),
};

const memberFields = { label: isText, joined: isTime, keep: isTime, speaks: isCount };

const entryFields = {
  state: isOneOf("opening", "open", "lost"),
  by: isAnId,
  at: isTime,
  generation: isCount,
  lifetime: maybe(isTime),
  sealed: maybe(isText),
  claim: maybe(isAnId),
  failures: isCount,
  retryAt: maybe(isTime),
};

const refusalFields = { count: isCount, mark: maybe(isText), reason: isText, until: isTime };

/** Reads the record of an account. Nothing of it is inherited, and what is not known is kept. */
export function parseRecord(text: string): Parsed<AccountRecord> {
  return parseVersioned(text, (fields) => checkRecord(fields) as object as AccountRecord);
}

function checkRecord(fields: Fields): Fields {
  const record = checkFields(fields, accountFields, "record");
  const sessions = checkMap(record["sessions"], "record.sessions", checkEntry);
  if (Object.keys(sessions).length > mostSessions) throw new FieldError("record.sessions");
  const members = checkMap(record["members"], "record.members", checkMember);
  return Object.assign(record, { sessions, members }, checkOptional(record));
}

function checkOptional({ turn, refusals }: Fields): Fields {
  return {
    ...(turn !== undefined && { turn: checkFields(turn, turnFields, "record.turn") }),
    ...(refusals !== undefined && { refusals: checkRefusals(refusals, "record.refusals") }),
  };
}

function checkEntry(entry: unknown, path: string): Fields {
  return checkFields(entry, entryFields, path);
}

function checkMember(member: unknown, path: string): Fields {
  return checkFields(member, memberFields, path);
}

function checkRefusals(refusals: unknown, path: string): Fields {
  const checked = checkFields(refusals, refusalFields, path);
  const { earlier } = checked;
  if (earlier === undefined) return checked;
  if (!Array.isArray(earlier) || !earlier.every(isFields)) throw new FieldError(`${path}.earlier`);
  const each = earlier.map((one) => checkFields(one, refusalFields, `${path}.earlier`));
  return Object.assign(checked, { earlier: each });
}
