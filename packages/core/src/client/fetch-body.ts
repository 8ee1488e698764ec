import type { Cancellation } from "../time/cancellation.ts";
import { byteStream } from "../values/byte-stream.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { checkAttached, checkUnread, type RequestBody } from "../transport/request.ts";
import { joinChunks } from "../values/collect.ts";
import { toBytes } from "../values/kinds.ts";
import { serializeBody } from "./serialize/body.ts";

/**
 * The body of a `fetch`, of any kind that the web takes.
 *
 * @throws {InvalidOptionError} for what is none, such as an object that was meant to be JSON.
 */
export function readFetchBody(body: unknown): RequestBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string" || body instanceof Blob) return body;
  if (body instanceof FormData) return serializeBody(body, undefined).body;
  if (body instanceof URLSearchParams) return new URLSearchParams(body);
  checkAttached(body, "body");
  const bytes = toBytes(body);
  if (bytes) return bytes;
  if (body instanceof ReadableStream) {
    checkUnread(body as ReadableStream<Uint8Array>);
    return body as ReadableStream<Uint8Array>;
  }
  throw new InvalidOptionError(
    "body",
    "has to be a text, bytes, a Blob, a form or a stream, as fetch takes them; write objects as JSON yourself.",
  );
}

/**
 * The stream's bytes where there are no more than the limit, so that they can be sent again; else a stream of the same.
 * An abort cancels it.
 */
export async function holdBody(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  cancellation: Cancellation,
): Promise<RequestBody> {
  const reader = stream.getReader();
  const release = cancellation.onAbort(() => {
    reader.cancel(cancellation.reason).catch(() => {});
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length <= limit) {
      const { done, value } = await reader.read();
      if (done) return joinChunks(chunks, length);
      chunks.push(value);
      length += value.byteLength;
    }
  } finally {
    release();
  }
  return byteStream({
    async pull(controller) {
      const held = chunks.shift();
      if (held) return controller.enqueue(held);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
