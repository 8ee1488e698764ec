import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { parseJson, printable } from "@signoff/core/provider";
import { findSlowTexts } from "@signoff/test-support";
import { summariseCause } from "../src/errors/cause.ts";
import { readHttpDate } from "../src/values/http-date.ts";
import { stringifyJson } from "../src/index.ts";
import { readPem } from "../src/values/pem.ts";
import { readRetryAfter } from "../src/values/retry-after.ts";
import { createScrubber } from "../src/errors/scrub.ts";
import { serializePath } from "../src/client/serialize/path.ts";

const scrubber = createScrubber();
for (const secret of ["pä/ss+w&rd-1", "token-0123456789abcdef", "aaaa", "%41%41"]) {
  scrubber.learn(secret);
}

const readers: readonly (readonly [what: string, read: (text: string) => unknown])[] = [
  ["JSON", (text) => parseJson(text)],
  ["JSON whose integers are promised", (text) => parseJson(text, { a: ". a", "*": "." })],
  ["a text that is scrubbed", (text) => scrubber.scrub(text)],
  ["a text of pages, scrubbed", (text) => scrubber.scrub(`&auml;${text}`)],
  ["a value that is scrubbed", (text) => scrubber.scrubValue([text, { [text]: text }])],
  ["a secret", (text) => createScrubber().scrub("words", [text])],
  ["a text that is shown", printable],
  ["the message of a cause", (text) => summariseCause(new Error(text))],
  ["PEM", readPem],
  ["a date", readHttpDate],
  ["a wait", (text) => readRetryAfter(new Headers({ "retry-after": text }))],
  ["the template of a path", (text) => serializePath(`/${text}`, {})],
  ["the value of a path", (text) => serializePath("/{a}", { a: text })],
];

test.each(readers)("%s is read in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
});

describe("JSON of many parts is read in time that grows with its length", () => {
  const frames: readonly (readonly [string, (repeated: string) => string])[] = [
    ["a text", (repeated) => `"${repeated}"`],
    ["a list", (repeated) => `[${repeated}1]`],
    ["an object", (repeated) => `{${repeated}"b":1}`],
    ["a long integer", (repeated) => `{"a":-${repeated}7}`],
    ["lists in lists", (repeated) => `[${repeated.replaceAll(/[^[]/g, "")}`],
  ];
  test.each(frames)("%s", async (_, frame) => {
    expect(await findSlowTexts((text) => parseJson(text), frame)).toEqual([]);
  });
});

test("megabytes are read without running out of stack", () => {
  const units = ["%41", "\\u0041", "&amp;", "&auml;", "%", "\\", "[", '"', "7", " ", "\\n"];
  for (const unit of units) {
    const text = unit.repeat(4_000_000 / unit.length);
    expect(scrubber.scrub(text).length).toBeGreaterThan(0);
    expect(printable(text).length).toBeGreaterThan(0);
    expect(() => parseJson(text)).not.toThrow(RangeError);
    expect(() => parseJson(`"${text}"`)).not.toThrow(RangeError);
  }
});

test("lists of hundreds of thousands are written and scrubbed", () => {
  const list = Array.from({ length: 200_000 }, (_, index) => ({
    index: BigInt(index) + 2n ** 60n,
  }));
  const text = stringifyJson(list);
  // Vitest's own comparison takes seconds for so many.
  expect(isDeepStrictEqual(parseJson(text), list)).toBe(true);
  expect(isDeepStrictEqual(scrubber.scrubValue(list), list)).toBe(true);
});
