import { randomBytes } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { everythingShownOf, requestsOf, secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import { InvalidOptionError, isAbortError } from "../../../src/index.ts";
import { FilesNotReceivedError, receiveFiles } from "../../../src/node.ts";
import { readLinkKey } from "../../../src/download/links.ts";
import { signOn, startServer } from "../../support/index.ts";
import {
  addFiles,
  contentsOf,
  onlyEntry,
  receiveAll,
  requestInVain,
  temporaryDirectory,
} from "./support.ts";

test("all files arrive, of several pages too, and nothing else is left", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  const files = Array.from({ length: 130 }, (_, index) => [`f${index}`, `${index}`] as const);
  addFiles(server, ...files);
  const received = await receiveAll(session, directory);
  expect(new Set(received.map(({ source }) => source))).toEqual(new Set(["download"]));
  expect(await contentsOf(directory)).toEqual(Object.fromEntries(files));
  expect(requestsOf(server, "downloadFile")).toBe(130);
  expect(requestsOf(server, "listBackupDownloads")).toBe(0);
  expect(await receiveAll(session, directory)).toEqual([]);
});

test("a result says what came and where it is", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a/b.txt", "abc"]);
  expect(await receiveAll(session, directory)).toEqual([
    { name: "a/b.txt", path: join(directory, "a_b.txt"), length: 3, source: "download" },
  ]);
});

test("no name leads out of the directory, or to its folder for temporary files", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const parent = await temporaryDirectory();
  const directory = join(parent, "inbox");
  addFiles(server, ["../up", "1"], ["/etc/up", "2"], ["..", "3"], [".signoff", "4"], ["CON", "5"]);
  await receiveAll(session, directory);
  expect(await readdir(parent)).toEqual(["inbox"]);
  expect(await contentsOf(directory)).toEqual({
    ".._up": "1",
    _etc_up: "2",
    unnamed: "3",
    ".signoff (2)": "4",
    _CON: "5",
  });
});

test("files of one name all arrive, and one that was there stays as it was", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "a.txt"), "mine");
  addFiles(server, ["a.txt", "one"], ["a.txt", "two"], ["A.TXT", "six"]);
  const received = await receiveAll(session, directory, { concurrency: 1 });
  expect(received.map(({ path }) => path.slice(directory.length + 1))).toEqual([
    "a (2).txt",
    "a (3).txt",
    "A (4).TXT",
  ]);
  expect(await contentsOf(directory)).toEqual({
    "a.txt": "mine",
    "a (2).txt": "one",
    "a (3).txt": "two",
    "A (4).TXT": "six",
  });
});

test("two files that differ in nothing but their bytes both arrive, though the first is cut", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  const [{ username }] = server.accounts;
  for (const content of ["first", "other"]) {
    server.controls.addFile(username, { name: "twin", content, modified: 1 });
  }
  server.fault({ operation: "downloadFile", kind: "truncate" });
  const received = await receiveAll(session, directory);
  expect(received.map(({ source }) => source)).toEqual(["backup", "download"]);
  expect(await contentsOf(directory)).toEqual({ twin: "first", "twin (2)": "other" });
});

test("of such twins both arrive by one call, though a page ends between them", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ...Array.from({ length: 99 }, (_, index) => [`f${index}`, ""] as const));
  for (const content of ["first", "other"]) {
    const { username } = server.accounts[0];
    server.controls.addFile(username, { name: "twin", content, modified: 1 });
  }
  expect(await receiveAll(session, directory)).toHaveLength(101);
  expect(await contentsOf(directory)).toMatchObject({ twin: "first", "twin (2)": "other" });
});

test("an empty file arrives", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["flag", ""]);
  await receiveAll(session, directory);
  expect(await contentsOf(directory)).toEqual({ flag: "" });
});

test("a cut transfer is repaired from backup, and the file asked for once", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  const content = randomBytes(100_000).toString("hex");
  addFiles(server, ["big", content]);
  server.fault({ operation: "downloadFile", kind: "truncate" });
  server.fault({ operation: "downloadBackupFile", kind: "truncate" });
  const received = await receiveAll(session, directory);
  expect(received.map(({ source }) => source)).toEqual(["backup"]);
  expect(await contentsOf(directory)).toEqual({ big: content });
  expect(requestsOf(server, "downloadFile")).toBe(1);
});

