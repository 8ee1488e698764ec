import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { InvalidOptionError, isAbortError } from "../../../src/index.ts";
import {
  FilesNotReceivedError,
  type ReceivedFile,
  receiveBackupFiles,
  receiveFiles,
} from "../../../src/node.ts";
import { signOn, startServer } from "../../support/index.ts";
import { addFiles, contentsOf, receiveAll, temporaryDirectory } from "./support.ts";

async function all(files: AsyncIterable<ReceivedFile>): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  for await (const file of files) received.push(file);
  return received;
}

test("of each name the latest comes from backup, as often as it is asked for", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  server.controls.addFile("ACME", { name: "a", content: "new", modified: 2_000 });
  server.controls.addFile("ACME", { name: "a", content: "old", modified: 1_000 });
  addFiles(server, ["b", "22"], ["c", "333"]);
  await receiveAll(session, await temporaryDirectory());
  const directory = await temporaryDirectory();
  const names = ["a", "b", "nothing"];
  const received = await all(receiveBackupFiles(session, directory, names));
  expect(received.map(({ name, source }) => `${name} of ${source}`).toSorted()).toEqual([
    "a of backup",
    "b of backup",
  ]);
  await all(receiveBackupFiles(session, directory, ["a"]));
  expect(await contentsOf(directory)).toEqual({ a: "new", "a (2)": "new", b: "22" });
  expect(await readdir(directory)).not.toContain(".signoff");
});

test("one that was aborted is fetched by the next receiveFiles", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  addFiles(server, ["a", "x".repeat(10_000)]);
  await receiveAll(session, await temporaryDirectory());
  server.fault({ operation: "downloadBackupFile", kind: "slowBody", milliseconds: 20, bytes: 100 });
  const directory = await temporaryDirectory();
  const stop = new AbortController();
  const cut = all(
    receiveBackupFiles(session, directory, ["a"], {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    }),
  );
  await expect(cut).rejects.toSatisfy(isAbortError);
  expect(await readdir(join(directory, ".signoff"))).toEqual(["journal.jsonl"]);
  expect(await all(receiveFiles(session, directory))).toMatchObject([{ source: "backup" }]);
  expect(await contentsOf(directory)).toEqual({ a: "x".repeat(10_000) });
});

test("a file that is refused is told at the end, and leaves nothing behind", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  addFiles(server, ["a", "1"], ["b", "22"]);
  await receiveAll(session, await temporaryDirectory());
  server.fault({ operation: "downloadBackupFile", kind: "status", status: 403 });
  const directory = await temporaryDirectory();
  const failed = all(receiveBackupFiles(session, directory, ["a", "b"], { concurrency: 1 }));
  await expect(failed).rejects.toBeInstanceOf(FilesNotReceivedError);
  expect((await readdir(directory)).length).toBe(1);
  expect(await all(receiveFiles(session, directory))).toEqual([]);
});

test.each([
  ["directory", "", ["a"], {}],
  ["names", "in", [], {}],
  ["names", "in", [""], {}],
  ["concurrency", "in", ["a"], { concurrency: 0 }],
])("a bad %s is refused before any request", async (option, directory, names, options) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const attempt = (): unknown => receiveBackupFiles(session, directory, names, options);
  expect(attempt).toThrow(InvalidOptionError);
  expect(attempt).toThrow(new RegExp(`^${option} `));
  expect(requestsOf(server, "listBackupDownloads")).toBe(0);
  expect(server.requests).toHaveLength(before);
});
