import type { Receipt } from "signoff";
import { formatTable } from "../table.ts";
import type { Terminal } from "../terminal.ts";

const head = ["session", "account", "why", "ended by", "outcome"];

/** Who ended which of the sessions that processes shared. */
export function formatEndings(receipts: readonly Receipt[], mark: Terminal["mark"]): string {
  const rows = receipts.map(({ provider, account, cause, endedBy, outcome }) => [
    provider,
    account,
    cause,
    endedBy,
    outcome,
  ]);
  return formatTable(head, rows, mark);
}
