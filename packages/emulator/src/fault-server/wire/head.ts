import type { ByteSource } from "./byte-source.ts";

/** The head of a request or an answer, as it came. */
export interface Head {
  /** Every byte, the empty line included. */
  readonly bytes: Buffer;
  /** Its first line. */
  readonly start: string;
  /** Its header lines, one character a byte. */
  readonly lines: readonly string[];
}

const LARGEST_HEAD = 4 * 1024 * 1024;

/** Reads a head. `undefined` when the other side ends before it is whole; throws when it is larger than 4 MiB. */
export async function readHead(source: ByteSource): Promise<Head | undefined> {
  let bytes = Buffer.alloc(0);
  for (;;) {
    const more = await source.read();
    if (!more) return undefined;
    const searchFrom = Math.max(bytes.length - 3, 0);
    bytes = Buffer.concat([bytes, more]);
    const end = bytes.indexOf("\r\n\r\n", searchFrom);
    if (end !== -1) {
      source.unread(bytes.subarray(end + 4));
      return parseHead(bytes.subarray(0, end + 4));
    }
    if (bytes.length > LARGEST_HEAD) throw new Error("The head is larger than 4 MiB.");
  }
}

/** Takes a whole head apart, the empty line included. */
function parseHead(bytes: Buffer): Head {
  const [start = "", ...lines] = bytes.toString("latin1").slice(0, -4).split("\r\n");
  return { bytes, start, lines };
}

/** The values of a header, one for each line that has it. */
export function headerValues(lines: readonly string[], name: string): string[] {
  return lines.filter((line) => headerName(line) === name).map(headerValue);
}

/** The name of a header line in lower case. */
export function headerName(line: string): string {
  return line.split(":", 1)[0]?.trim().toLowerCase() ?? "";
}

function headerValue(line: string): string {
  return line.slice(line.indexOf(":") + 1).trim();
}

/** Whether one of the words of a header that lists them is this one. */
export function headerHas(lines: readonly string[], name: string, word: string): boolean {
  const words = headerValues(lines, name).flatMap((value) => value.toLowerCase().split(","));
  return words.some((each) => each.trim() === word);
}

/** The status of an answer's first line; `NaN` when it has none. */
export function statusOf({ start }: Pick<Head, "start">): number {
  return Number(start.split(" ")[1] || Number.NaN);
}

/** What a request's head says. */
export interface RequestHead {
  readonly method: string;
  /** As sent, query included. */
  readonly path: string;
  /** Names in lower case; repeated ones are joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads the head of a request. */
export function readRequestHead({ start, lines }: Head): RequestHead {
  const [method = "", path = ""] = start.split(" ");
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const name = headerName(line);
    const known = values.get(name);
    if (known) known.push(headerValue(line));
    else values.set(name, [headerValue(line)]);
  }
  const headers = new Map(Array.from(values, ([name, all]) => [name, all.join(", ")] as const));
  return { method, path, headers };
}
