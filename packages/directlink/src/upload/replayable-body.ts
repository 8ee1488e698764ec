/**
 * A body that can be sent again, when the session has to be renewed: a Blob, which reads its file anew each time. It is
 * whole in itself for runtimes that send a Blob without asking for its stream; those tell no progress.
 */
export class ReplayableBody extends Blob {
  readonly #open: () => ReadableStream<Uint8Array<ArrayBuffer>>;

  constructor(
    parts: BlobPart[],
    type: string,
    open: () => ReadableStream<Uint8Array<ArrayBuffer>>,
  ) {
    super(parts, { type });
    this.#open = open;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#open();
  }
}
