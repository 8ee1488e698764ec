import type { Crash } from "./crash.ts";

/** The deaths of one provider's processes as a table in Markdown. */
export function formatCrashes(provider: string, crashes: readonly Crash[]): string {
  const rows = crashes.map(({ title, next, receipts, listed, alive }) => [
    title,
    next,
    receipts.join(", ") || "none",
    listed.join(", ") || "nothing",
    String(alive),
  ]);
  const head = ["It died at", "The next one", "Receipts", "Still listed", "Alive at the provider"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [
    `## ${provider}`,
    "",
    line(head),
    line(widths.map((width) => "-".repeat(width))),
    ...rows.map(line),
    "",
  ].join("\n");
}
