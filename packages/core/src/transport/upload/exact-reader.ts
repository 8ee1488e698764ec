import { isBytes } from "../../values/kinds.ts";

/** In which way a stream has another length than it had announced. */
export type LengthProblem = "cut-short" | "too-large";

/**
 * Reads a stream that has announced its length. Its last bytes are given only once it is certain that no others follow, so
 * that what is not whole never looks so to whom they are passed on.
 */
export class ExactReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #length: number | undefined;
  readonly #describe: (problem: LengthProblem, bytes: number) => Error;
  #bytes = 0;
  #last: Uint8Array | undefined;

  /**
   * @param length in bytes; without one all that comes is given as it comes.
   * @param describe the error for a stream of another length; `bytes` is how many have come until then.
   * @throws {TypeError} for a stream that somebody reads.
   */
  constructor(
    stream: ReadableStream<Uint8Array>,
    length: number | undefined,
    describe: (problem: LengthProblem, bytes: number) => Error,
  ) {
    this.#reader = stream.getReader();
    this.#length = length;
    this.#describe = describe;
  }

  /**
   * The next bytes; `undefined` at the end. Where it fails the stream is cancelled.
   *
   * @throws what `describe` gives, for another number of bytes than was announced.
   * @throws {TypeError} for chunks that are no bytes, and with whatever the stream itself fails with.
   */
  async read(): Promise<Uint8Array | undefined> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return this.#end();
      if (!isBytes(value)) {
        throw this.#refuse(new TypeError("The stream has to give Uint8Array chunks."));
      }
      if (value.byteLength === 0) continue;
      this.#bytes += value.byteLength;
      if (this.#length === undefined || this.#bytes < this.#length) return value;
      if (this.#bytes > this.#length) throw this.#refuse(this.#describe("too-large", this.#bytes));
      this.#last = value;
    }
  }

  /** Lets go of the stream, and of what was held back. */
  cancel(reason: unknown): Promise<void> {
    this.#last = undefined;
    return this.#reader.cancel(reason);
  }

  #end(): Uint8Array | undefined {
    const last = this.#last;
    this.#last = undefined;
    if (this.#length === undefined || this.#bytes === this.#length) return last;
    throw this.#describe("cut-short", this.#bytes);
  }

  #refuse(error: Error): Error {
    this.cancel(error).catch(() => {});
    return error;
  }
}
