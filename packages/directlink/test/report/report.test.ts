import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  findUpload,
  isProtocolError,
  login,
  reportRows,
  transferReport,
  type UploadFacts,
  uploadFile,
} from "../../src/index.ts";
import { all, openOddServer } from "../support/odd-server.ts";
import { signOn, startServer } from "../support/index.ts";

const success = { status: 0, description: "ok", apiver: "v1", time: "" };

test("the report tells of uploads and downloads, page by page", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  for (let number = 0; number < 120; number += 1) {
    await uploadFile(session, new Uint8Array([1]), { name: `file ${number}.txt` });
  }
  const pages = await all(transferReport(session));
  expect(pages.map((page) => reportRows(page).length)).toEqual([100, 20]);
  expect(reportRows(pages[0]!)[0]).toMatchObject({ direction: "upload", file: "file 119.txt" });
});

test("a server without pages is asked no further when its report repeats", async () => {
  const { session, pages } = await openOddServer({
    report: () => ({ ...success, anyName: [{ file: "a" }] }),
  });
  expect(await all(transferReport(session))).toHaveLength(1);
  expect(pages).toEqual([0, 1, 2]);
});

test("integers beyond 2^53 in a report are exact", async () => {
  const text =
    '{"status":0,"description":"","rows":[{"id":9223372036854775807,"sizes":[9007199254740993]}]}';
  const session = await login({
    baseUrl: "https://mft.example.com",
    username: "acme",
    password: "word",
    auth: "basic",
    fetch: async () => new Response(text, { headers: { "content-type": "application/json" } }),
  });
  const [page] = await all(transferReport(session));
  const row = { id: 9_223_372_036_854_775_807n, sizes: [9_007_199_254_740_993n] };
  expect(reportRows(page!)).toEqual([row]);
});

test("an answer that is no report is an error", async () => {
  const { session } = await openOddServer({ report: () => [] });
  const error = await failureOf(all(transferReport(session)));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
});

test("an upload is found by name, length and time, and its download is not taken for it", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const bytes = new Uint8Array(10);
  const start = new Date(server.clock.now() - 1000);
  await uploadFile(session, bytes, { name: "order.txt" });
  server.controls.addFile(server.accounts[0].username, { name: "fetched.txt", content: bytes });
  const found = await findUpload(session, { name: "order.txt", length: 10, after: start });
  expect(found).toMatchObject({ file: "order.txt", direction: "upload" });
  const later = new Date(server.clock.now() + 60_000);
  for (const other of [
    { name: "other.txt" },
    { name: "rder.txt" },
    { name: "order.txt", length: 11 },
    { name: "order.txt", after: later },
  ]) {
    expect(await findUpload(session, other)).toBeUndefined();
  }
});

test.each([
  ["as its name alone", { f: "a.txt" }, true],
  ["as a path of Windows", { f: "C:\\out\\a.txt", bytes: "5", id: 7 }, true],
  ["with a time in seconds", { f: "/out/a.txt", bytes: 5, at: 1_800_000_000 }, true],
  ["with a time of Go", { f: "a.txt", at: "2027-01-15 08:00:00.123 -0300 -03 m=+1.2" }, true],
  ["with an older time", { f: "a.txt", at: "2001-01-15T08:00:00Z" }, false],
  ["with an older time in ms", { f: "a.txt", bytes: 5, at: 1_000_000_000_000 }, false],
  ["as a download", { f: "a.txt", kind: "Download" }, false],
  ["as a reception", { f: "a.txt", kind: "recepção" }, false],
  ["with another length", { f: "a.txt", bytes: 6 }, false],
  ["as part of a name", { f: "aa.txt" }, false],
])("a row that tells the file %s", async (_how, row, isFound) => {
  const { session } = await openOddServer({
    report: (page) => ({ ...success, rows: page === 0 ? [row] : [] }),
  });
  const after = new Date("2026-01-01T00:00:00Z");
  const found = await findUpload(session, { name: "a.txt", length: 5, after });
  expect(found).toEqual(isFound ? row : undefined);
});

/** What is found of an upload in a report of one row. */
async function findIn(row: object, facts: Partial<UploadFacts>): Promise<unknown> {
  const { session } = await openOddServer({
    report: (page) => ({ ...success, rows: page === 0 ? [row] : [] }),
  });
  return findUpload(session, { name: "a.txt", length: 5, ...facts });
}

