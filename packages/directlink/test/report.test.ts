import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  findUpload,
  isProtocolError,
  login,
  reportRows,
  transferReport,
  type UploadFacts,
  uploadFile,
} from "../src/index.ts";
import { all, openOddServer } from "./support/odd-server.ts";
import { signOn, startServer } from "./support.ts";

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
