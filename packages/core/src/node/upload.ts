import { isBytes } from "../values/kinds.ts";
import { checkUnread } from "../transport/request.ts";

/** A stream on its way up, which can be ended from this side at any time. */
export class Upload implements AsyncIterable<Uint8Array> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #ended = false;
  #reason: unknown;

  /** @throws {InvalidOptionError} for a stream that somebody reads, or has read from. */
  constructor(stream: ReadableStream<Uint8Array>) {
    checkUnread(stream, "body");
    this.#reader = stream.getReader();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        const { done, value } = await this.#reader.read();
        // Not taken for the end: what was cut off must not look complete.
        if (this.#ended) throw this.#reason;
        if (done) return;
        if (!isBytes(value)) {
          throw new TypeError("The stream of the body has to give Uint8Array chunks.");
        }
        yield value;
      }
    } catch (error) {
      this.end(error);
      throw error;
    } finally {
      this.end(undefined);
    }
  }

  /** Cancels the source, unless it came to its end. */
  end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reason = reason;
    this.#reader.cancel(reason).catch(() => {});
  }
}
