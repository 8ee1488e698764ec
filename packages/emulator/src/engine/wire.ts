import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Content } from "../contract.ts";
import { corsHeaders } from "./cors.ts";
import { firstBytes, heldContent } from "./content.ts";

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
  "ECONNRESET",
  "EPIPE",
  "ERR_STREAM_PREMATURE_CLOSE",
]);

type HeaderList = [name: string, value: string][];

/** Writes an answer as it should be, no faster than it is read. Rejects when its content cannot be read. */
export async function writeAnswer(line: Line, answer: Answer): Promise<void> {
  const { response } = line;
  const { length, read } = contentOf(answer);
  writeHead(line, answer, hasNoBody(answer.status) ? [] : [["Content-Length", String(length)]]);
  if (!answer.content || "bytes" in answer.content) response.end(answer.content?.bytes);
  else await send(line, read(), true);
}

/** Promises the whole body, sends a part of it, and cuts the connection. */
export async function writeTruncated(
  line: Line,
  answer: Answer,
  count: number | undefined,
  chunked: boolean,
): Promise<void> {
  const { response, socket } = line;
  const content = contentOf(answer);
  const part = Math.min(count ?? Math.floor(content.length / 2), Math.max(content.length - 1, 0));
  const length = String(Math.max(content.length, 1));
  writeHead(
    line,
    answer,
    chunked ? [["Transfer-Encoding", "chunked"]] : [["Content-Length", length]],
  );
  response.flushHeaders();
  await send(line, firstBytes(content, part), false);
  response.write("", () => setImmediate(() => socket.destroy()));
}

/** Sends the body piece by piece. */
export async function writeSlowly(
  line: Line,
  answer: Answer,
  milliseconds: number,
  size: number,
): Promise<void> {
  const { response, signal } = line;
  const { length, read } = contentOf(answer);
  writeHead(line, answer, [["Content-Length", String(length)]]);
  response.flushHeaders();
  for await (const bytes of read()) {
    await dribble(response, bytes, size, milliseconds, signal);
    if (signal.aborted) return;
  }
  response.end();
}

/** Ends the connection with a reset. */
export function resetConnection({ socket }: Line): void {
  socket.resetAndDestroy();
}

/** Writes bytes past the HTTP layer and closes; byte by byte when there is a pause. */
export async function writeRaw(
  line: Line,
  bytes: Uint8Array,
  pause: number | undefined,
): Promise<void> {
  const channel = line.response.socket ?? line.socket;
  if (pause === undefined) channel.write(bytes);
  else await dribble(channel, bytes, 1, pause, line.signal);
  channel.end();
}

async function dribble(
  channel: NodeJS.WritableStream,
  bytes: Uint8Array,
  size: number,
  pause: number,
  signal: AbortSignal,
): Promise<void> {
  for (let start = 0; start < bytes.length; start += size) {
    await wait(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    channel.write(bytes.subarray(start, start + size));
  }
}

function writeHead(
  { response, now, origin }: Line,
  { status, headers = {}, content }: Answer,
  framing: HeaderList,
): void {
  const list: HeaderList = [];
  if (!("Date" in headers)) list.push(["Date", new Date(now()).toUTCString()]);
  if (content) list.push(["Content-Type", content.type]);
  for (const [name, value] of Object.entries(headers)) {
    for (const single of typeof value === "string" ? [value] : value) list.push([name, single]);
  }
  list.push(
    ...corsHeaders(
      origin,
      list.map(([name]) => name),
    ),
  );
  response.sendDate = false;
  response.writeHead(status, [...list, ...framing].flat());
}

function contentOf({ content }: Answer): Content {
  if (content && "content" in content) return content.content;
  return heldContent(content?.bytes ?? Buffer.alloc(0));
}

/** A caller who hangs up ends it, without an error. */
async function send(
  { response, signal }: Line,
  pieces: ReturnType<Content["read"]>,
  end: boolean,
): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), response, { signal, end });
  } catch (error) {
    if (!hangUps.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}
