import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "../contract.ts";

/** What an answer is written with. */
export interface Line {
  readonly response: ServerResponse;
  /** The TCP connection, below TLS. */
  readonly socket: Socket;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970, for the `Date` header. */
  readonly now: () => number;
}

type HeaderList = [name: string, value: string][];

/** Writes an answer as it should be. */
export function writeAnswer(line: Line, answer: Answer): void {
  const { response } = line;
  const bytes = answer.content?.bytes ?? Buffer.alloc(0);
  writeHead(
    line,
    answer,
    hasNoBody(answer.status) ? [] : [["Content-Length", String(bytes.length)]],
  );
  response.end(bytes);
}

/** Promises the whole body, sends a part of it, and cuts the connection. */
export function writeTruncated(
  line: Line,
  answer: Answer,
  count: number | undefined,
  chunked: boolean,
): void {
  const { response, socket } = line;
  const bytes = answer.content?.bytes ?? Buffer.alloc(0);
  const part = bytes.subarray(
    0,
    Math.min(count ?? Math.floor(bytes.length / 2), Math.max(bytes.length - 1, 0)),
  );
  const length = String(Math.max(bytes.length, 1));
  writeHead(
    line,
    answer,
    chunked ? [["Transfer-Encoding", "chunked"]] : [["Content-Length", length]],
  );
  response.flushHeaders();
  response.write(part, () => setImmediate(() => socket.destroy()));
}

/** Sends the body piece by piece. */
export async function writeSlowly(
  line: Line,
  answer: Answer,
  milliseconds: number,
  size: number,
): Promise<void> {
  const { response, signal } = line;
  const bytes = answer.content?.bytes ?? Buffer.alloc(0);
  writeHead(line, answer, [["Content-Length", String(bytes.length)]]);
  response.flushHeaders();
  await dribble(response, bytes, size, milliseconds, signal);
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
  { response, now }: Line,
  { status, headers = {}, content }: Answer,
  framing: HeaderList,
): void {
  const list: HeaderList = [["Date", new Date(now()).toUTCString()]];
  if (content) list.push(["Content-Type", content.type]);
  for (const [name, value] of Object.entries(headers)) {
    for (const single of typeof value === "string" ? [value] : value) list.push([name, single]);
  }
  response.sendDate = false;
  response.writeHead(status, [...list, ...framing].flat());
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}
