import { constants } from "node:fs";
import { rename } from "node:fs/promises";
import {
  hasCode,
  LinesFile,
  openPlain,
  removeFile,
  writeSynced,
} from "@signoff/core/provider/node";

/** Lines of JSON that survive a crash: each is on disk before the work that it tells of goes on. */
export interface JournalFile<Line extends object> {
  /** What stood there when it was opened. */
  readonly lines: readonly Line[];
  /** Resolves when the line is on disk. */
  append(line: Line): Promise<void>;
  /** Puts these lines in the place of all, and ends the work with it; without any the file is removed. */
  finish(lines: readonly Line[]): Promise<void>;
}

/** How lines are read. */
interface LineReader<Line> {
  /** Nothing for what is no line. */
  read(value: Partial<Record<string, unknown>>): Line | undefined;
  /** What to do where the file is damaged. */
  readonly advice: string;
}

/** @throws {SyntaxError} where another line than the last, which a crash may have torn, cannot be read. */
export async function openJournalFile<Line extends object>(
  path: string,
  reader: LineReader<Line>,
): Promise<JournalFile<Line>> {
  const bytes = await readBytes(path);
  const end = bytes.lastIndexOf("\n") + 1;
  const texts = bytes.toString("utf8", 0, end).split("\n").slice(0, -1);
  const file = new LinesFile(path, end);
  return {
    lines: texts.map((text, index) =>
      parse(text, `${path} is damaged in line ${index + 1}`, reader),
    ),
    append: (line) => file.append(print(line), () => {}),
    async finish(lines) {
      await file.close();
      if (lines.length === 0) return removeFile(path);
      const next = `${path}.next`;
      await writeSynced(next, lines.map(print).join(""));
      await rename(next, path);
    },
  };
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

function parse<Line>(text: string, problem: string, { read, advice }: LineReader<Line>): Line {
  const line = read(Object(parseOrNothing(text)));
  if (line) return line;
  throw new SyntaxError(`${problem}: ${advice}`);
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function print(line: object): string {
  return `${JSON.stringify(line)}\n`;
}
