import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { withoutLinkSecrets } from "../src/link-secrets.ts";
import { printable, printableJson } from "../src/output/printable.ts";
import { alignTable } from "../src/output/table.ts";

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a value of the report", withoutLinkSecrets],
  ["a value with a link", (text) => withoutLinkSecrets(`http://h/${text}`)],
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

test.each([
  ["http://h/p?k=1&a=b", "http://h/p"],
  ["see https://h/p#k=1 and <ftp://u@h/q?k=2>", "see https://h/p and <ftp://u@h/q>"],
  ["/directlink/v1/file?lang=pt&k=1==&x=y", "/directlink/v1/file?lang=pt&x=y"],
  ["a?b=c", "a?b=c"],
  ["?u=http://h/p?k=1", "?u=http://h/p"],
  ['"http://h/p?k=1"', '"http://h/p"'],
])("of %j is left %j", (text, left) => {
  expect(withoutLinkSecrets({ rows: [text, 1, null, { [text]: text }], n: 2n ** 60n })).toEqual({
    rows: [left, 1, null, { [text]: left }],
    n: 2n ** 60n,
  });
});
