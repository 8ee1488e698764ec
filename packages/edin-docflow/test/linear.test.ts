import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { describeError } from "../src/errors.ts";
import { readLinkAnswer } from "../src/preparation/link-answer.ts";
import { readSids } from "../src/sign-on/sid-cookie.ts";
import { readGuid } from "../src/values/values.ts";

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["an answer with a link", (text) => readLinkAnswer(200, text)],
  ["an answer with a code", (text) => readLinkAnswer(400, JSON.stringify({ error: text }))],
  ["an error", (text) => describeError({ message: text, code: text })],
  ["a GUID", readGuid],
  ["cookies", (text) => readSids(new Headers({ "set-cookie": `SID=${text}` }))],
];

test.each(readers)("%s is read in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
});

test("an answer of megabytes is read without running out of stack", () => {
  for (const unit of ["-", " "]) {
    const text = unit.repeat(20_000_000);
    expect(() => readLinkAnswer(400, text)).not.toThrow();
    expect(() => readLinkAnswer(200, text)).not.toThrow();
  }
  expect(readLinkAnswer(400, `${" ".repeat(5_000_000)}error: trans_in_progress`)).toEqual({
    code: 814,
  });
});
