import { type Bytes, type OperationName, ProtocolError, type Result } from "@signoff/core";
import { collect } from "@signoff/core/provider";

/** A file on its way. Names and media types are not documented, so it has neither. */
export interface Download {
  /**
   * The bytes, of any size, read as they come. Read them to the end, or cancel them: the session's sign-off waits for it.
   * It fails with a `ProtocolError` of reason `"cut-short"` when the connection breaks.
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

/** The answer of a call as a file. */
export function toDownload(
  { data, response }: Result<ReadableStream<Uint8Array>>,
  operation: OperationName,
): Download {
  return {
    stream: data,
    async bytes() {
      const bytes = await collect(data, largestInMemory);
      if (bytes) return bytes;
      throw new ProtocolError(
        `${operation} answered with more than ${largestInMemory} bytes; read the stream.`,
        {
          provider: "edin-docflow",
          operation,
          status: response.status,
          reason: "too-large",
        },
      );
    },
  };
}
