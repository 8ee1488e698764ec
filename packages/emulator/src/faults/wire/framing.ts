import type { ByteSource } from "./byte-source.ts";
import { createChunkScanner } from "./chunks.ts";
import { headerHas, headerValues, statusOf, type Head } from "./head.ts";

/** Where a body ends: after so many bytes, after its last chunk, or with the connection. */
export type Framing = number | "chunks" | "connection";

/** A body that the other side did not send to its end. */
export class CutShortError extends Error {}

/** Where the body of a request ends. */
export function requestFraming({ lines }: Head): Framing {
  return statedFraming(lines) ?? 0;
}

/** Where the body of an answer to such a method ends. */
export function answerFraming(head: Pick<Head, "start" | "lines">, method: string): Framing {
  const status = statusOf(head);
  if (status === 101) return "connection";
  if (method === "HEAD" || status === 204 || status === 304) return 0;
  return statedFraming(head.lines) ?? "connection";
}

function statedFraming(lines: readonly string[]): Framing | undefined {
  if (headerHas(lines, "transfer-encoding", "chunked")) return "chunks";
  const [value] = headerValues(lines, "content-length");
  if (value === undefined) return undefined;
  const length = Number(value);
  return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
}

/** Whether the sender of an answer means to close the connection after it. */
export function closesAfter(head: Pick<Head, "start" | "lines">, method: string): boolean {
  if (answerFraming(head, method) === "connection") return true;
  if (headerHas(head.lines, "connection", "close")) return true;
  return head.start.startsWith("HTTP/1.0") && !headerHas(head.lines, "connection", "keep-alive");
}

/** Reads a body byte for byte as it is framed. Throws a {@link CutShortError} when the other side ends too early. */
export async function* readBody(source: ByteSource, framing: Framing): AsyncGenerator<Buffer> {
  const endIn = createEndFinder(framing);
  if (endIn(Buffer.alloc(0)) === 0) return;
  for (;;) {
    const bytes = await source.read();
    if (!bytes) {
      if (framing === "connection") return;
      throw new CutShortError("The body ended too early.");
    }
    const end = endIn(bytes);
    if (end === undefined) {
      yield bytes;
      continue;
    }
    source.unread(bytes.subarray(end));
    yield bytes.subarray(0, end);
    return;
  }
}

function createEndFinder(framing: Framing): (bytes: Buffer) => number | undefined {
  if (framing === "connection") return () => undefined;
  if (framing === "chunks") return createChunkScanner();
  let left = framing;
  return (bytes) => {
    if (left <= bytes.length) return left;
    left -= bytes.length;
    return undefined;
  };
}
