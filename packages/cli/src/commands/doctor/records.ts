import {
  type LeftOver,
  type LeftReason,
  listAccounts,
  type ListedAccount,
  type SessionStore,
} from "@signoff/core/shared";
import { providers } from "signoff/shared";
import { exitCodes } from "../../exit-codes.ts";
import { type KeyOptions, type Keys, sealOptions } from "../../key/read-keys.ts";
import { count, countOf } from "../../output/count.ts";
import { whoOf } from "../../left/text.ts";
import { sumOf } from "../list/sum.ts";
import { fine, type Tell, warning, wrong } from "./finding.ts";
import { examineKeys } from "./keys.ts";

/** Looks what is kept, what of it cannot be read, and whether the given keys open it. */
export async function examineRecords(
  store: SessionStore,
  { keys, options }: { readonly keys: Keys | undefined; readonly options: KeyOptions },
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const found = listAccounts(store, { ...sealOptions(keys, options), providers, signal });
  const accounts: ListedAccount[] = [];
  for await (const account of found) accounts.push(account);
  const sum = sumOf(accounts);
  const total = `${countOf(sum.accounts, "account")}, ${countOf(sum.sessions, "session")}`;
  tell(fine("records", `The store holds ${total}.`));
  examineLeft(
    accounts.flatMap(({ left }) => left),
    tell,
  );
  examineKeys(sum, keys, tell);
}

const unreadable: ReadonlySet<LeftReason> = new Set(["corrupt", "foreign", "newer", "provider"]);

function examineLeft(left: readonly LeftOver[], tell: Tell): void {
  for (const one of left.filter(({ reason }) => unreadable.has(reason))) {
    const advice = "It was left alone. Nobody signs on with this account until it can be read.";
    tell(wrong("records", `${whoOf(one)}: ${one.message}`, advice, exitCodes.unreadable));
  }
  const failed = left.filter(({ reason }) => reason === "failed").length;
  if (failed === 0) return;
  tell(
    warning(
      "records",
      `${count(failed)} of them could not be signed off, and may be alive.`,
      "signoff list tells why, and signoff orphans tries again.",
    ),
  );
}
