import { nameIn, optional, wholeNumber } from "../field-rules.ts";
import { answerToSpoil, sayAnswer } from "../playing.ts";
import type { Plays, Spoiling } from "../stage.ts";
import { contentOf, withBody, withLines, withSomeContent, type Answer } from "../wire/answer.ts";
import { encodeChunk, lastChunk as LAST } from "../wire/chunks.ts";
import { spoilingFields, type FieldsOf } from "./fields.ts";

/** Bodies whose end is told wrongly. An answer without a body is given `{}` for one. */
export type FramingFault =
  /** Says a wrong `Content-Length`; the body's bytes are the true ones. */
  | ({
      readonly kind: "contentLength";
      /**
       * `short` and `long`: wrong `by` so many bytes (1), after which `long` ends with FIN unless `ending` says otherwise.
       * `twice`: two that differ. `sameTwice`: the true one twice. `list`: the true one twice in one header.
       * `withChunks`: beside chunks. The others are no lengths.
       */
      readonly wrong:
        | "short"
        | "long"
        | "twice"
        | "sameTwice"
        | "list"
        | "withChunks"
        | "notANumber"
        | "negative"
        | "plus"
        | "hexadecimal"
        | "huge"
        | "empty";
      readonly by?: number;
    } & Spoiling)
  /** Sends the body in chunks of `size` bytes (half the body) and does something with them. */
  | ({
      readonly kind: "chunks";
      /**
       * `valid`: nothing. `extension`, `trailers`: what few expect and all must bear.
       * `hostileTrailers`: another length and a cookie. `noLast`: FIN instead of the last
       * chunk. `cutShort`: FIN within the first chunk. `badSize`, `hugeSize`, `negativeSize`: of the second chunk.
       * `noLineEnd`: none after the first chunk. `garbageAfter`: bytes after the last one.
       */
      readonly how:
        | "valid"
        | "extension"
        | "trailers"
        | "hostileTrailers"
        | "noLast"
        | "cutShort"
        | "badSize"
        | "hugeSize"
        | "negativeSize"
        | "noLineEnd"
        | "garbageAfter";
      readonly size?: number;
    } & Spoiling);

type Wrong = Extract<FramingFault, { kind: "contentLength" }>["wrong"];
type How = Extract<FramingFault, { kind: "chunks" }>["how"];

/** Plays the faults of this file. */
export const framing: Plays<FramingFault> = {
  async contentLength({ wrong, by = 1, ...fault }, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    const content = contentOf(answer);
    const lines = lengths[wrong](content.length, by).map((length) => `Content-Length: ${length}`);
    return wrong === "withChunks"
      ? sayAnswer(
          withLines(withChunks(answer, [encodeChunk(content), LAST]), ...lines),
          fault.ending,
        )
      : sayAnswer(
          withLines(withBody(answer, content), ...lines),
          fault.ending ?? (wrong === "long" ? "close" : undefined),
        );
  },
  async chunks({ how, size, ...fault }, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    const content = contentOf(answer);
    const parts = split(content, size ?? Math.max(Math.ceil(content.length / 2), 1));
    const extension = how === "extension" ? ';name="a;b"' : "";
    const [first = Buffer.alloc(0), ...others] = parts.map((part) => encodeChunk(part, extension));
    const lacksEnd = how === "noLast" || how === "cutShort";
    return sayAnswer(
      withChunks(answer, chunkings[how](first, others)),
      fault.ending ?? (lacksEnd ? "close" : undefined),
    );
  },
};

const lengths: Readonly<Record<Wrong, (length: number, by: number) => (number | string)[]>> = {
  short: (length, by) => [Math.max(length - by, 0)],
  long: (length, by) => [length + by],
  twice: (length, by) => [length, length + by],
  sameTwice: (length) => [length, length],
  list: (length) => [`${length}, ${length}`],
  withChunks: (length) => [length],
  notANumber: () => ["many"],
  negative: (length) => [`-${length}`],
  plus: (length) => [`+${length}`],
  hexadecimal: (length) => [`0x${length.toString(16)}`],
  huge: () => ["184467440737095516160"],
  empty: () => [""],
};

type Pieces = readonly (Buffer | string)[];

const trailers = "0\r\nX-Trailer: one\r\n\r\n";
const hostileTrailers = "0\r\nContent-Length: 0\r\nSet-Cookie: SID=other\r\n\r\n";

const chunkings: Readonly<Record<How, (first: Buffer, others: readonly Buffer[]) => Pieces>> = {
  valid: (first, others) => [first, ...others, LAST],
  extension: (first, others) => [first, ...others, LAST],
  trailers: (first, others) => [first, ...others, trailers],
  hostileTrailers: (first, others) => [first, ...others, hostileTrailers],
  noLast: (first, others) => [first, ...others],
  cutShort: (first) => [first.subarray(0, -3)],
  badSize: (first, others) => [first, "xyz\r\n", ...others, LAST],
  hugeSize: (first, others) => [first, "fffffffffffffffff\r\n", ...others, LAST],
  negativeSize: (first, others) => [first, "-1\r\n", ...others, LAST],
  noLineEnd: (first, others) => [first.subarray(0, -2), ...others, LAST],
  garbageAfter: (first, others) => [first, ...others, LAST, "garbage\r\n"],
};

/** The fields of the faults of this file. */
export const framingFields: FieldsOf<FramingFault> = {
  contentLength: { wrong: nameIn(lengths), by: optional(wholeNumber(0)), ...spoilingFields },
  chunks: { how: nameIn(chunkings), size: optional(wholeNumber(1)), ...spoilingFields },
};

function withChunks(answer: Answer, pieces: Pieces): Answer {
  const body = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  return withLines(withBody(answer, body), "Transfer-Encoding: chunked");
}

function split(content: Buffer, size: number): Buffer[] {
  const count = Math.ceil(content.length / size);
  return Array.from({ length: count }, (_, index) =>
    content.subarray(index * size, (index + 1) * size),
  );
}
