import { describe, expect, test } from "vitest";
import { runCell } from "../src/cell.ts";
import { faults } from "../src/matrix/index.ts";
import { providers } from "../src/providers/index.ts";
import { cellsOf } from "../src/run-matrix.ts";

describe.each(providers)("$name", (provider) => {
  const cells = cellsOf([provider], faults);

  test("has at least 35 faults to survive", () => {
    expect(cells.length).toBeGreaterThanOrEqual(35);
  });

  test.concurrent.each(cells)("$fault.name", { retry: 2 }, async ({ fault }) => {
    const { happened, problems } = await runCell(provider, fault);
    expect({ happened, problems }).toEqual({ happened, problems: [] });
  });
});