describe("a time without a zone may be of any one", () => {
  const after = new Date("2026-06-15T12:00:00Z");
  test.each([
    ["of São Paulo", "2026-06-15 09:00:00"],
    ["of Kyiv", "2026-06-15 15:00:00"],
    ["of Baker Island, the last one", "2026-06-15 00:00:00"],
    ["of Kiritimati, the first one", "2026-06-16 02:00:00"],
    ["with a T", "2026-06-15T09:00:00"],
    ["without seconds", "2026-06-15 09:00"],
    ["with a fraction", "2026-06-15 09:00:00,123"],
    ["with slashes", "2026/06/15 09:00:00"],
    ["as Brazil writes it", "15/06/2026 09:00:00"],
    ["as America writes it", "06/15/2026 9:00:00 AM"],
    ["with dots", "15.06.2026 09:00"],
    ["in digits alone", "20260615090000"],
    ["with a zone that nobody knows", "2026-06-15 09:00:00 BRT"],
    ["in words", "June 15, at nine"],
    ["of the day alone", "2026-06-14"],
    ["of the clock alone", "09:00:00"],
    ["in Portuguese", "15 de junho de 2026 09:00"],
  ])("%s: %s does not refute an upload", async (_, date) => {
    const row = { file: "a.txt", size: 5, date };
    expect(await findIn(row, { after })).toEqual(row);
  });

  test.each([
    ["more than a day before", "2026-06-13 23:59:59"],
    ["as Brazil writes it", "13/05/2026 09:00:00"],
    ["as America writes it", "05/13/2026 11:59 PM"],
    ["in digits alone", "20260613235959"],
    ["in the zone of Greenwich", "2026-06-15 11:59:59Z"],
    ["in the zone of Brasília", "2026-06-15 08:59:59 -0300"],
    ["in the zone of Brasília, in hours", "2026-06-15T08:59:59-03"],
    ["in the zone of Kyiv", "2026-06-15T14:59:59+03:00"],
    ["in UTC by name", "2026-06-15 11:59:59 UTC"],
    ["in the zone of GMT-3", "2026-06-15 08:59:59 GMT-03:00"],
    ["in the afternoon", "06/14/2026 11:59:59 AM +0000"],
  ])("%s: %s is of an older upload", async (_, date) => {
    expect(await findIn({ file: "a.txt", size: 5, date }, { after })).toBeUndefined();
  });

  test.each([
    ["2026-06-15 12:00:00Z", true],
    ["2026-06-15 09:00:00 -0300", true],
    ["2026-06-15 15:00:00 +0300", true],
    ["06/15/2026 12:00:00 PM GMT", true],
    ["06/15/2026 12:00:00 AM GMT", false],
  ])("the twin: %s, which has one, is compared to the second", async (date, isFound) => {
    const row = { file: "a.txt", size: 5, date };
    expect(await findIn(row, { after })).toEqual(isFound ? row : undefined);
  });
});

describe("what cannot be compared does not refute an upload", () => {
  const after = new Date("2026-06-15T12:00:00Z");
  test.each([
    ["a size for people", { file: "a.txt", size: "1,2 KB", id: 7 }],
    ["a size with a unit that fits", { file: "a.txt", size: "5 bytes" }],
    ["numbers of unknown fields", { file: "a.txt", id: 7, status: 200, code: 1_000_000_000 }],
    ["a mailbox called after what it gets", { file: "a.txt", to: "Recebidos", op: "UPLOAD" }],
    ["a duration", { file: "a.txt", size: 5, seconds: 3 }],
  ])("%s", async (_, row) => {
    expect(await findIn(row, { after })).toEqual(row);
  });

  test.each([
    ["in another composition", "résumé.txt", "re\u0301sume\u0301.txt"],
    ["as a form escapes it", 'a "b".txt', "a %22b%22.txt"],
  ])("a name %s", async (_, name, file) => {
    expect(await findIn({ file, size: 5 }, { name, after })).toEqual({ file, size: 5 });
  });

  test.each([
    ["another size", { file: "a.txt", tamanho: 6 }],
    ["another size with its unit", { file: "a.txt", size: "6 B" }],
    ["a download, to a mailbox of any name", { file: "a.txt", to: "Recebidos", op: "DOWNLOAD" }],
    ["a time in a field that is named for one", { file: "a.txt", startedAt: 1_000_000_000 }],
  ])("the twin: %s does", async (_, row) => {
    expect(await findIn(row, { after })).toBeUndefined();
  });
});

test.each([
  ["behind", -600_000],
  ["ahead", 600_000],
])("an upload is found though the server's clock is %s", async (_, off) => {
  const now = new Date();
  const row = { file: "a.txt", size: 5, date: new Date(now.getTime() + off).toISOString() };
  const answers = { report: (page: number) => ({ ...success, rows: page === 0 ? [row] : [] }) };
  const { session } = await openOddServer(answers, off);
  const after = new Date(now.getTime() - 2000);
  expect(await findUpload(session, { name: "a.txt", length: 5, after })).toEqual(row);
});

test.each<readonly [string, object]>([
  ["name", { name: "" }],
  ["length", { name: "a", length: -1 }],
  ["after", { name: "a", after: "today" }],
  ["size", { name: "a", size: 1 }],
])("a bad %s fails before any request", async (option, facts) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const error = await failureOf(findUpload(session, facts as UploadFacts));
  expect(error).toMatchObject({ name: "InvalidOptionError", option });
  expect(server.requests).toHaveLength(before);
});
