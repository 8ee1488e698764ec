import { isStoreError, type StoreError } from "../../../errors/store-error.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import type { Ender } from "../ending/ender.ts";
import { openEntry } from "../ending/open-entry.ts";
import type { Actor } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { readAccount, readLook, type Seen, type Shelf, usable } from "../swap/shelf.ts";
import type { LeftOver } from "./left-over.ts";
import {
  type AboutAccount,
  leftByConnect,
  leftByError,
  leftEnding,
  leftEntries,
  leftToProvider,
} from "./left-overs.ts";
import type { SweepSettings } from "./sweep-options.ts";

/** Who looks at accounts. */
export interface Visitor {
  readonly settings: Pick<SweepSettings, "byName" | "connect" | "sealer" | "signal">;
  readonly actor: Actor;
  shelfOf(key: string): Shelf;
  /** Is given the receipt of each session that is ended. */
  take(receipt: Receipt): void;
}

/** An account that this process may end, as it was seen. */
export interface Visited extends Seen {
  readonly record: AccountRecord;
  readonly revision: string;
  readonly ender: Ender;
  readonly about: AboutAccount;
  /** What nobody can open, by session. */
  readonly corrupt: ReadonlyMap<string, StoreError>;
}

/** What came of looking at an account: what is in the way of ending it, if it cannot be. */
export type Visit = { readonly visited: Visited } | { readonly left: readonly LeftOver[] };

/**
 * Looks at an account, and whether all of it can be ended by this process. Nothing is written, and nothing sent but what the
 * app's `connect` sends. It never rejects.
 */
export async function visit(visitor: Visitor, key: string): Promise<Visit> {
  const shelf = visitor.shelfOf(key);
  try {
    const found = await readAccount(shelf);
    if (!found) return { left: [] };
    const record = usable(key, found.parsed);
    const about = { key, provider: record.provider, account: record.account };
    const ender = await enderOf(visitor, shelf, record, about);
    if ("left" in ender) return ender;
    return await seeWith(ender, about, { record, revision: found.revision });
  } catch (error) {
    if (isStoreError(error)) return { left: [leftByError({ key }, error)] };
    throw error;
  }
}

/** What is left of an account that was visited before. It never rejects. */
export async function whatIsLeft({ ender, about }: Visited): Promise<readonly LeftOver[]> {
  const { shelf } = ender;
  try {
    const found = await readAccount(shelf);
    if (!found) return [];
    const record = usable(shelf.key, found.parsed);
    const seen = await seeWith(ender, about, { record, revision: found.revision });
    return "left" in seen ? seen.left : leftOf(seen.visited);
  } catch (error) {
    if (isStoreError(error)) return [leftByError(about, error)];
    throw error;
  }
}

async function seeWith(
  ender: Ender,
  about: AboutAccount,
  { record, revision }: Pick<Visited, "record" | "revision">,
): Promise<Visit> {
  const { unreadable, corrupt } = await findUnreadable(ender, record);
  if (unreadable.size > 0) return { left: leftByErrors(about, unreadable) };
  const look = await readLook(ender.shelf, record);
  return { visited: { record, revision, look, ender, about, corrupt } };
}

/** What waits to be tried again, ends by itself, is others' to end, or has to be looked at by people. */
function leftOf({ record, ender, about, look, corrupt }: Visited): readonly LeftOver[] {
  const entries = leftEntries(about, record, ender.provider.terms, look);
  const others = entries.filter(({ session }) => session === undefined || !corrupt.has(session));
  const ending = record.phase === "ending" ? [leftEnding(about)] : [];
  return [...ending, ...others, ...leftByErrors(about, corrupt)];
}

function leftByErrors(
  about: AboutAccount,
  errors: ReadonlyMap<string, StoreError>,
): readonly LeftOver[] {
  return [...errors].map(([session, error]) => leftByError(about, error, session));
}

async function enderOf(
  visitor: Visitor,
  shelf: Shelf,
  { provider: name, account, place }: AccountRecord,
  about: AboutAccount,
): Promise<Ender | { readonly left: readonly LeftOver[] }> {
  const { byName, connect, sealer, signal } = visitor.settings;
  const provider = byName.get(name);
  if (!provider) return { left: [leftToProvider(about, [...byName.keys()])] };
  try {
    const options = (await connect?.(place, { provider: name, account })) ?? {};
    const { allowInsecure } = options;
    return {
      shelf,
      actor: visitor.actor,
      sealer,
      provider: provider.endingWith({ account, place, allowInsecure }, options),
      onReceipt: (receipt) => visitor.take(receipt),
      signal,
    };
  } catch (error) {
    if (isStoreError(error)) return { left: [leftByError(about, error)] };
    return { left: [leftByConnect(about, error)] };
  }
}

/** What others may be able to open is theirs to end, and with it the whole account. */
async function findUnreadable(
  ender: Ender,
  record: AccountRecord,
): Promise<Record<"unreadable" | "corrupt", ReadonlyMap<string, StoreError>>> {
  const unreadable = new Map<string, StoreError>();
  const corrupt = new Map<string, StoreError>();
  const opened = Object.entries(record.sessions).map(async ([session, entry]) => {
    const found = await openEntry(ender, { record, session, entry });
    if (found.kind === "unreadable") unreadable.set(session, found.error);
    if (found.kind === "corrupt") corrupt.set(session, found.error);
  });
  await Promise.all(opened);
  return { unreadable, corrupt };
}
