import { accountOf } from "../../../src/node/receive/account.ts";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DirectLinkSession, FileEntry } from "../../../src/index.ts";
import { downloadFile, listFiles } from "../../../src/index.ts";
import { type ReceivedFile, receiveFiles, type ReceiveOptions } from "../../../src/node.ts";
import { type JournalLine, printLine } from "../../../src/node/receive/journal-lines.ts";
import type { Server } from "../../support/index.ts";

/** A directory of the test's own, that goes when the test ends. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "signoff-receive-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Puts files with these contents into the account's download area, a second apart. */
export function addFiles(server: Server, ...files: readonly (readonly [string, string])[]): void {
  for (const [index, [name, content]] of files.entries()) {
    const modified = 1_770_127_200_000 + index * 1000;
    server.controls.addFile(server.accounts[0].username, { name, content, modified });
  }
}

/** Receives to the end. */
export async function receiveAll(
  session: DirectLinkSession,
  directory: string,
  options?: ReceiveOptions,
): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  for await (const file of receiveFiles(session, directory, options)) files.push(file);
  return files;
}

/** The names in the directory, and what the files hold; a folder that is left has no content. */
export async function contentsOf(directory: string): Promise<Record<string, string | undefined>> {
  const entries = await readdir(directory, { withFileTypes: true });
  const contents = await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name);
      return [entry.name, entry.isFile() ? await readFile(path, "utf8") : undefined] as const;
    }),
  );
  return Object.fromEntries(contents);
}

/** Leaves a directory as a process does that is killed. */
export async function leaveBehind(
  directory: string,
  lines: readonly JournalLine[],
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  await mkdir(join(directory, ".signoff"), { recursive: true });
  const journal = lines.map(printLine).join("");
  await writeFile(join(directory, ".signoff", "journal.jsonl"), journal);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), content);
  }
}

/** The entry of the only file that waits. */
export async function onlyEntry(session: DirectLinkSession): Promise<FileEntry> {
  for await (const entry of listFiles(session)) return entry;
  throw new Error("no file is listed");
}

/** The line that stands in the journal before a file is asked for. */
export function requestedLine(session: DirectLinkSession, entry: FileEntry): JournalLine {
  const { name, length, modified } = entry;
  return { requested: 1, account: accountOf(session), name, length, modified };
}

/** Asks for a file and gives the answer up, as a process does that is killed. */
export async function requestInVain(session: DirectLinkSession, entry: FileEntry): Promise<void> {
  const { stream } = await downloadFile(session, entry);
  await stream.cancel();
}
