import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { printable, printableJson } from "../src/printable.ts";
import { alignTable } from "../src/table.ts";

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a name", printable],
  ["JSON", printableJson],
  ["a cell", (text) => alignTable([{ head: "A" }, { head: "B" }], [[text, text]])],
];

test.each(readers)("%s is shown in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
});

test("a long cell makes no other line long", () => {
  const rows = [["x".repeat(100_000), "1"], ...Array.from({ length: 1_000 }, () => ["a", "1"])];
  const lines = alignTable([{ head: "A" }, { head: "B" }], rows);
  expect(lines.slice(2).every((line) => line.length < 200)).toBe(true);
});
