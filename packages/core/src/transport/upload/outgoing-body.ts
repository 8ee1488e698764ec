import { byteStream } from "../../values/byte-stream.ts";
import type { Bytes } from "../../values/bytes.ts";
import { InvalidOptionError } from "../../errors/errors.ts";
import { isBytes } from "../../values/kinds.ts";
import { isBrowser } from "../browser.ts";
import { checkStreaming } from "./streams-in-browsers.ts";
import { ExactReader, type LengthProblem } from "./exact-reader.ts";

/** A piece of a body: bytes, or what is read while it is sent. */
export type Segment = Bytes | Source;

/** What a body is read from. */
interface Source {
  /** For errors, such as `"The body"`. */
  readonly what: string;
  readonly stream: ReadableStream<Uint8Array>;
  /** In bytes, as it was announced; `undefined` where it is not known beforehand. */
  readonly length: number | undefined;
  /** What the stream is of, where it can be read again. */
  readonly blob: Blob | undefined;
}

/** @throws {InvalidOptionError} for a Blob that gives no stream. */
export function sourceOf(blob: Blob, what: string): Source {
  try {
    return { what, stream: blob.stream(), length: blob.size, blob };
  } catch {
    throw new InvalidOptionError(
      "body",
      "is a Blob that cannot be streamed; give one of this runtime's own, or its bytes.",
    );
  }
}

/**
 * A body on its way up, counted as it is taken: what a runtime says of the size of a Blob or of what it has sent is no
 * count. It is sent once; another attempt makes another one.
 */
export class OutgoingBody {
  /** In bytes, as it is announced; `undefined` where it is not known beforehand. */
  readonly length: number | undefined;
  readonly #segments: readonly Segment[];
  readonly #left: Iterator<Segment>;
  #current: ExactReader | undefined;
  #bytes = 0;
  #state: "open" | "ended" | "cancelled" = "open";
  #reason: unknown;
  #failure: { readonly error: unknown } | undefined;

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    this.#left = segments.values();
    this.length = segments.reduce<number | undefined>((sum, segment) => {
      const length = isBytes(segment) ? segment.byteLength : segment.length;
      return sum === undefined || length === undefined ? undefined : sum + length;
    }, 0);
  }

  /** How many bytes were taken. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether all of it was taken, and its sources gave as many bytes as they had announced. */
  get isWhole(): boolean {
    return this.length === undefined ? this.#state === "ended" : this.#bytes === this.length;
  }

  /** What reading it failed with. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** The bytes, read as they are taken. */
  open(): ReadableStream<Uint8Array> {
    return byteStream({
      pull: async (controller) => {
        const chunk = await this.read();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: (reason) => this.cancel(reason),
    });
  }

  /**
   * The same for a `fetch`. In a browser a Blob is counted before it is sent.
   *
   * @throws {InvalidOptionError} for a stream that it would not send.
   */
  async openForFetch(url: URL): Promise<ReadableStream<Uint8Array> | Blob> {
    if (!isBrowser()) return this.open();
    const blob = this.toBlob();
    if (!blob) {
      checkStreaming(url);
      return this.open();
    }
    while (await this.read());
    return blob;
  }

  /** The next bytes; `undefined` at the end. */
  async read(): Promise<Uint8Array | undefined> {
    try {
      const chunk = await this.#next();
      // Not taken for the end: what was cut off must not look whole.
      if (this.#state === "cancelled") throw this.#reason;
      this.#bytes += chunk?.byteLength ?? 0;
      if (!chunk) this.#state = "ended";
      return chunk;
    } catch (error) {
      if (this.#state === "open") this.#failure = { error };
      throw error;
    }
  }

  /** The whole as a Blob; `undefined` where a stream is part of it. */
  toBlob(): Blob | undefined {
    const parts: (Bytes | Blob)[] = [];
    for (const segment of this.#segments) {
      const part = isBytes(segment) ? segment : segment.blob;
      if (!part) return undefined;
      parts.push(part);
    }
    return new Blob(parts);
  }

  /** Lets go of what it is read from, unless all was read. */
  cancel(reason: unknown): void {
    if (this.#state !== "open") return;
    this.#state = "cancelled";
    this.#reason = reason;
    this.#current?.cancel(reason).catch(() => {});
    for (const segment of this.#segments) {
      // Of no effect for those that were begun or read.
      if (!isBytes(segment)) segment.stream.cancel(reason).catch(() => {});
    }
  }

  async #next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const chunk = await this.#current?.read();
      if (chunk) return chunk;
      this.#current = undefined;
      const { done, value } = this.#left.next();
      if (done) return undefined;
      if (isBytes(value)) return value;
      const { stream, length, what } = value;
      this.#current = new ExactReader(stream, length, (problem, bytes) =>
        otherLength(what, problem, bytes, length),
      );
    }
  }
}

/** The same that the web throws for a file that changed since it was chosen. */
function otherLength(
  what: string,
  problem: LengthProblem,
  bytes: number,
  length: number | undefined,
): DOMException {
  const found = problem === "cut-short" ? `${bytes} bytes` : `${bytes} bytes or more`;
  return new DOMException(
    `${what} gave ${found} in place of the ${length} that it had announced: it changed meanwhile, or does not tell its true size. It was not sent whole.`,
    "NotReadableError",
  );
}
