import type { ListedAccount } from "@signoff/core/shared";
import { troublesOf } from "../../left/troubles.ts";
import type { OutputRecord } from "../../output/records.ts";

/** What a store holds altogether. */
export interface ListSum extends OutputRecord {
  readonly type: "summary";
  readonly command: "list";
  readonly accounts: number;
  readonly sessions: number;
  /** What is left over. */
  readonly left: number;
  /** How many sessions are sealed with each key, by its id. */
  readonly keys: Readonly<Record<string, number>>;
  /** How many sessions stand there as they are. */
  readonly unsealed: number;
}

export function sumOf(accounts: readonly ListedAccount[]): ListSum {
  const sessions = accounts.flatMap((account) => account.sessions);
  const keys: Record<string, number> = {};
  for (const { keyId } of sessions) {
    if (keyId !== undefined) keys[keyId] = (keys[keyId] ?? 0) + 1;
  }
  return {
    type: "summary",
    command: "list",
    accounts: accounts.length,
    sessions: sessions.length,
    left: troublesOf(accounts.flatMap(({ left }) => left)).length,
    keys,
    unsealed: sessions.filter(({ state, keyId }) => state === "open" && keyId === undefined).length,
  };
}
