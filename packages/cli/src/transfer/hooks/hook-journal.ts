import { constants } from "node:fs";
import { rename } from "node:fs/promises";
import {
  hasCode,
  LinesFile,
  openPlain,
  removeFile,
  writeSynced,
} from "@signoff/core/provider/node";

/** A file that a hook is called for. */
export interface HookFile {
  /** From the directory that it is in. */
  readonly path: string;
  /** As the provider told it. */
  readonly name: string;
}

/** A file for which a hook is due; or for which it was called, and did its work. */
type HookLine = ({ readonly due: string } & Pick<HookFile, "name">) | { readonly done: string };

/** Which files a hook is still to be called for: what a crash has cut short is made good by the next run. */
export interface HookJournal {
  readonly due: readonly HookFile[];
  /** Resolves when that is on disk. */
  add(file: HookFile): Promise<void>;
  finish(path: string): Promise<void>;
  /** Forgets what is done; without anything due the file is removed. */
  close(): Promise<void>;
}

/** @throws {SyntaxError} for a file that is damaged. */
export async function openHookJournal(path: string): Promise<HookJournal> {
  const { due, end } = await read(path);
  const lines = new LinesFile(path, end);
  const append = (line: HookLine): Promise<void> =>
    lines.append(print(line), () => apply(due, line));
  return {
    get due() {
      return [...due.values()];
    },
    add: ({ path: file, name }) => append({ due: file, name }),
    finish: (file) => append({ done: file }),
    async close() {
      await lines.close();
      if (due.size === 0) return removeFile(path);
      const next = `${path}.next`;
      const kept = Array.from(due.values(), ({ path: file, name }) => print({ due: file, name }));
      await writeSynced(next, kept.join(""));
      await rename(next, path);
    },
  };
}

type Due = Map<string, HookFile>;

async function read(path: string): Promise<{ readonly due: Due; readonly end: number }> {
  const bytes = await readBytes(path);
  const due: Due = new Map();
  // What stands behind the last line's end was torn by a crash.
  const end = bytes.lastIndexOf("\n") + 1;
  const lines = bytes.toString("utf8", 0, end).split("\n").slice(0, -1);
  for (const [index, text] of lines.entries()) apply(due, parse(text, path, index + 1));
  return { due, end };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const handle = await openPlain(path, constants.O_RDONLY);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (hasCode(error, "ENOENT")) return Buffer.alloc(0);
    throw error;
  }
}

function parse(text: string, path: string, number: number): HookLine {
  try {
    const line = Object(JSON.parse(text)) as Partial<Record<"due" | "name" | "done", unknown>>;
    if (typeof line.due === "string") return { due: line.due, name: String(line.name) };
    if (typeof line.done === "string") return { done: line.done };
  } catch {
    // Told below.
  }
  throw new SyntaxError(
    `${path} is damaged in line ${number}: move it away, and call the hook by hand for the files that it tells of as due.`,
  );
}

function apply(due: Due, line: HookLine): void {
  if ("done" in line) due.delete(line.done);
  else due.set(line.due, { path: line.due, name: line.name });
}

function print(line: HookLine): string {
  return `${JSON.stringify(line)}\n`;
}
