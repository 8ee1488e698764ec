import type { NamedReceipt } from "signoff";
import type { Terminal } from "./terminal.ts";

const head = ["session", "account", "token", "logout", "asked again", "outcome"];
const outcomeColumn = head.length - 1;

/** The receipts as a table: one row for each token that was ended. */
export function formatReceipts(receipts: readonly NamedReceipt[], mark: Terminal["mark"]): string {
  const rows = receipts.flatMap(rowsOf);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], paint = (text: string): string => text): string =>
    `  ${cells
      .map((cell, column) => {
        const padded = cell.padEnd(widths[column] ?? 0);
        return column === outcomeColumn ? paint(padded) : padded;
      })
      .join("  ")}`.trimEnd();
  return [
    line(head),
    line(widths.map((width) => "─".repeat(width))),
    ...rows.map((row) =>
      line(row, (text) => mark(text, row[outcomeColumn] === "ended" ? "good" : "bad")),
    ),
  ].join("\n");
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
