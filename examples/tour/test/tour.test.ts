import { expect, test } from "vitest";
import { formatReceipts } from "../src/receipts-table.ts";
import type { Terminal } from "../src/terminal.ts";
import { takeTour } from "../src/tour.ts";

const silent: Terminal = {
  heading: () => {},
  step: (_, work) => work(),
  lines: () => {},
  mark: (text) => text,
};

test("the tour reads back what it sent and ends every session", async () => {
  const { ok, comparisons, receipts } = await takeTour(silent);
  expect(comparisons.map(({ provider, identical }) => [provider, identical])).toEqual([
    ["edin-docflow", true],
    ["symphony", true],
    ["directlink", true],
  ]);
  expect(
    receipts.flatMap(({ steps }) => steps.map(({ token, outcome }) => [token, outcome])),
  ).toEqual([
    ["session", "ended"],
    ["keyManager", "ended"],
    ["session", "ended"],
    ["session", "ended"],
  ]);
  expect(ok).toBe(true);
  const table = formatReceipts(receipts, silent.mark).split("\n");
  expect(table).toHaveLength(6);
  expect(table[0]).toContain("outcome");
});
