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

const largestHead = 4 * 1024 * 1024;

/** What came is no head of HTTP. */
export class BadHeadError extends Error {}

/**
 * Reads the head of a request. Throws a {@link BadHeadError} at the first byte that cannot stand where it does: who sends
 * it, such as a client that speaks TLS, may wait for an answer and never send the end of a head.
 */
export function readRequest(source: ByteSource): Promise<Head | undefined> {
  return readHead(source, checkRequest);
}

/**
 * Reads a head. `undefined` when the other side ends before it is whole; throws when it is larger than 4 MiB, and what
 * `check` throws, which gets all that has come of the head, and where its latest bytes begin.
 */
export async function readHead(
  source: ByteSource,
  check?: (head: Buffer, from: number) => void,
): Promise<Head | undefined> {
  let bytes = Buffer.alloc(0);
  for (;;) {
    const more = await source.read();
    if (!more) return undefined;
    const from = bytes.length;
    bytes = Buffer.concat([bytes, more]);
    const end = bytes.indexOf("\r\n\r\n", Math.max(from - 3, 0));
    check?.(end === -1 ? bytes : bytes.subarray(0, end + 4), from);
    if (end !== -1) {
      source.unread(bytes.subarray(end + 4));
      return parseHead(bytes.subarray(0, end + 4));
    }
    if (bytes.length > largestHead) throw new Error("The head is larger than 4 MiB.");
  }
}

/** A method begins it (RFC 9110, section 5.6.2), where there is no empty line before (RFC 9112, section 2.2). */
const methodStart = /^[\r\n]*([\w!#$%&'*+.^`|~-]+( |$)|$)/;

/** No method is as long. */
const longestMethod = 256;

/** What neither lines nor values hold (RFC 9110, section 5.5). */
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

function checkRequest(head: Buffer, from: number): void {
  const begin = head.toString("latin1", 0, longestMethod);
  if (methodStart.test(begin) && !controlCharacter.test(head.toString("latin1", from))) return;
  throw new BadHeadError("What came is no head of a request.");
}

/** Takes a whole head apart, the empty line included. */
export function parseHead(bytes: Buffer): Head {
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
  return { method, path, headers: headersOf(lines) };
}

/** Reads header lines: names in lower case, repeated ones joined by a comma. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const name = headerName(line);
    const known = values.get(name);
    if (known) known.push(headerValue(line));
    else values.set(name, [headerValue(line)]);
  }
  return new Map(Array.from(values, ([name, all]) => [name, all.join(", ")] as const));
}