test("a request whose answer got lost is not repeated, one that did no work is", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"], ["b", "2"]);
  server.fault({ operation: "downloadFile", kind: "reset", applied: true });
  server.fault({ operation: "downloadFile", kind: "reset" });
  const received = await receiveAll(session, directory, { concurrency: 1 });
  expect(received.map(({ name, source }) => [name, source])).toEqual([
    ["a", "backup"],
    ["b", "download"],
  ]);
});

test("a file that somebody else took meanwhile is fetched from backup", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"], ["b", "2"]);
  let taken = false;
  const sources: string[] = [];
  const files = receiveFiles(session, directory, { concurrency: 1 });
  for await (const { name, source } of files) {
    sources.push(`${name} ${source}`);
    if (!taken) await requestInVain(session, await onlyEntry(session));
    taken = true;
  }
  expect(sources).toEqual(["a download", "b backup"]);
});

test("a file that cannot be fetched is told of after all others, without its key, and comes with the next call", async () => {
  const server = await startServer();
  await using session = await signOn(server, { retry: false });
  const directory = await temporaryDirectory();
  addFiles(server, ["bad\nname", "1"], ["good", "2"]);
  const key = readLinkKey((await onlyEntry(session)).linkURL);
  const cut = server.fault({ operation: "downloadFile", kind: "reset", applied: true });
  const refusal = server.fault({
    operation: "downloadBackupFile",
    kind: "status",
    status: 403,
    times: Number.POSITIVE_INFINITY,
  });
  const received: string[] = [];
  const failure: unknown = await (async () => {
    const files = receiveFiles(session, directory, { concurrency: 1 });
    for await (const { name } of files) received.push(name);
  })().catch((error: unknown) => error);
  expect([cut.hits, refusal.hits]).toEqual([1, 1]);
  expect(received).toEqual(["good"]);
  expect(failure).toBeInstanceOf(FilesNotReceivedError);
  const { errors, message } = failure as FilesNotReceivedError;
  expect(errors).toMatchObject([{ reason: "failed", file: { name: "bad\nname", length: 1 } }]);
  expect(message).not.toContain("\n");
  const journal = await readFile(join(directory, ".signoff", "journal.jsonl"), "utf8");
  expect(journal).toContain('"requested":1');
  const shown = everythingShownOf(failure) + journal;
  expect(secretsShownIn(shown, { key })).toEqual([]);
  expect(secretsShownIn(shown + key, { key })).toEqual(["key"]);
  refusal.remove();
  expect(await receiveAll(session, directory)).toMatchObject([{ source: "backup" }]);
  expect(await contentsOf(directory)).toEqual({ bad_name: "1", good: "2" });
});

test.each([400, 403, 405])("a file refused with %d is left to the next call", async (status) => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"]);
  const refusal = server.fault({ operation: "downloadFile", kind: "status", status });
  await expect(receiveAll(session, directory)).rejects.toMatchObject({
    errors: [{ reason: "failed", cause: { status } }],
  });
  expect(refusal.hits).toBe(1);
  expect(requestsOf(server, "downloadFile")).toBe(1);
  expect(await receiveAll(session, directory)).toMatchObject([{ source: "download" }]);
  expect(await contentsOf(directory)).toEqual({ a: "1" });
});

test.each([404, 408, 409, 410, 425, 429, 503])(
  "a file that is answered with %d is asked for again, by a new list",
  async (status) => {
    const server = await startServer();
    await using session = await signOn(server, { retry: false });
    const directory = await temporaryDirectory();
    addFiles(server, ["a", "1"]);
    server.fault({ operation: "downloadFile", kind: "status", status });
    expect(await receiveAll(session, directory)).toMatchObject([{ source: "download" }]);
    expect(requestsOf(server, "listDownloads")).toBeGreaterThan(1);
  },
);

test("a second call on the same directory is refused before any request", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"], ["b", "2"]);
  const first = receiveFiles(session, directory, { concurrency: 1 });
  await first.next();
  const before = server.requests.length;
  await expect(receiveAll(session, directory)).rejects.toMatchObject({
    name: "DirectoryError",
    reason: "in-use",
  });
  expect(server.requests).toHaveLength(before);
  await first.return();
  expect(await receiveAll(session, directory)).toHaveLength(2);
});

