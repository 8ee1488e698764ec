import { readdirSync } from "node:fs";
import { appendFile, link, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isAbortError } from "../../../src/index.ts";
import type { KeptPart } from "../../../src/node/receive/kept-part.ts";
import {
  content,
  etag,
  leaveKept,
  openScene,
  rangesOf,
  sha256,
  wholeFile,
} from "./kept-support.ts";
import { addFiles, contentsOf, receiveAll, temporaryDirectory } from "./support.ts";

describe("what a call kept", () => {
  test("is gone on with", async () => {
    await using scene = await openScene();
    await leaveKept(scene);
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([["bytes=4-", etag]]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test("is gone on with after a crash while going on, from where it was kept", async () => {
    await using scene = await openScene();
    await leaveKept(scene, { part: "0123 torn" });
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([["bytes=4-", etag]]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test.each<[string, Partial<KeptPart> & { part?: string }]>([
    ["has fewer bytes", { part: "012" }],
    ["has none", { part: "" }],
    ["has other bytes", { part: "012x" }],
    ["is of another name", { name: "b" }],
    ["is of another length", { length: 11 }],
    ["is of another time", { modified: 1 }],
    ["is of another account", { account: "PARTNER" }],
    ["is said to be whole", { bytes: 10 }],
    ["is said to be empty", { bytes: 0, sha256: sha256("", "hex") }],
    ["has a weak validator", { validator: `W/${etag}` }],
    ["has a validator that is none", { validator: "x\r\ny: z" }],
  ])("is fetched anew where it %s", async (_, changed) => {
    await using scene = await openScene();
    await leaveKept(scene, changed);
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([wholeFile]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test.each([
    ["its note was torn", "1.kept", '{"name":"a","len'],
    ["its note is no object", "1.kept", "null"],
    ["there is no note", "1.kept", undefined],
    ["there is only the note", "1.part", undefined],
  ])("is fetched anew where %s", async (_, name, written) => {
    await using scene = await openScene();
    await leaveKept(scene);
    const path = join(scene.directory, ".signoff", name);
    await (written === undefined ? rm(path) : writeFile(path, written));
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([wholeFile]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test("is fetched anew where its note is longer than any that was written", async () => {
    await using scene = await openScene();
    await leaveKept(scene);
    await appendFile(join(scene.directory, ".signoff", "1.kept"), " ".repeat(100_000));
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([wholeFile]);
  });

  test("of a file that waits still is no reason to take less than the whole of it off the list", async () => {
    await using scene = await openScene();
    await leaveKept(scene, { moved: false });
    await receiveAll(scene.session, scene.directory);
    expect(scene.server.requests.every(({ headers }) => headers.range === undefined)).toBe(true);
    expect(requestsOf(scene.server, "downloadFile")).toBe(1);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test("is fetched anew where there is another file of its name, length and time by now", async () => {
    await using scene = await openScene();
    await leaveKept(scene);
    addFiles(scene.server, ["a", "abcdefghij"]);
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([wholeFile]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content, "a (2)": "abcdefghij" });
  });

  test.each(["part", "kept"])("goes where its %s is missing, before any request", async (name) => {
    await using scene = await openScene(true, { retry: false });
    await leaveKept(scene);
    const folder = join(scene.directory, ".signoff");
    await rm(join(folder, `1.${name}`));
    scene.server.fault({ operation: "listDownloads", kind: "status", status: 400 });
    await expect(receiveAll(scene.session, scene.directory)).rejects.toMatchObject({
      status: 400,
    });
    expect(await readdir(folder)).toEqual(["journal.jsonl"]);
  });

  test("is given up where nothing more comes in time", async () => {
    await using scene = await openScene(true, { retry: false });
    await leaveKept(scene);
    const milliseconds = 600_000;
    scene.server.fault({ operation: "downloadBackupFile", kind: "slowBody", milliseconds });
    await receiveAll(scene.session, scene.directory, { timeout: { attempt: 500 } });
    expect(rangesOf(scene)).toEqual([["bytes=4-", etag], wholeFile]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test("goes with its note before the first byte of another file", async () => {
    await using scene = await openScene();
    await leaveKept(scene, { validator: '"other"' });
    const seen: string[] = [];
    const folder = join(scene.directory, ".signoff");
    await receiveAll(scene.session, scene.directory, {
      onProgress: () => void seen.push(...readdirSync(folder)),
    });
    expect(seen).toContain("1.part");
    expect(seen).not.toContain("1.kept");
  });

  test("goes, and what then came of another file is gone on with", async () => {
    await using scene = await openScene();
    const { server, session, directory } = scene;
    await leaveKept(scene, { validator: '"other"' });
    server.fault({ operation: "downloadBackupFile", kind: "slowBody", milliseconds: 20 });
    const stop = new AbortController();
    const kept: number[] = [];
    const cut = receiveAll(session, directory, {
      signal: stop.signal,
      onProgress: ({ bytes }) => void (bytes >= 5 && stop.abort()),
      onKept: ({ bytes }) => kept.push(bytes),
    });
    await expect(cut).rejects.toSatisfy(isAbortError);
    await receiveAll(session, directory);
    expect(rangesOf(scene)).toEqual([
      ["bytes=4-", '"other"'],
      [`bytes=${kept[0]}-`, etag],
    ]);
    expect(await contentsOf(directory)).toEqual({ a: content });
  });

  test("goes where no journal tells of it", async () => {
    await using scene = await openScene();
    await leaveKept(scene);
    await rm(join(scene.directory, ".signoff", "journal.jsonl"));
    expect(await receiveAll(scene.session, scene.directory)).toEqual([]);
    expect(await readdir(scene.directory)).toEqual([]);
  });

  describe.each([
    ["a symbolic link", symlink],
    ["a hard link", link],
  ])("where %s", (_, plant) => {
    test.each([
      ["part", "0123"],
      ["kept", undefined],
    ])(
      "stands in the place of its %s is fetched anew, and nothing is written through",
      async (kind, bytes) => {
        await using scene = await openScene();
        await leaveKept(scene);
        const path = join(scene.directory, ".signoff", `1.${kind}`);
        const elsewhere = join(await temporaryDirectory(), "elsewhere");
        const planted = bytes ?? (await readFile(path, "utf8"));
        await writeFile(elsewhere, planted);
        await rm(path);
        await plant(elsewhere, path);
        await receiveAll(scene.session, scene.directory);
        expect(rangesOf(scene)).toEqual([wholeFile]);
        expect(await readFile(elsewhere, "utf8")).toBe(planted);
        expect(await contentsOf(scene.directory)).toEqual({ a: content });
      },
    );
  });
});

const rest = { "content-range": "bytes 4-9/10", etag };

describe("an answer that disagrees is not used", () => {
  test.each([
    ["another beginning", 206, { ...rest, "content-range": "bytes 3-9/10" }],
    ["another end", 206, { ...rest, "content-range": "bytes 4-8/10" }],
    ["another length", 206, { ...rest, "content-range": "bytes 4-9/11" }],
    ["no length", 206, { ...rest, "content-range": "bytes 4-9/*" }],
    ["no range", 206, { etag }],
    ["another file", 206, { ...rest, etag: '"other"' }],
    ["a weak validator", 206, { ...rest, etag: `W/${etag}` }],
    ["no validator", 206, { "content-range": "bytes 4-9/10" }],
    ["a success that is none", 202, rest],
    ["no such bytes", 416, { "content-range": "bytes */10" }],
    ["a refusal of ranges", 400, {}],
    ["a server that cannot", 501, {}],
  ])("%s", async (_, status, headers) => {
    await using scene = await openScene(true, { retry: false });
    await leaveKept(scene);
    const answer = { status, headers, body: "abcdef" };
    scene.server.fault({ operation: "downloadBackupFile", kind: "status", ...answer });
    await receiveAll(scene.session, scene.directory);
    expect(rangesOf(scene)).toEqual([["bytes=4-", etag], wholeFile]);
    expect(await contentsOf(scene.directory)).toEqual({ a: content });
  });

  test("the twin: one that agrees in all is", async () => {
    await using scene = await openScene();
    await leaveKept(scene);
    const answer = { status: 206, headers: rest, body: "abcdef" };
    scene.server.fault({ operation: "downloadBackupFile", kind: "status", ...answer });
    await receiveAll(scene.session, scene.directory);
    expect(await contentsOf(scene.directory)).toEqual({ a: "0123abcdef" });
  });
});

test("one that is longer than the rest is not used", async () => {
  await using scene = await openScene();
  await leaveKept(scene);
  const answer = { status: 206, headers: rest, body: "abcdefg" };
  scene.server.fault({ operation: "downloadBackupFile", kind: "status", ...answer });
  await receiveAll(scene.session, scene.directory);
  expect(rangesOf(scene)).toEqual([["bytes=4-", etag], wholeFile]);
  expect(await contentsOf(scene.directory)).toEqual({ a: content });
});

test("a gateway that is busy costs nothing of what was kept", async () => {
  await using scene = await openScene(true, { retry: false });
  await leaveKept(scene);
  scene.server.fault({ operation: "downloadBackupFile", kind: "status", status: 503 });
  await receiveAll(scene.session, scene.directory);
  expect(rangesOf(scene)).toEqual([
    ["bytes=4-", etag],
    ["bytes=4-", etag],
  ]);
  expect(await contentsOf(scene.directory)).toEqual({ a: content });
});
