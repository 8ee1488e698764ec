import { oneOf, optional } from "../field-rules.ts";
import { say, sayNothing } from "../script.ts";
import { makeAnswer } from "../made-answer.ts";
import type { MadeAnswer, Plays } from "../stage.ts";
import { answerBytes } from "../wire/answer.ts";
import { anAnswer, upTo, type FieldsOf } from "./fields.ts";

/** Requests that are not read to their end. The target gets none of them. */
export type UploadFault =
  /** Takes so many bytes of the request's body (0), or all of a shorter one, reads no further, and answers nothing. */
  | {
      readonly kind: "cutUpload";
      readonly after?: number;
      /** `reset` by default. With `silence` the client's writes stall once the buffers between are full. */
      readonly by?: "reset" | "close" | "silence";
    }
  /** Answers after so many bytes of the request's body (0), by default with 413. */
  | {
      readonly kind: "earlyAnswer";
      readonly after?: number;
      readonly answer?: MadeAnswer;
      /**
       * `close`, the default: FIN, and what still comes is dropped. `reset`: RST, so that the answer may never be read.
       * `keep`: the rest of the body is read and the connection goes on.
       */
      readonly ending?: "close" | "reset" | "keep";
    };

const tooLargeAnswer: MadeAnswer = {
  status: 413,
  headers: { "Content-Type": "text/plain" },
  body: "The request is too large.",
};

/** The fields of the faults of this file. */
export const uploadFields: FieldsOf<UploadFault> = {
  cutUpload: { after: optional(upTo), by: optional(oneOf("reset", "close", "silence")) },
  earlyAnswer: {
    after: optional(upTo),
    answer: optional(anAnswer),
    ending: optional(oneOf("close", "reset", "keep")),
  },
};

/** Plays the faults of this file. */
export const uploads: Plays<UploadFault> = {
  async cutUpload({ after = 0, by = "reset" }, stage) {
    await stage.receive(after);
    return by === "silence" ? sayNothing("stall") : sayNothing(by);
  },
  async earlyAnswer({ after = 0, answer = tooLargeAnswer, ending = "close" }, stage) {
    await stage.receive(after);
    const { headers, ...rest } = answer;
    const closing = ending === "keep" ? {} : { Connection: "close" };
    return say(
      answerBytes(makeAnswer(stage, { ...rest, headers: { ...closing, ...headers } })),
      ending,
    );
  },
};
