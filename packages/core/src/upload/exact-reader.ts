import { isBytes } from "../kinds.ts";
/**
 * Reads a stream that has announced its length. Its last bytes are given only once it is certain that no others follow, so
 * that whoever passes them on never sends a body that looks whole and is not.
 */
export class ExactReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #length: number | undefined;
  readonly #what: string;
  #bytes = 0;
  #last: Uint8Array | undefined;

  /**
   * @param length in bytes; without one all that comes is given as it comes.
   * @param what it is, for the error: `"The body"`.
   * @throws {TypeError} for a stream that somebody reads.
   */
  constructor(stream: ReadableStream<Uint8Array>, length: number | undefined, what: string) {
    this.#reader = stream.getReader();
    this.#length = length;
    this.#what = what;
  }

  /**
   * The next bytes; `undefined` at the end.
   *
   * @throws {DOMException} `NotReadableError` for another number of bytes than was announced; the stream is cancelled then.
   * @throws {TypeError} for chunks that are no bytes, and with whatever the stream itself fails with.
   */
  async read(): Promise<Uint8Array | undefined> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return this.#end();
      if (!isBytes(value)) {
        throw this.#refuse(new TypeError(`${this.#what} has to give Uint8Array chunks.`));
      }
      if (value.byteLength === 0) continue;
      this.#bytes += value.byteLength;
      if (this.#length === undefined || this.#bytes < this.#length) return value;
      if (this.#bytes > this.#length) throw this.#refuse(this.#otherLength("or more"));
      this.#last = value;
    }
  }

  /** Lets go of the stream; what it had held back is lost. */
  cancel(reason: unknown): void {
    this.#last = undefined;
    this.#reader.cancel(reason).catch(() => {});
  }

  #end(): Uint8Array | undefined {
    if (this.#length !== undefined && this.#bytes < this.#length) throw this.#otherLength("in all");
    const last = this.#last;
    this.#last = undefined;
    return last;
  }

  #refuse(error: Error): Error {
    this.cancel(error);
    return error;
  }

  #otherLength(how: string): DOMException {
    return new DOMException(
      `${this.#what} gave ${this.#bytes} bytes ${how} in place of the ${this.#length} that it had announced: it changed meanwhile, or does not tell its true size. It was not sent whole.`,
      "NotReadableError",
    );
  }
}
