import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer, Content } from "../contract.ts";
import type { AnswerStream } from "../faults/stage.ts";
import { headBytes, statusLine } from "../faults/wire/answer.ts";
import { corsHeaders } from "./cors.ts";
import { heldContent } from "./content.ts";

/** What an answer is written with. */
export interface Line {
  readonly response: ServerResponse;
  /** The TCP connection, below TLS. */
  readonly socket: Socket;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970, for the `Date` header. */
  readonly now: () => number;
  /** Of the page that may read the answer, if there is one. */
  readonly origin: string | undefined;
}

/** Codes of the errors that tell that the caller has gone. */
const hangUps: ReadonlySet<string | undefined> = new Set([
  "ABORT_ERR",
  "ECANCELED",
  "ECONNRESET",
  "EPIPE",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_PREMATURE_CLOSE",
]);

type HeaderList = [name: string, value: string][];

/** Writes an answer as it should be, no faster than it is read. Rejects when its content cannot be read. */
export async function writeAnswer(line: Line, answer: Answer): Promise<void> {
  const { response } = line;
  const { length, read } = contentOf(answer);
  writeHead(line, answer, hasNoBody(answer.status) ? [] : [["Content-Length", String(length)]]);
  if (!answer.content || "bytes" in answer.content) response.end(answer.content?.bytes);
  else await send(line, read());
}

/** An answer as faults take it. */
export function streamAnswer(line: Line, answer: Answer): AnswerStream {
  const { length, read } = contentOf(answer);
  const framing: HeaderList = hasNoBody(answer.status) ? [] : [["Content-Length", String(length)]];
  const start = statusLine(answer.status);
  const lines = headersOf(line, answer, framing).map(([name, value]) => `${name}: ${value}`);
  return { head: { start, lines, bytes: headBytes({ start, lines }) }, body: buffersOf(read()) };
}

async function* buffersOf(pieces: ReturnType<Content["read"]>): AsyncGenerator<Buffer> {
  for await (const { buffer, byteOffset, byteLength } of pieces) {
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}

function writeHead(line: Line, answer: Answer, framing: HeaderList): void {
  const { response } = line;
  response.sendDate = false;
  response.writeHead(answer.status, headersOf(line, answer, framing).flat());
}

function headersOf(
  { now, origin }: Line,
  { headers = {}, content }: Answer,
  framing: HeaderList,
): HeaderList {
  const list: HeaderList = [];
  if (!("Date" in headers)) list.push(["Date", new Date(now()).toUTCString()]);
  if (content) list.push(["Content-Type", content.type]);
  for (const [name, value] of Object.entries(headers)) {
    for (const single of typeof value === "string" ? [value] : value) list.push([name, single]);
  }
  const names = list.map(([name]) => name);
  return [...list, ...corsHeaders(origin, names), ...framing];
}

function contentOf({ content }: Answer): Content {
  if (content && "content" in content) return content.content;
  return heldContent(content?.bytes ?? Buffer.alloc(0));
}

/** A caller who hangs up ends it, without an error. */
async function send(
  { response, signal }: Line,
  pieces: ReturnType<Content["read"]>,
): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), response, { signal });
  } catch (error) {
    if (!isHangUp(error)) throw error;
  }
}

/** Whether an error tells that the caller has gone. */
export function isHangUp(error: unknown): boolean {
  return hangUps.has((error as NodeJS.ErrnoException).code);
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}
