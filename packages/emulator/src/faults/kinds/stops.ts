import {
  anyOf,
  aPause,
  objectOf,
  oneOf,
  optional,
  wholeNumber,
  type RulesOf,
} from "../field-rules.ts";
import { drops, type End, type Piece, type Script } from "../script.ts";
import { firstBytes, sayStream, settle, streamToSpoil } from "../playing.ts";
import type { AnswerStream, Plays, Spoiling, Stage } from "../stage.ts";
import { spoilingAndEndingFields, spoilingFields, upTo, type FieldsOf } from "./fields.ts";

/**
 * How much of an answer is sent: so many bytes of the whole, its head with the empty line, or its head and so many
 * bytes of its body as framed on the wire. All of a shorter answer is sent.
 */
export type AnswerPosition = number | "head" | { readonly body: number };

interface Stop extends Omit<Spoiling, "ending"> {
  /** 0 by default: not one byte, and unless `forward` is set the target gets nothing. */
  readonly after?: AnswerPosition;
  /**
   * With `after: 0` it lets the target do the work and waits for its whole answer, which then is lost. Otherwise
   * whether the target does the work although an `answer` is given.
   */
  readonly forward?: boolean;
}

/** Answers that stop. */
export type StopFault =
  /** Stops answering and leaves the connection open. */
  | ({ readonly kind: "silence" } & Stop)
  /**
   * Resets the connection (RST). What a client has not read by then may be lost in the kernel: 64 KiB arrive for
   * certain only with one that reads.
   */
  | ({ readonly kind: "reset" } & Stop)
  /** Ends the connection cleanly (FIN). */
  | ({ readonly kind: "close" } & Stop)
  /** Sends the whole answer so many milliseconds after it is there. */
  | ({ readonly kind: "delay"; readonly milliseconds: number } & Spoiling)
  /** Sends the head or the body in pieces of `bytes` (1), each after so many milliseconds. The other part comes at once. */
  | ({
      readonly kind: "drip";
      /** `body` by default. */
      readonly part?: "head" | "body";
      readonly milliseconds: number;
      readonly bytes?: number;
    } & Spoiling);

const anyStop: RulesOf<Stop> = {
  after: optional(anyOf(upTo, oneOf("head"), objectOf({ body: upTo }))),
  ...spoilingAndEndingFields,
};

/** The fields of the faults of this file. */
export const stopFields: FieldsOf<StopFault> = {
  silence: anyStop,
  reset: anyStop,
  close: anyStop,
  delay: { milliseconds: aPause, ...spoilingFields },
  drip: {
    part: optional(oneOf("head", "body")),
    milliseconds: aPause,
    bytes: optional(wholeNumber(1)),
    ...spoilingFields,
  },
};

/** Plays the faults of this file. */
export const stops: Plays<StopFault> = {
  silence: (fault, stage) => stop(fault, stage, "silence"),
  reset: (fault, stage) => stop(fault, stage, "reset"),
  close: (fault, stage) => stop(fault, stage, "close"),
  async delay(fault, stage) {
    const stream = await streamToSpoil(stage, fault);
    return sayStream(stage, stream, delayed(stream, fault.milliseconds), fault.ending);
  },
  async drip(fault, stage) {
    const stream = await streamToSpoil(stage, fault);
    return sayStream(stage, stream, dripping(stream, fault), fault.ending);
  },
};

async function stop(fault: Stop, stage: Stage, ending: End): Promise<Script> {
  const { after = 0 } = fault;
  if (after === 0) {
    await settle(stage, fault.forward);
    return { pieces: [], ending };
  }
  const stream = await streamToSpoil(stage, fault);
  return { pieces: firstBytes(wholeOf(stream), countBytes(stream, after)), ending };
}

function countBytes({ head }: AnswerStream, position: AnswerPosition): number {
  if (typeof position === "number") return position;
  return head.bytes.length + (position === "head" ? 0 : position.body);
}

async function* wholeOf({ head, body }: AnswerStream): AsyncGenerator<Buffer> {
  yield head.bytes;
  yield* body;
}

async function* delayed(stream: AnswerStream, milliseconds: number): AsyncGenerator<Piece> {
  yield { wait: milliseconds };
  yield* wholeOf(stream);
}

type Drip = Extract<StopFault, { kind: "drip" }>;

async function* dripping({ head, body }: AnswerStream, fault: Drip): AsyncGenerator<Piece> {
  const { part = "body", bytes: size = 1, milliseconds } = fault;
  yield* part === "head" ? drops(head.bytes, size, milliseconds) : [head.bytes];
  for await (const bytes of body) {
    yield* part === "body" ? drops(bytes, size, milliseconds) : [bytes];
  }
}
