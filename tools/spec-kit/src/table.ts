/** Rows of text in columns; numbers stand right. The first row is the head. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => align(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function align(cell: string | number, width: number): string {
  return typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
}
