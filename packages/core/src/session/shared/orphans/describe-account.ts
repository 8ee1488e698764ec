import { endsBy, isAlive, keptUntil, type Look } from "../look.ts";
import type { Parsed } from "../parsed.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import type { SharedProvider } from "../provider/shared-provider.ts";
import { sealedUnder } from "../seal/sealed-text.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { LeftOver } from "./left-over.ts";
import { leftOfRecord } from "./left-of-record.ts";
import { leftOfProvider, leftOfSeals, leftOfVersion } from "./left-unreadable.ts";
import { dateOf, toDate } from "./dates.ts";
import type { ListedAccount, ListedMember, ListedSession } from "./listed-account.ts";

/** What whoever looks knows beside the store. */
export interface Onlooker {
  readonly sealer: Sealer | undefined;
  readonly providers: readonly SharedProvider[] | undefined;
}

/** A record that can be shown, though perhaps not written. */
export interface ShownRecord {
  /** With its prefix. */
  readonly key: string;
  readonly parsed: Parsed<AccountRecord>;
  readonly record: AccountRecord;
}

/** Tells of a record that cannot be read. */
export function describeUnreadable(key: string, parsed: Parsed<AccountRecord>): ListedAccount {
  return { key, members: [], sessions: [], left: leftOfVersion({ key }, parsed) };
}

/** Tells of a record to people. */
export async function describeAccount(
  { key, parsed, record }: ShownRecord,
  look: Look,
  { sealer, providers }: Onlooker,
): Promise<ListedAccount> {
  const { provider, account, place, phase, cause, refusals } = record;
  const known = providers?.find(({ name }) => name === provider);
  const sessions = sessionsOf(record, look, known);
  const kept = keptUntil(record, look);
  const isHeldOff = refusals !== undefined && refusals.until > look.now;
  const about = { key, provider, account };
  const left: readonly LeftOver[] = [
    ...leftOfVersion(about, parsed),
    ...leftOfProvider(about, record, providers),
    ...(await leftOfSeals(about, record, sealer)),
    ...leftOfRecord(about, record, sessions, look),
  ];
  return {
    ...about,
    place,
    phase,
    cause,
    keptUntil: kept > look.now ? toDate(kept) : undefined,
    members: membersOf(record, look),
    sessions,
    refusals: isHeldOff
      ? { count: refusals.count, reason: refusals.reason, until: dateOf(refusals.until) }
      : undefined,
    left,
  };
}

function membersOf({ members }: AccountRecord, look: Look): readonly ListedMember[] {
  return Object.entries(members)
    .toSorted(([, one], [, other]) => one.joined - other.joined)
    .map(([id, { label, joined, keep, speaks }]) => ({
      id,
      label,
      since: dateOf(joined),
      gone: !isAlive(look, id),
      keep,
      speaks,
    }));
}

function sessionsOf(
  { sessions, current, members }: AccountRecord,
  { limits }: Look,
  known: SharedProvider | undefined,
): readonly ListedSession[] {
  return Object.entries(sessions)
    .toSorted(([, one], [, other]) => one.at - other.at)
    .map(([session, entry]) => ({
      session,
      state: entry.state,
      current: session === current,
      since: dateOf(entry.at),
      by: members[entry.by]?.label ?? entry.by,
      keyId: entry.sealed === undefined ? undefined : sealedUnder(entry.sealed).keyId,
      endsBy: toDate(endsBy(entry, livesOf(entry, known), limits)),
      failures: entry.failures,
      retryAt: toDate(entry.retryAt),
    }));
}

/** By what it ends of itself: one that may be in use is not idle. */
function livesOf(
  { state }: SessionEntry,
  { idleLimit, longestLife }: Partial<SharedProvider> = {},
): Parameters<typeof endsBy>[1] {
  return {
    ...(state !== "open" && idleLimit !== undefined && { idleLimit }),
    ...(longestLife !== undefined && { longestLife }),
  };
}
