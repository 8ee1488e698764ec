/**
 * The stream, failing where it ends early or goes on beyond the length.
 *
 * @param onBytes told after each chunk how many bytes came so far.
 * @param describe the error for a stream of another length.
 */
export function exactLength(
  stream: ReadableStream<Uint8Array>,
  length: number,
  onBytes: (bytes: number) => void,
  describe: (problem: "cut-short" | "too-large", bytes: number) => Error,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        bytes += value?.byteLength ?? 0;
        if (bytes > length) {
          const error = describe("too-large", bytes);
          await reader.cancel(error).catch(() => {});
          throw error;
        }
        if (!done) {
          controller.enqueue(value);
          onBytes(bytes);
        } else if (bytes === length) controller.close();
        else throw describe("cut-short", bytes);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
