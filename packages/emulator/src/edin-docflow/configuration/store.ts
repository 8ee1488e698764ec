import type { Company } from "../companies.ts";

/** A JSON object as it stands on the wire. An integer beyond 2^53 is a `bigint`. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that an account has set up. */
export interface Entry {
  readonly id: bigint;
  readonly accountId: bigint;
  /** What was sent of it, without what the server keeps itself. */
  row: Row;
}

/** All of one kind by identifier in digits, oldest first, whichever account they belong to. */
export type Store<Kept extends Entry = Entry> = Map<string, Kept>;

/** Makes a store of what is there from the start. */
export function createStore<Kept extends Entry>(kept: readonly Kept[]): Store<Kept> {
  return new Map(kept.map((one) => [String(one.id), one]));
}

/** An entry by its identifier, as a number or in digits, when it is the account's own. */
export function findOwn<Kept extends Entry>(
  store: Store<Kept>,
  id: unknown,
  { accountId }: Pick<Company, "accountId">,
): Kept | undefined {
  const found = store.get(String(id));
  return found?.accountId === accountId ? found : undefined;
}

/** All entries of an account. */
export function listOwn<Kept extends Entry>(
  store: Store<Kept>,
  { accountId }: Pick<Company, "accountId">,
): readonly Kept[] {
  return [...store.values()].filter((one) => one.accountId === accountId);
}
