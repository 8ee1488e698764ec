import type { NamedReceipt } from "signoff";
import { formatTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

const head = ["session", "account", "token", "logout", "asked again", "outcome"];

/** The receipts as a table: one row for each token that was ended. */
export function formatReceipts(receipts: readonly NamedReceipt[], mark: Terminal["mark"]): string {
  return formatTable(head, receipts.flatMap(rowsOf), mark);
}

function rowsOf(receipt: NamedReceipt): string[][] {
  return receipt.steps.map((step, index) => [
    index === 0 ? receipt.name : "",
    index === 0 ? receipt.account : "",
    step.token,
    step.logout ? reply(step.logout) : (step.possible?.reason ?? "–"),
    step.probe ? `${step.probe.result} (${reply(step.probe)})` : "–",
    step.outcome,
  ]);
}

function reply({
  status,
  error,
}: {
  status?: number | undefined;
  error?: string | undefined;
}): string {
  return status === undefined ? (error ?? "–") : String(status);
}