test("what was given up half-way is told of by the next call", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"], ["b", "2"], ["c", "3"]);
  for await (const { name } of receiveFiles(session, directory, { concurrency: 1 })) {
    if (name === "b") break;
  }
  const left = await receiveAll(session, directory);
  expect(left.map(({ name, source }) => `${name} ${source}`)).toEqual(["b found", "c download"]);
});

test("the signal stops at once, and nothing is lost", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  const content = "x".repeat(200_000);
  addFiles(server, ["a", content]);
  server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 20, bytes: 1000 });
  const stop = new AbortController();
  const onProgress = (): void => stop.abort();
  await expect(
    receiveAll(session, directory, { signal: stop.signal, onProgress }),
  ).rejects.toSatisfy(isAbortError);
  expect(await readdir(join(directory, ".signoff"))).toEqual(["journal.jsonl"]);
  expect(await receiveAll(session, directory)).toMatchObject([{ source: "backup" }]);
  expect(await contentsOf(directory)).toEqual({ a: content });
});

test("progress names the file and its bytes", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const seen: unknown[] = [];
  addFiles(server, ["a", "abc"]);
  await receiveAll(session, await temporaryDirectory(), { onProgress: (told) => seen.push(told) });
  expect(seen).toEqual([{ name: "a", bytes: 3, total: 3 }]);
});

test("files of other names are left alone, but for what an earlier call asked for", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "1"], ["b", "22"], ["c", "333"]);
  const stop = new AbortController();
  server.fault({ operation: "downloadFile", kind: "hang", applied: true });
  const first = receiveAll(session, directory, { names: ["a"], signal: stop.signal });
  const aborted = first.catch((error: unknown) => error);
  await expect.poll(() => requestsOf(server, "downloadFile")).toBe(1);
  stop.abort();
  expect(await aborted).toSatisfy(isAbortError);
  const received = await receiveAll(session, directory, { names: ["b"] });
  expect(received.map(({ name }) => name).toSorted()).toEqual(["a", "b"]);
  expect(await contentsOf(directory)).toEqual({ a: "1", b: "22" });
  expect((await receiveAll(session, directory)).map(({ name }) => name)).toEqual(["c"]);
});

test("onFound is told of the files that are fetched next, after each look into the lists", async () => {
  const server = await startServer();
  addFiles(server, ["a", "abc"], ["b", "abcd"]);
  const found: string[][] = [];
  server.fault({ operation: "downloadFile", kind: "truncate", times: 1 });
  await using session = await signOn(server);
  await receiveAll(session, await temporaryDirectory(), {
    onFound: (files) => found.push(files.map(({ name }) => name)),
  });
  expect(found.map((names) => names.length)).toEqual([2, 1]);
});

test.each([
  ["directory", "", {}],
  ["concurrency", "x", { concurrency: 0 }],
  ["concurrency", "x", { concurrency: 1.5 }],
  ["onFound", "x", { onFound: 1 }],
  ["names", "x", { names: [] }],
  ["names", "x", { names: "a" }],
  ["onProgress", "x", { onProgress: true }],
  ["signal", "x", { signal: {} }],
  ["retries", "x", { retries: 3 }],
])("a bad %s is refused by its name, before any request", async (option, directory, options) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  expect(() => receiveFiles(session, directory, options as never)).toThrow(InvalidOptionError);
  expect(() => receiveFiles(session, directory, options as never)).toThrow(
    new RegExp(`^${option} `),
  );
  expect(server.requests).toHaveLength(before);
});

test("a directory that goes meanwhile ends the call, and costs no file that was not asked for", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ...Array.from({ length: 10 }, (_, index) => [`f${index}`, "1"] as const));
  const files = receiveFiles(session, directory, { concurrency: 1 });
  await files.next();
  await rm(directory, { recursive: true });
  await expect(files.next()).rejects.toMatchObject({
    name: "DirectoryError",
    reason: "unwritable",
    code: "ENOENT",
  });
  expect(requestsOf(server, "downloadFile")).toBeLessThan(10);
});
