import { expect, test } from "vitest";
import { formatReceipts } from "../src/receipts-table.ts";
import { formatEndings } from "../src/shared/endings-table.ts";
import type { Terminal } from "../src/terminal.ts";
import { takeTour } from "../src/tour.ts";

const silent: Terminal = {
  heading: () => {},
  step: (_, work) => work(),
  lines: () => {},
  mark: (text) => text,
};

test("the tour reads back what it sent and ends every session, those that processes share too", async () => {
  const result = await takeTour(silent);
  const { ok, comparisons, receipts } = result;
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

  const { shared } = result;
  expect(shared.logins).toBe(3);
  expect(
    shared.receipts.map(({ provider, cause, endedBy, outcome }) => [
      provider,
      cause,
      endedBy,
      outcome,
    ]),
  ).toEqual([
    ["directlink", "sign-off", "worker 1", "ended"],
    ["edin-docflow", "last-left", "worker 2", "ended"],
    ["symphony", "orphan", "the sweep", "ended"],
  ]);
  expect(formatEndings(shared.receipts, silent.mark).split("\n")).toHaveLength(5);
});
