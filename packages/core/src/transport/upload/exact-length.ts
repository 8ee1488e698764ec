import { byteStream } from "../../values/byte-stream.ts";
import { ExactReader, type LengthProblem } from "./exact-reader.ts";

/**
 * The stream, failing where it ends early or goes on beyond the length; its last bytes come only when it does neither.
 *
 * @param describe the error for a stream of another length; `bytes` is how many have come until then.
 * @param onBytes told with each chunk how many bytes were passed on so far.
 */
export function exactLength(
  stream: ReadableStream<Uint8Array>,
  length: number,
  describe: (problem: LengthProblem, bytes: number) => Error,
  onBytes: (bytes: number) => void = () => {},
): ReadableStream<Uint8Array> {
  const reader = new ExactReader(stream, length, describe);
  let bytes = 0;
  return byteStream({
    async pull(controller) {
      const chunk = await reader.read();
      if (!chunk) return controller.close();
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
      onBytes(bytes);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
