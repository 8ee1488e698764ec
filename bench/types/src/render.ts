import { toText } from "../../src/render/numbers.ts";
import { describePlace } from "../../src/render/section.ts";
import { toTable } from "../../src/render/table.ts";
import { type ClientName, clients } from "./clients.ts";
import type { CompilerReport, Row, TypesReport } from "./report.ts";

/** How many lines of a hover are shown; the rest is counted. */
const shownLines = 12;

/** The report as Markdown, which is readable as it is. */
export function toMarkdown(report: TypesReport): string {
  const { document, machine, date, openapiFetch } = report;
  const { title, operations, schemas, calls } = document;
  return (
    [
      "# What typed calls cost the compiler and the editor",
      `${describePlace(machine)}, ${date}. The clients' types are those of ${title}, ${operations} operations and ${schemas} schemas; the same app of ${calls} calls is written for Signoff and for openapi-fetch ${openapiFetch}. Times are medians, in ms, and those of the editor run from an edit to the answer. The ratio is ours to theirs: below 1 is better.`,
      ...report.compilers.flatMap(compilerSection),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function compilerSection({ version, rows, hovers }: CompilerReport): readonly string[] {
  const table = toTable(
    ["", "signoff", "openapi-fetch", "ratio"],
    rows.map((row) => [
      row.unit === "" ? row.title : `${row.title}, ${row.unit}`,
      toFigure(row, "signoff"),
      toFigure(row, "openapi-fetch"),
      row.ratio.toFixed(2),
    ]),
  );
  const texts = clients.flatMap(({ name }) => [
    `Hover, ${name}:`,
    ["```text", shorten(hovers[name].data), shorten(hovers[name].answer), "```"].join("\n"),
  ]);
  return [`## TypeScript ${version}`, table, ...texts];
}

function toFigure(row: Row, client: ClientName): string {
  return toText(row[client], row.unit === "ms" && row[client] < 100 ? 1 : 0);
}

function shorten(hover: string): string {
  const lines = hover.split("\n");
  if (lines.length <= shownLines) return hover;
  const left = lines.length - shownLines;
  return [...lines.slice(0, shownLines), `// and ${left} more lines`].join("\n");
}
