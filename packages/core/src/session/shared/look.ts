import type { Limits } from "./limits.ts";
import type { AccountRecord, Beat, SessionEntry } from "./record.ts";
import type { Marks } from "./same-mark.ts";

/** What is known beside a record when a transition is decided. */
export interface Look {
  /** On the store's clock. */
  readonly now: number;
  /** The signs of life of those whom the record names. */
  readonly beats: ReadonlyMap<string, Beat>;
  readonly limits: Limits;
}

/** Who decides. */
export interface Actor {
  /** Its id as a member. */
  readonly id: string;
  /** For people: host and process. */
  readonly label: string;
  /** For how long the account stays signed on after it, in ms. */
  readonly keep: number;
  /** Those of its own credential; none where the provider's have none. */
  readonly marks?: Marks | undefined;
  /** The epoch in which it works; none while it has not signed on. */
  readonly epoch?: number | undefined;
}

/** What a provider documents of its sessions. Times in ms. */
export interface SessionTerms {
  /** So often one credential is refused, then it is not sent for `refusedFor`. */
  readonly refusals: number;
  readonly refusedFor: number;
  /** After so long without a request a session ends. */
  readonly idleLimit?: number;
  /** So long a session lives at most. */
  readonly longestLife?: number;
}

/** Whether its beat is not past; a suspicion, since the process may only be frozen. */
export function isAlive({ beats, now }: Look, member: string): boolean {
  const beat = beats.get(member);
  return beat !== undefined && beat.until >= now;
}

/** Whether somebody else who lives holds it. */
export function isHeldByOther(look: Look, actor: Actor, holder: string | undefined): boolean {
  return holder !== undefined && holder !== actor.id && isAlive(look, holder);
}

/** Whether somebody has signed off for this one: it never logs in again. */
export function isSignedOff({ signedOff }: AccountRecord, { epoch }: Actor): boolean {
  return epoch !== undefined && signedOff >= epoch;
}

/** All members, the one that joined first before the others. */
export function inJoiningOrder({ members }: AccountRecord): string[] {
  return Object.entries(members)
    .toSorted(([a, one], [b, other]) => one.joined - other.joined || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** Those that live, the one that joined first before the others. */
export function liveMembers(record: AccountRecord, look: Look): string[] {
  return inJoiningOrder(record).filter((id) => isAlive(look, id));
}

/** Who tidies up: the live member that joined first. */
export function keeperOf(record: AccountRecord, look: Look): string | undefined {
  return liveMembers(record, look)[0];
}

/** Whether this one tidies up: as the keeper, or as anybody where no member lives. */
export function isKeeper(record: AccountRecord, actor: Actor, look: Look): boolean {
  return (keeperOf(record, look) ?? actor.id) === actor.id;
}

/** Until when nobody needs to be there, those counted in who are gone. */
export function keptUntil({ members, keptUntil: known }: AccountRecord, look: Look): number {
  const gone = Object.entries(members).filter(([id]) => !isAlive(look, id));
  const times = gone.map(([id, { joined, keep }]) => (look.beats.get(id)?.until ?? joined) + keep);
  return times.reduce((latest, time) => Math.max(latest, time), known);
}

/** Until when a session whose token nobody holds may live; `undefined` where nothing tells. */
export function endsBy(
  { at, lifetime }: SessionEntry,
  { idleLimit, longestLife }: Pick<SessionTerms, "idleLimit" | "longestLife">,
  limits: Limits,
): number | undefined {
  const lives = [idleLimit, lifetime ?? longestLife].filter((life) => life !== undefined);
  const life = lives.reduce((least, other) => Math.min(least, other), Number.POSITIVE_INFINITY);
  return Number.isFinite(life) ? at + limits.turn + life : undefined;
}

/** Whether it cannot be alive any more, whatever was done to end it. */
export function isOver(
  { at, lifetime }: SessionEntry,
  { longestLife }: SessionTerms,
  { limits, now }: Look,
): boolean {
  const life = lifetime ?? longestLife;
  return life !== undefined && now > at + limits.turn + life;
}
