import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isAbortError } from "../../../src/index.ts";
import { receiveBackupFiles, receiveFiles, type ReceiveProgress } from "../../../src/node.ts";
import { signOn, startServer } from "../../support/index.ts";
import { all } from "../../support/odd-server.ts";
import { content, etag, openScene, rangesOf, type Scene, wholeFile } from "./kept-support.ts";
import { addFiles, contentsOf, receiveAll, temporaryDirectory } from "./support.ts";

/** Receives until so many bytes have come, and gives up then; tells what was kept. */
async function giveUp({ server, session, directory }: Scene): Promise<ReceiveProgress[]> {
  const kept: ReceiveProgress[] = [];
  const stop = new AbortController();
  server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 20 });
  const cut = receiveAll(session, directory, {
    signal: stop.signal,
    onProgress: ({ bytes }) => void (bytes >= 4 && stop.abort()),
    onKept: (part) => kept.push(part),
  });
  await expect(cut).rejects.toSatisfy(isAbortError);
  return kept;
}

describe("a download that was aborted", () => {
  test("is gone on with by the next call", async () => {
    await using scene = await openScene();
    const { session, directory } = scene;
    const [kept] = await giveUp(scene);
    expect(kept).toMatchObject({ name: "a", total: 10 });
    expect(kept?.bytes).toBeGreaterThan(0);
    expect(await receiveAll(session, directory)).toMatchObject([{ source: "backup", length: 10 }]);
    expect(rangesOf(scene)).toEqual([[`bytes=${kept?.bytes}-`, etag]]);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });

  test("tells its progress from there on", async () => {
    await using scene = await openScene();
    const [kept] = await giveUp(scene);
    const told: number[] = [];
    await receiveAll(scene.session, scene.directory, {
      onProgress: ({ bytes }) => void told.push(bytes),
    });
    expect(told.at(-1)).toBe(10);
    expect(Math.min(...told)).toBeGreaterThan(kept?.bytes ?? 10);
  });

  test("is fetched anew where the server offers no ranges, which then is asked for none", async () => {
    await using scene = await openScene(false);
    const { server, session, directory } = scene;
    expect(await giveUp(scene)).toEqual([]);
    expect(await readdir(join(directory, ".signoff"))).toEqual(["journal.jsonl"]);
    await receiveAll(session, directory);
    expect(rangesOf(scene)).toEqual([wholeFile]);
    expect(requestsOf(server, "downloadFile")).toBe(1);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });

  test("from backup is gone on with by receiveBackupFiles too, and told once", async () => {
    await using scene = await openScene();
    const { session, directory } = scene;
    const [kept] = await giveUp(scene);
    await all(receiveBackupFiles(session, directory, ["a"]));
    expect(rangesOf(scene)).toEqual([[`bytes=${kept?.bytes}-`, etag]]);
    expect(await contentsOf(directory)).toEqual({ a: content });
    expect(await receiveAll(session, directory)).toEqual([]);
  });
});

describe("a download that broke off", () => {
  test("is gone on with by the same call, as often as more comes", async () => {
    await using scene = await openScene();
    const { server, session, directory } = scene;
    server.fault({ operation: "downloadFile", kind: "truncate", bytes: 4 });
    server.fault({ operation: "downloadBackupFile", kind: "truncate", bytes: 3 });
    const kept: ReceiveProgress[] = [];
    await receiveAll(session, directory, { onKept: (part) => kept.push(part) });
    expect(kept.map(({ bytes }) => bytes)).toEqual([4, 7]);
    expect(rangesOf(scene)).toEqual([
      ["bytes=4-", etag],
      ["bytes=7-", etag],
    ]);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });

  test("is fetched anew where going on brought nothing", async () => {
    await using scene = await openScene();
    const { server, session, directory } = scene;
    server.fault({ operation: "downloadFile", kind: "truncate", bytes: 4 });
    server.fault({ operation: "downloadBackupFile", kind: "truncate", bytes: 0 });
    await receiveAll(session, directory);
    expect(rangesOf(scene)).toEqual([["bytes=4-", etag], wholeFile]);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });

  test("from backup is gone on with, though the call for backup failed", async () => {
    await using scene = await openScene();
    const { server, session, directory } = scene;
    await receiveAll(session, await temporaryDirectory());
    server.fault({ operation: "downloadBackupFile", kind: "truncate", bytes: 4 });
    const failed = all(receiveBackupFiles(session, directory, ["a"]));
    await expect(failed).rejects.toMatchObject({ name: "FilesNotReceivedError" });
    await all(receiveBackupFiles(session, directory, ["a"]));
    expect(rangesOf(scene).slice(-2)).toEqual([wholeFile, ["bytes=4-", etag]]);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });
});

test("a file that has changed comes whole, and no byte of the old one", async () => {
  const server = await startServer();
  server.controls.configure({ downloadRanges: true });
  await using session = await signOn(server);
  const [source, directory] = [join(await temporaryDirectory(), "a"), await temporaryDirectory()];
  await writeFile(source, content);
  server.controls.addFile("ACME", { name: "a", path: source, modified: 1_770_127_200_000 });
  const scene = { server, session, directory };
  const [kept] = await giveUp(scene);
  expect(kept?.bytes).toBeGreaterThan(0);
  await writeFile(source, "abcdefghij");
  await receiveAll(session, directory);
  expect(rangesOf(scene)).toEqual([[`bytes=${kept?.bytes}-`, etag]]);
  expect(await contentsOf(directory)).toEqual({ a: "abcdefghij" });
});

test("of files that differ in nothing but their bytes none is kept, or gone on with", async () => {
  await using scene = await openScene();
  const { server, session, directory } = scene;
  addFiles(server, ["a", "abcdefghij"]);
  server.fault({ operation: "downloadFile", kind: "truncate", bytes: 4, times: 2 });
  const kept: ReceiveProgress[] = [];
  await receiveAll(session, directory, { onKept: (part) => kept.push(part) });
  expect(kept).toEqual([]);
  expect(rangesOf(scene)).toEqual([wholeFile, wholeFile]);
  expect(await contentsOf(directory)).toEqual({ a: content, "a (2)": "abcdefghij" });
});

test("what was kept of another account's file is left to it", async () => {
  await using scene = await openScene();
  const { server, session, directory } = scene;
  const [kept] = await giveUp(scene);
  const { username, password } = server.accounts[1];
  await using other = await signOn(server, { username, password });
  await receiveAll(other, directory);
  await receiveAll(session, directory);
  expect(rangesOf(scene)).toEqual([[`bytes=${kept?.bytes}-`, etag]]);
});

test("nothing is left behind once the file is in place", async () => {
  await using scene = await openScene();
  await giveUp(scene);
  const folder = join(scene.directory, ".signoff");
  expect((await readdir(folder)).toSorted()).toEqual(["1.kept", "1.part", "journal.jsonl"]);
  expect(await readFile(join(folder, "1.kept"), "utf8")).not.toMatch(/\bk=|Bearer/);
  for await (const { name } of receiveFiles(scene.session, scene.directory)) expect(name).toBe("a");
  expect(await readdir(scene.directory)).toEqual(["a"]);
});
