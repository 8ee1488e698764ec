import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { type FileEntry, isAbortError, isProtocolError } from "../src/index.ts";
import { listBackupFiles, listFiles } from "../src/index.ts";
import { all, openOddServer } from "./support/odd-server.ts";
import { signOn, startServer } from "./support/index.ts";

const success = { status: 0, description: "ok", apiver: "v1", time: "" };

function entry(name: string, id = 1): FileEntry {
  return { id, name, length: 3, modified: 1_700_000_000_000, linkURL: `/f?k=${name}` };
}

function entries(from: number, to: number): FileEntry[] {
  return Array.from({ length: to - from }, (_, index) => entry(`${from + index}`, from + index));
}

test.each([0, 1] as const)("all pages are listed, where the first one is %d", async (firstPage) => {
  const server = await startServer();
  const [{ username }] = server.accounts;
  server.controls.configure({ firstPage });
  const names = Array.from({ length: 250 }, (_, index) => `file ${index}.txt`);
  for (const name of names) server.controls.addFile(username, { name, content: name });
  await using session = await signOn(server);
  const list = await all(listFiles(session));
  expect(list.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  expect(await all(listBackupFiles(session))).toEqual([]);
});

test("an empty list takes two requests", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  expect(await all(listFiles(session))).toEqual([]);
  expect(requestsOf(server, "listDownloads")).toBe(2);
});

test("a server that counts from 1 may answer its first page to 0 as well", async () => {
  const { session, pages } = await openOddServer({
    "download/list": (page) => {
      const first = Math.max(page - 1, 0) * 100;
      return { ...success, files: entries(first, Math.max(first, Math.min(first + 100, 150))) };
    },
  });
  expect(await all(listFiles(session))).toHaveLength(150);
  expect(pages).toEqual([0, 1, 2, 3]);
});

test("a server that does not count is asked three times", async () => {
  const { session, pages } = await openOddServer({
    "download/list": () => ({ ...success, files: entries(0, 5) }),
  });
  expect(await all(listFiles(session))).toHaveLength(5);
  expect(pages).toEqual([0, 1, 2]);
});

test("what moved to the next page is listed once, and twins on one page are both listed", async () => {
  const { session } = await openOddServer({
    "download/list": (page) => {
      const twins = [entry("twin", 1), entry("twin", 2), entry("moved", 3)];
      const rest = [entry("moved", 4), entry("last", 5)];
      return { ...success, files: [twins, rest][page] ?? null };
    },
  });
  const names = (await all(listFiles(session))).map(({ name }) => name);
  expect(names).toEqual(["twin", "twin", "moved", "last"]);
});

test("pages without an end are an error", async () => {
  const { session, pages } = await openOddServer({
    "download/list": (page) => ({ ...success, files: entries(page, page + 1) }),
  });
  const error = await failureOf(all(listFiles(session)));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
  expect(String(error)).toContain("10000 pages and no end");
  expect(pages).toHaveLength(10_000);
});

test.each([
  [{ ...success, files: {} }],
  [{ ...success, files: [null] }],
  [{ ...success, files: [{ ...entry("a"), length: "3" }] }],
  [[]],
])("%j is no list", async (answer) => {
  const { session } = await openOddServer({ "download/list": () => answer });
  const error = await failureOf(all(listFiles(session)));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
});

test("a signal ends the listing", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const error = await failureOf(all(listFiles(session, { signal: AbortSignal.abort() })));
  expect(isAbortError(error)).toBe(true);
});
