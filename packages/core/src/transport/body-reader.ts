import { byteStream } from "../values/byte-stream.ts";
import type { Call } from "../call/call.ts";
import type { Cancellation } from "../time/cancellation.ts";
import { ProtocolError, TimeoutError } from "../errors/errors.ts";
import type { ReadChunk } from "../values/collect.ts";
import { toBytes } from "../values/kinds.ts";
import { startTimer } from "../time/signals.ts";

/**
 * Reads the chunks of a body into memory, up to the call's limit.
 *
 * @throws {ProtocolError} when it is larger, and with whatever the stream itself fails with.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  call: Call,
  status: number,
): Promise<readonly Uint8Array[]> {
  if (!body) return [];
  let chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value: chunk } = await reader.read();
    if (done) return chunks;
    const value = checkChunk(chunk, call);
    length += value.byteLength;
    if (length > call.limits.maxBodyBytes) {
      await reader.cancel().catch(() => {});
      throw tooLarge(call, status);
    }
    // Most bodies are of one chunk, and an empty list grows by more.
    if (chunks.length === 0) chunks = [value];
    else chunks.push(value);
  }
}

/** @throws {ProtocolError} for a chunk that is no bytes: of an app's `fetch` or step it may be anything. */
function checkChunk(chunk: unknown, { operation, details }: Call): Uint8Array {
  const bytes = toBytes(chunk);
  if (bytes) return bytes;
  throw new ProtocolError(
    `${operation} got a body that is no stream of bytes; have the fetch or step give Uint8Array chunks.`,
    { ...details, reason: "unusable" },
  );
}

/** What a call is told whose answer exceeds its limit. */
export function tooLarge({ operation, limits, details }: Call, status: number): ProtocolError {
  return new ProtocolError(
    `${operation} answered with more than ${limits.maxBodyBytes} bytes; ` +
      "take it as a stream, or raise maxBodyBytes.",
    { ...details, status, reason: "too-large" },
  );
}

/**
 * A body as the app reads it: it fails when nothing comes for as long as one attempt may take, tells its failures as
 * errors of this library, and ends the call when it is read, cancelled or broken.
 *
 * @param finish is told of the end and how many bytes came; what it throws is what the stream fails with.
 */
export function guardStream(
  body: ReadableStream<Uint8Array>,
  call: Call,
  cancellation: Cancellation,
  describe: (error: unknown) => unknown,
  finish: (bytes: number) => void = () => {},
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  return byteStream({
    start(controller) {
      // Also while nobody reads: an abort must not wait for the next read.
      const onAbort = (): void => {
        controller.error(describe(cancellation.reason));
        call.end();
        void reader.cancel().catch(() => {});
      };
      call.onEnd(cancellation.onAbort(onAbort));
    },
    async pull(controller) {
      try {
        const { done, value: chunk } = await readInTime(reader, call);
        if (!done) {
          const value = checkChunk(chunk, call);
          bytes += value.byteLength;
          controller.enqueue(value);
          return;
        }
        finish(bytes);
        controller.close();
        call.end();
      } catch (error) {
        controller.error(describe(error));
        call.end();
        await reader.cancel().catch(() => {});
      }
    },
    async cancel(reason) {
      call.end();
      await reader.cancel(reason).catch(() => {});
    },
  });
}

async function readInTime(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  call: Call,
): Promise<ReadChunk> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = startTimer(() => {
      reject(
        new TimeoutError(
          `${call.operation} sent no more of its body for ${call.limits.attempt} ms; raise timeout.attempt, or call again.`,
          { ...call.details, limit: "attempt", phase: "body" },
        ),
      );
    }, call.limits.attempt);
  });
  try {
    return await Promise.race([reader.read(), stalled]);
  } finally {
    clearTimeout(timer);
  }
}
