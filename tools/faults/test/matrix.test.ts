import { describe, expect, test } from "vitest";
import { runCell } from "../src/cell.ts";
import { faults } from "../src/matrix/index.ts";
import { providers } from "../src/providers/index.ts";
import { cellsOf } from "../src/run-matrix.ts";
import { table } from "../src/table.ts";

test("the matrix stands for every row of the table, with a name for each fault", () => {
  expect(new Set(faults.map(({ stands }) => stands))).toEqual(new Set(table));
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

/** The first that each provider can meet of each row; `pnpm test:long` goes through all. */
describe.each(providers)("$name", (provider) => {
  const sample = table.flatMap((row) =>
    cellsOf(
      [provider],
      faults.filter(({ stands }) => stands === row),
    ).slice(0, 1),
  );

  test.concurrent.each(sample)("$fault.name", { retry: 2 }, async ({ fault }) => {
    const { happened, problems } = await runCell(provider, fault);
    expect({ happened, problems }).toEqual({ happened, problems: [] });
  });
});
