import { UsageError } from "@signoff/command-kit";
import type { ListedAccount } from "@signoff/core/shared";
import { providers } from "../../provider/providers.ts";

/** Which accounts are meant, as the command line says it. */
export interface Selection {
  readonly all?: boolean;
  readonly provider?: string;
  readonly account?: string;
}

/** Whether an account is meant. @throws {UsageError} where the selection says nothing, or all and some. */
export function createSelector({
  all = false,
  provider,
  account,
}: Selection): (listed: ListedAccount) => boolean {
  const names = [provider, account].filter((name) => name !== undefined);
  if (names.includes(""))
    throw new UsageError("--provider and --account take a name, as list shows it.");
  if (all && names.length > 0) {
    throw new UsageError("--all is every account: leave it out, or --provider and --account.");
  }
  if (!all && names.length === 0) {
    throw new UsageError("It is not said which accounts: give --account, --provider, or --all.");
  }
  const named = providers.find(({ words }) => provider !== undefined && words.includes(provider));
  const wanted = named?.name ?? provider;
  return (listed) =>
    (wanted === undefined || listed.provider === wanted) &&
    (account === undefined || listed.account === account);
}
