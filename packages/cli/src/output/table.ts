import { alignTable, type Column, printable } from "@signoff/command-kit";
import stringWidth from "string-width";
import { paragraph } from "./fit-text.ts";

/** A column of a table. */
export interface TableColumn extends Column {
  /** Stands in the first line of a row that has to be told in several. */
  readonly isTitle?: boolean;
}

/** A table of at most so many columns of text; where it would be wider, a block of lines for each row. */
export function layTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const shown = rows.map((row) => row.map(printable));
  const lines = alignTable(columns, shown);
  if (lines.every((line) => stringWidth(line) <= width)) return lines;
  return shown.flatMap((row) => block(columns, row, width));
}

const margin = "  ";

function block(
  columns: readonly TableColumn[],
  row: readonly string[],
  width: number,
): readonly string[] {
  const cells = columns.map((column, index) => ({ ...column, value: row[index] ?? "" }));
  const title = cells.filter(({ isTitle = false }) => isTitle).map(({ value }) => value);
  const others = cells.filter(({ isTitle = false, value }) => !isTitle && value !== "");
  const indent =
    others.reduce((widest, { head }) => Math.max(widest, head.length), 0) + 2 * margin.length;
  return [
    ...paragraph(title.join(margin), width, 0),
    ...others.flatMap(({ head, value }) =>
      paragraph(value, width, indent, margin + head.toLowerCase()),
    ),
  ];
}
