import { guardStream } from "../transport/body-reader.ts";
import { ProtocolError } from "../errors/errors.ts";
import type { WireAnswer, WireRequest } from "../transport/transport.ts";

/**
 * The body of an answer, once it is certain that it came whole, and that the request had gone whole: a stream fails at its
 * end where that is not so.
 *
 * @param describe turns what the stream fails with into what the app is told.
 * @throws {ProtocolError} where a body that is in memory is not whole, or the request was not.
 */
export function countAnswer(
  answer: WireAnswer,
  request: WireRequest,
  describe: (error: unknown) => unknown,
): WireAnswer["body"] {
  const { body } = answer;
  const { call, cancellation, upload } = request;
  if (Array.isArray(body)) {
    let bytes = 0;
    for (const { byteLength } of body as readonly Uint8Array[]) bytes += byteLength;
    checkCounts(bytes, answer, request);
    return body;
  }
  if (upload) call.onEnd(() => upload.cancel(undefined));
  const stream = body as ReadableStream<Uint8Array>;
  return guardStream(stream, call, cancellation, describe, (bytes) =>
    checkCounts(bytes, answer, request),
  );
}

function checkCounts(
  bytes: number,
  { status, length }: WireAnswer,
  { call, upload }: WireRequest,
): void {
  if (length !== undefined && bytes !== length) {
    throw new ProtocolError(
      `${call.operation} answered with ${bytes} bytes, and had announced ${length}.`,
      { ...call.details, status, reason: bytes < length ? "cut-short" : "too-large" },
    );
  }
  if (!upload || upload.isWhole || status < 200 || status > 299) return;
  const total = upload.length === undefined ? "" : ` of ${upload.length}`;
  throw new ProtocolError(
    `${call.operation} answered ${status} when ${upload.bytes}${total} bytes of its body had been taken, and not all: look what became of it before you send it again.`,
    { ...call.details, status, reason: "mismatch" },
  );
}
