import { inJoiningOrder, isAlive, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { readAccount, readBeats, readLook, type Seen, type Shelf, usable } from "./shelf.ts";

/**
 * What a member needs to see after each of its beats: the record, and whether it is the keeper. The keeper sees the signs of
 * life of all; others only those that tell that another one is it, and those of who is at an entry, so that not every process
 * of a fleet reads them all. What is written is decided on a look at all of them.
 *
 * @throws {StoreError} where the store cannot be read, or the record is none that this version may write.
 */
export async function readAfterBeat(shelf: Shelf, self: string): Promise<Seen> {
  const found = await readAccount(shelf);
  const record = found && usable(shelf.key, found.parsed);
  const look = record && (await lookAtOthers(shelf, record, self));
  return { record, revision: found?.revision, look: look ?? (await readLook(shelf, record)) };
}

/** `undefined` where nobody lives who joined before: then this one may be the keeper. */
async function lookAtOthers(
  shelf: Shelf,
  record: AccountRecord,
  self: string,
): Promise<Look | undefined> {
  const { clock, limits } = shelf;
  const before = joinedBefore(record, self);
  // The first one lives as a rule; of those that were killed together many are gone.
  for (let from = 0, count = 1; from < before.length; from += count, count *= 2) {
    const some = before.slice(from, from + count);
    const beats = await readBeats(shelf, [...some, ...namesAtEntries(record)]);
    const look = { now: clock.now(), beats, limits };
    if (some.some((id) => isAlive(look, id))) return look;
  }
  return undefined;
}

/** All of them, where this one is not listed. */
function joinedBefore(record: AccountRecord, self: string): readonly string[] {
  const all = inJoiningOrder(record);
  return Object.hasOwn(record.members, self) ? all.slice(0, all.indexOf(self)) : all;
}

/** Those whose being gone leaves an entry to anybody: who has claimed one, or is opening one. */
function namesAtEntries({ sessions }: AccountRecord): readonly string[] {
  return Object.values(sessions)
    .flatMap(({ state, by, claim }) => [state === "opening" ? by : undefined, claim])
    .filter((name) => name !== undefined);
}
