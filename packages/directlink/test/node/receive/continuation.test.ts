import { expect, test } from "vitest";
import type { FileAnswer } from "../../../src/download/file-answer.ts";
import { isRest, validatorOf } from "../../../src/node/receive/continuation.ts";

function answerWith(status: number, headers: Readonly<Record<string, string>>): FileAnswer {
  const path = "/directlink/v1/download/file/backup";
  return {
    path,
    status,
    requestId: undefined,
    headers: new Headers(headers),
    stream: new ReadableStream(),
  };
}

const offer = { "accept-ranges": "bytes" };
const modified = "Tue, 03 Feb 2026 14:00:00 GMT";
const dated = { ...offer, "last-modified": modified };

test.each<[string, Record<string, string>, string | undefined]>([
  ["a strong tag", { ...offer, etag: '"a"' }, '"a"'],
  ["a strong tag, ranges among others", { "accept-ranges": "lines, Bytes", etag: '"a"' }, '"a"'],
  ["a tag, not encoded", { ...offer, etag: '"a"', "content-encoding": "identity" }, '"a"'],
  ["no offer", { etag: '"a"' }, undefined],
  ["an offer of none", { "accept-ranges": "none", etag: '"a"' }, undefined],
  ["an encoded body", { ...offer, etag: '"a"', "content-encoding": "gzip" }, undefined],
  ["a weak tag", { ...offer, etag: 'W/"a"' }, undefined],
  [
    "a weak tag beside a date",
    { ...dated, etag: 'W/"a"', date: "Tue, 03 Feb 2026 15:00:00 GMT" },
    undefined,
  ],
  ["what is no tag", { ...offer, etag: "a" }, undefined],
  ["two tags", { ...offer, etag: '"a", "b"' }, undefined],
  ["a date of a minute ago", { ...dated, date: "Tue, 03 Feb 2026 14:01:00 GMT" }, modified],
  ["a date of less", { ...dated, date: "Tue, 03 Feb 2026 14:00:59 GMT" }, undefined],
  ["a date, and not when it was told", dated, undefined],
  [
    "a date of another form",
    { ...offer, "last-modified": "2026-02-03", date: modified },
    undefined,
  ],
  ["nothing to know it by", offer, undefined],
])("a file is known again by %s", (_, headers, validator) => {
  expect(validatorOf(answerWith(200, headers))).toBe(validator);
});

const range = { "content-range": "bytes 4-9/10" };

test.each<[string, number, Record<string, string>, string, boolean]>([
  ["the tag", 206, { ...range, etag: '"a"' }, '"a"', true],
  ["another tag", 206, { ...range, etag: '"b"' }, '"a"', false],
  ["the tag, encoded", 206, { ...range, etag: '"a"', "content-encoding": "br" }, '"a"', false],
  ["the tag, with another status", 200, { ...range, etag: '"a"' }, '"a"', false],
  // An answer to a condition need not repeat the date (RFC 9110, section 15.3.7).
  ["no date", 206, range, modified, true],
  ["the date", 206, { ...range, "last-modified": modified }, modified, true],
  [
    "another date",
    206,
    { ...range, "last-modified": "Tue, 03 Feb 2026 14:00:01 GMT" },
    modified,
    false,
  ],
])("the rest of a file is told by %s", (_, status, headers, validator, isIt) => {
  expect(isRest(answerWith(status, headers), validator, 4, 10)).toBe(isIt);
});
