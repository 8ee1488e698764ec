import { oneOf, optional, wholeNumber, type Rule } from "../field-rules.ts";
import { collect, firstBytes, streamToSpoil } from "../playing.ts";
import type { Piece } from "../script.ts";
import type { AnswerStream, Plays, Spoiling, Stage } from "../stage.ts";
import { contentOf, headBytes, linesWithout } from "../wire/answer.ts";
import { encodeChunk } from "../wire/chunks.ts";
import { answerFraming } from "../wire/framing.ts";
import { spoilingFields, type FieldsOf } from "./fields.ts";

/** Bodies of which a part is missing. */
export type TruncationFault = {
  /** Promises more of the body than it sends, and ends the connection, by `close` unless told otherwise. */
  readonly kind: "truncate";
  /** How much is sent. One byte is missing at least, even where there is none. */
  readonly bytes?: number;
  /** Without `bytes`: how much of the body is sent, 0.5 by default. */
  readonly share?: number;
  /** Whether `Content-Length` promises more (default), or chunks of which the last never comes. */
  readonly framing?: "length" | "chunked";
} & Spoiling;

const aShare: Rule = {
  wanted: "a number from 0 to 1",
  holds: (value) => typeof value === "number" && value >= 0 && value <= 1,
};

/** The fields of the fault of this file. */
export const truncationFields: FieldsOf<TruncationFault> = {
  truncate: {
    bytes: optional(wholeNumber(0)),
    share: optional(aShare),
    framing: optional(oneOf("length", "chunked")),
    ...spoilingFields,
  },
};

/** Plays the fault of this file. */
export const truncation: Plays<TruncationFault> = {
  async truncate({ bytes, share = 0.5, framing = "length", ...fault }, stage) {
    const { start, lines, body, length } = await measuredAnswer(stage, fault);
    const count = Math.min(bytes ?? Math.floor(length * share), Math.max(length - 1, 0));
    const promise =
      framing === "chunked"
        ? "Transfer-Encoding: chunked"
        : `Content-Length: ${Math.max(length, 1)}`;
    const head = headBytes({ start, lines: [...lines, promise] });
    const pieces = cut(head, firstBytes(body, count), framing === "chunked");
    return { pieces, ending: fault.ending ?? "close" };
  },
};

/** An answer with the length of its body, which nothing in its head tells. */
interface MeasuredAnswer extends Pick<AnswerStream["head"], "start" | "lines"> {
  readonly body: AnswerStream["body"];
  readonly length: number;
}

async function measuredAnswer(stage: Stage, fault: Spoiling): Promise<MeasuredAnswer> {
  const { head, body } = await streamToSpoil(stage, fault);
  const { start } = head;
  const lines = linesWithout(head.lines, "content-length", "transfer-encoding", "trailer");
  const framing = answerFraming(head, stage.request.method);
  if (typeof framing === "number") return { start, lines, body, length: framing };
  const content = contentOf({ lines: head.lines, body: await collect(body) });
  return { start, lines, body: [content], length: content.length };
}

async function* cut(
  head: Buffer,
  body: AsyncIterable<Buffer>,
  isChunked: boolean,
): AsyncGenerator<Piece> {
  yield head;
  for await (const bytes of body) yield isChunked ? encodeChunk(bytes) : bytes;
}
