import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import type { DirectLinkSession, FileEntry } from "../../../src/index.ts";
import { FilesNotReceivedError } from "../../../src/node.ts";
import type { JournalLine } from "../../../src/node/receive/journal-lines.ts";
import { signOn, type Server, startServer } from "../../support/index.ts";
import {
  addFiles,
  contentsOf,
  leaveBehind,
  onlyEntry,
  receiveAll,
  requestedLine,
  requestInVain,
  temporaryDirectory,
} from "./support.ts";

interface Scene {
  readonly server: Server;
  readonly session: DirectLinkSession;
  readonly directory: string;
  readonly entry: FileEntry;
  readonly requested: JournalLine;
}

/** One file that waits, `a.txt` with "whole" in it. */
async function openScene(): Promise<Scene & AsyncDisposable> {
  const server = await startServer();
  const session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a.txt", "whole"]);
  const entry = await onlyEntry(session);
  const requested = requestedLine(session, entry);
  const end = async (): Promise<void> => void (await session.signOff());
  return { server, session, directory, entry, requested, [Symbol.asyncDispose]: end };
}

const complete: JournalLine = { complete: 1, target: "a.txt" };
const part = ".signoff/1.part";

interface Crash {
  readonly when: string;
  /** Whether the server had the request. */
  readonly moved: boolean;
  /** After the line of the request. */
  readonly lines?: readonly JournalLine[];
  readonly files?: Readonly<Record<string, string>>;
  readonly source: string | undefined;
  readonly after?: Readonly<Record<string, string>>;
}

const crashes: readonly Crash[] = [
  { when: "before the request", moved: false, source: "download" },
  { when: "after the request, before the first byte", moved: true, source: "backup" },
  { when: "in the middle", moved: true, files: { [part]: "wh" }, source: "backup" },
  { when: "after the last byte", moved: true, files: { [part]: "whole" }, source: "backup" },
  {
    when: "after the name was chosen",
    moved: true,
    lines: [complete],
    files: { [part]: "whole" },
    source: "found",
  },
  {
    when: "after it got its name, before the temporary one went",
    moved: true,
    lines: [complete],
    files: { [part]: "whole", "a.txt": "whole" },
    source: "found",
  },
  {
    when: "after the temporary name went",
    moved: true,
    lines: [complete],
    files: { "a.txt": "whole" },
    source: "found",
  },
  {
    when: "after the app had moved it away",
    moved: true,
    lines: [complete],
    source: undefined,
    after: {},
  },
  {
    when: "and another file got the chosen name",
    moved: true,
    lines: [complete],
    files: { [part]: "whole", "a.txt": "other" },
    source: "found",
    after: { "a.txt": "other", "a (2).txt": "whole" },
  },
  {
    when: "and an empty file got the chosen name",
    moved: true,
    lines: [complete],
    files: { [part]: "whole", "a.txt": "" },
    source: "found",
    after: { "a.txt": "", "a (2).txt": "whole" },
  },
  {
    when: "after the name was reserved, where there are no links",
    moved: true,
    lines: [complete, { complete: 1, target: "a.txt", reserved: true }],
    files: { [part]: "whole", "a.txt": "" },
    source: "found",
  },
  {
    when: "and the temporary file was spoiled",
    moved: true,
    lines: [complete],
    files: { [part]: "who" },
    source: "backup",
  },
  {
    when: "after it was told of",
    moved: true,
    lines: [complete, { placed: 1 }],
    files: { "a.txt": "whole" },
    source: undefined,
  },
];

test.each(crashes)("after a crash $when: $source", async (crash) => {
  const { moved, lines = [], files, source, after = { "a.txt": "whole" } } = crash;
  await using scene = await openScene();
  const { server, session, directory, entry, requested } = scene;
  if (moved) await requestInVain(session, entry);
  await leaveBehind(directory, [requested, ...lines], files);
  const received = await receiveAll(session, directory);
  expect(received.map((file) => file.source)).toEqual(source === undefined ? [] : [source]);
  expect(await contentsOf(directory)).toEqual(after);
  expect(requestsOf(server, "downloadFile")).toBe(1);
  expect(requestsOf(server, "downloadBackupFile")).toBe(source === "backup" ? 1 : 0);
  expect(await receiveAll(session, directory)).toEqual([]);
});

test("temporary files that no journal tells of go", async () => {
  await using scene = await openScene();
  await leaveBehind(scene.directory, [], { ".signoff/7.part": "rest" });
  await receiveAll(scene.session, scene.directory);
  expect(await contentsOf(scene.directory)).toEqual({ "a.txt": "whole" });
});

test("a file that is nowhere is told of as lost, after the others and each time", async () => {
  await using scene = await openScene();
  const { session, directory, requested } = scene;
  await leaveBehind(directory, [{ ...requested, name: "gone" }]);
  for (const arrived of [1, 2]) {
    const failure: unknown = await receiveAll(session, directory).catch((error: unknown) => error);
    expect(failure, `call ${arrived}`).toBeInstanceOf(FilesNotReceivedError);
    expect((failure as FilesNotReceivedError).errors).toMatchObject([
      { name: "FileError", reason: "lost", file: { name: "gone" } },
    ]);
    expect(await contentsOf(directory)).toEqual({ "a.txt": "whole", ".signoff": undefined });
  }
});

test("a lost file that comes to light in backup arrives after all", async () => {
  await using scene = await openScene();
  const { server, session, directory, entry, requested } = scene;
  await leaveBehind(directory, [requested]);
  await requestInVain(session, entry);
  const silence = server.fault({
    operation: "listBackupDownloads",
    kind: "status",
    status: 200,
    body: { status: 0, description: "", apiver: "", time: "", user: "", files: null },
    times: Number.POSITIVE_INFINITY,
  });
  await expect(receiveAll(session, directory)).rejects.toBeInstanceOf(FilesNotReceivedError);
  silence.remove();
  expect(await receiveAll(session, directory)).toMatchObject([{ source: "backup" }]);
});

test("another account's transfers are left to it", async () => {
  await using scene = await openScene();
  const { server, session, directory, requested } = scene;
  const { username, password } = server.accounts[1];
  await using other = await signOn(server, { username, password });
  server.controls.addFile(username, { name: "b.txt", content: "theirs" });
  const entry = await onlyEntry(other);
  await requestInVain(other, entry);
  const theirs = { ...requestedLine(other, entry), requested: 2 } as JournalLine;
  await leaveBehind(directory, [requested, theirs]);
  await receiveAll(session, directory);
  expect(await contentsOf(directory)).toEqual({ "a.txt": "whole", ".signoff": undefined });
  expect(await receiveAll(other, directory)).toMatchObject([{ name: "b.txt", source: "backup" }]);
  expect(await contentsOf(directory)).toEqual({ "a.txt": "whole", "b.txt": "theirs" });
});
