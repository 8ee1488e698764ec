import type { Bytes } from "@signoff/core";

/**
 * A body that can be sent again, when the session has to be renewed: it is a Blob, so that it is asked for its stream anew
 * each time. In itself it is the parts, for a browser, which sends Blobs without asking.
 */
export class ReplayableBody extends Blob {
  readonly #size: number;
  readonly #open: () => ReadableStream<Uint8Array>;

  /**
   * @param parts the content, where it is in Blobs.
   * @param size of what `open` gives, in bytes: that of parts may be what the runtime believes.
   */
  constructor(
    parts: readonly (string | Blob)[],
    type: string,
    size: number,
    open: () => ReadableStream<Uint8Array>,
  ) {
    super([...parts], { type });
    this.#size = size;
    this.#open = open;
  }

  override get size(): number {
    return this.#size;
  }

  override stream(): ReadableStream<Bytes> {
    return this.#open() as ReadableStream<Bytes>;
  }
}
