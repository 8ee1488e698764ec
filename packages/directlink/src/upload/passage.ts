import { InvalidOptionError } from "@signoff/core";
import { byteStream, guardHook, isBytes } from "@signoff/core/provider";
import type { Frame } from "./frame.ts";
import type { RunningHash } from "./hashing.ts";
import type { UploadProgress } from "./options.ts";

/** What a passage tells while it goes on. */
export interface PassageSetup {
  readonly total: number | undefined;
  readonly startHash: (() => RunningHash) | undefined;
  /** The SHA-1 that was announced, in hexadecimal. */
  readonly sha1: string | undefined;
  readonly onProgress: ((progress: UploadProgress) => void) | undefined;
  /** Told whenever a piece is taken. */
  readonly onMove: () => void;
}

/** A Blob in memory gives all that it has at once: nothing would seem to move while that is sent. */
const largestPiece = 64 * 1024;

/** The bytes of one file on their way, counted and hashed; each time they are sent it begins anew. */
export class Passage {
  readonly #setup: PassageSetup;
  readonly #tell: (progress: UploadProgress) => void;
  #bytes = 0;
  #hash: RunningHash | undefined;
  #digest: string | undefined;

  constructor(setup: PassageSetup) {
    this.#setup = setup;
    this.#tell = guardHook(setup.onProgress);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** SHA-1 in hexadecimal, once all has passed; `undefined` where it is not computed on the way. */
  get digest(): string | undefined {
    return this.#digest;
  }

  /** A body: the file with its frame, read as it is taken. */
  open({ head, tail }: Frame, file: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    this.#bytes = 0;
    this.#hash = this.#setup.startHash?.();
    this.#digest = undefined;
    const reader = file.getReader();
    let rest: Uint8Array | undefined = new Uint8Array();
    return byteStream({
      start(controller) {
        if (head !== "") controller.enqueue(new TextEncoder().encode(head));
      },
      pull: async (controller) => {
        while (rest?.byteLength === 0) rest = await this.#read(reader);
        if (rest) {
          controller.enqueue(this.#take(rest.subarray(0, largestPiece)));
          rest = rest.subarray(largestPiece);
          return;
        }
        this.#finish();
        if (tail !== "") controller.enqueue(new TextEncoder().encode(tail));
        controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    });
  }

  /** The next chunk; `undefined` at the end. */
  async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
    const { done, value } = await reader.read();
    if (done) return undefined;
    if (isBytes(value)) return value;
    const error = new InvalidOptionError("source", "has to give Uint8Array chunks.");
    void reader.cancel(error).catch(() => {});
    throw error;
  }

  /** Before the last bytes of the body are given: a file that is not the announced one shall not arrive whole. */
  #finish(): void {
    const { sha1, total, onMove } = this.#setup;
    onMove();
    // An empty file is told as well: with its end it may have arrived.
    if (this.#bytes === 0) this.#tell({ bytes: 0, total });
    this.#digest = this.#hash?.digest();
    if (sha1 === undefined || this.#digest === undefined || sha1 === this.#digest) return;
    throw new DOMException(
      "The file has another SHA-1 than it had before: it changed while it was sent, and was not sent whole.",
      "NotReadableError",
    );
  }

  #take(piece: Uint8Array): Uint8Array {
    const { total, onMove } = this.#setup;
    onMove();
    this.#bytes += piece.byteLength;
    this.#hash?.update(piece);
    this.#tell({ bytes: this.#bytes, total });
    return piece;
  }
}
