/** A text as a cell of a table holds it: on one line, with nothing in it that ends the cell or a link. */
export function cellText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\|[\]<>]/g, "\\$&");
}

/** A text as code within a cell. */
export function cellCode(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table with its columns aligned, as the formatter leaves it; the first row is the head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0] ?? [];
  const widths = columns.map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const [head, ...body] = rows.map((row) =>
    tableLine(widths.map((width, column) => (row[column] ?? "").padEnd(width))),
  );
  const rule = tableLine(widths.map((width) => "-".repeat(width)));
  return [head, rule, ...body].join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
