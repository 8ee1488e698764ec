import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { withoutLinkSecrets } from "../../src/commands/directlink/link-secrets.ts";

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a value of the report", withoutLinkSecrets],
  ["a value with a link", (text) => withoutLinkSecrets(`http://h/${text}`)],
];

test.each(readers)("%s is shown in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
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
