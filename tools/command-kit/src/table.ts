import stringWidth from "string-width";

/** A column: its head, and whether its cells stand at the right. */
export interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** Columns are aligned up to this width: one long cell would make every line as long. */
const widestColumn = 80;

/** Lines with aligned columns, heads first. */
export function alignTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const lines = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, widthOf(line[index])), 0),
  );
  return lines.map((line) =>
    columns
      .map(({ isNumber = false }, index) => pad(line[index] ?? "", widths[index] ?? 0, isNumber))
      .join("  ")
      .trimEnd(),
  );
}

function widthOf(cell = ""): number {
  return cell.length > 4 * widestColumn ? widestColumn : Math.min(widestColumn, stringWidth(cell));
}

function pad(text: string, width: number, isNumber: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? blanks + text : text + blanks;
}
