import type { Terminal } from "./terminal.ts";

/** Columns under a head; the last one is an outcome, which is painted by whether it is good. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  mark: Terminal["mark"],
): string {
  const outcomeColumn = head.length - 1;
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
