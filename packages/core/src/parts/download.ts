import type { Result } from "../call/calls.ts";
import { type OperationName, ProtocolError } from "../errors/errors.ts";
import type { Bytes } from "../values/bytes.ts";
import type { AnswerFacts } from "./unusable.ts";
import { collect } from "../values/collect.ts";

/** A file on its way. */
export interface Download {
  /**
   * The bytes, of any size, read as they come. Read them to the end, or cancel them: the session's sign-off waits for it.
   * It fails with a `ProtocolError` of reason `"cut-short"` when fewer come than should, and of reason `"too-large"` when
   * more come than was told beforehand.
   */
  readonly stream: ReadableStream<Uint8Array>;
  /**
   * Reads the stream into memory, in place of the app.
   *
   * @throws {ProtocolError} of reason `"too-large"` beyond 32 MiB; take the stream for these.
   */
  bytes(): Promise<Bytes>;
}

const largestInMemory = 32 * 1024 * 1024;

/** As much of the result of a streaming call as a file is made of. */
interface Streamed extends Pick<Result<ReadableStream<Uint8Array>>, "data"> {
  readonly response: AnswerFacts;
}

/** The answer of a streaming call as a file. */
export function toDownload(
  provider: string,
  operation: OperationName,
  { data, response }: Streamed,
): Download {
  const about = { provider, operation };
  return {
    stream: data,
    async bytes() {
      const bytes = await collect(data, largestInMemory);
      if (bytes) return bytes;
      throw new ProtocolError(
        `${operation} answered with more than ${largestInMemory} bytes; read the stream.`,
        { ...about, status: response.status, requestId: response.requestId, reason: "too-large" },
      );
    },
  };
}
