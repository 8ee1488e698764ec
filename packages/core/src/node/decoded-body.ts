import { byteStream } from "../values/byte-stream.ts";
import { BodyFailure, isBodyFailure } from "../transport/transport.ts";
import { decodeChunks, type Decoder } from "./decode.ts";

/** A body that is decoded while it comes, no faster than it is read. */
export class DecodedBody {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #chunks: AsyncGenerator<Uint8Array>;
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  /** `cancel` ends the source, which then fails. */
  constructor(
    source: ReadableStream<Uint8Array>,
    decoders: readonly Decoder[],
    status: number,
    cancel: (reason: unknown) => void,
  ) {
    const chunks = decodeChunks(source, decoders);
    this.#chunks = chunks;
    this.stream = byteStream({
      start: (controller) => {
        this.#controller = controller;
      },
      pull: async (controller) => {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(new Uint8Array(value));
        } catch (error) {
          const failure = isBodyFailure(error) ? error : new BodyFailure(status, error);
          cancel(failure);
          this.fail(failure);
        }
      },
      cancel,
    });
  }

  /** Without effect where it failed before. */
  fail(reason: unknown): void {
    this.#controller.error(reason);
    this.#chunks.return(undefined).catch(() => {});
  }
}
