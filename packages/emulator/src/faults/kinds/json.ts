import { nameIn, oneOf, optional, wholeNumber } from "../field-rules.ts";
import { makeAnswer } from "../made-answer.ts";
import { answerToSpoil, sayAnswer, settle } from "../playing.ts";
import type { Made, Plays, Spoiling } from "../stage.ts";
import { contentOf, withContent, withSomeContent } from "../wire/answer.ts";
import { enlarge, insertIntoString, isIdName, pollute } from "./json-text.ts";
import { madeFields, someTexts, spoilingFields, type FieldsOf } from "./fields.ts";

/** JSON that is broken, or hostile. Of an answer that is no JSON the bytes are treated as if it were. */
export type JsonFault =
  /** Rewrites the body; its `Content-Length` is right. An answer without a body is given `{}` for one. */
  | ({
      readonly kind: "json";
      /**
       * `cutShort`: its first half. `byteOrderMark`: one before it. `invalidUtf8`: in the first string. `garbageAfter`:
       * more text behind the value. `prototypeKeys`: `__proto__`, `constructor` and `toString` in every object.
       * `bareWords`: `NaN` for the value. `utf16`: the text in another encoding than JSON's.
       */
      readonly how:
        | "cutShort"
        | "byteOrderMark"
        | "invalidUtf8"
        | "garbageAfter"
        | "prototypeKeys"
        | "bareWords"
        | "utf16";
    } & Spoiling)
  /** Replaces integers by ones beyond 2^53 that no `number` can hold, each another. */
  | ({
      readonly kind: "bigIds";
      /** Names of their properties; by default whatever looks like an id: `id`, `userId`, `user_id`, `uid`. */
      readonly names?: readonly string[];
    } & Spoiling)
  /** Answers 200 with arrays, or objects, nested so deep (100,000). */
  | ({
      readonly kind: "deepJson";
      readonly depth?: number;
      readonly of?: "arrays" | "objects";
    } & Made);

type How = Extract<JsonFault, { kind: "json" }>["how"];

/** Works on one character a byte, so that what is left alone stays as it is. */
const onText =
  (rewrite: (text: string) => string): ((content: Buffer) => Buffer) =>
  (content) =>
    Buffer.from(rewrite(content.toString("latin1")), "latin1");

const rewrites: Readonly<Record<How, (content: Buffer) => Buffer>> = {
  cutShort: (content) => content.subarray(0, Math.floor(content.length / 2)),
  byteOrderMark: onText((text) => `\u00EF\u00BB\u00BF${text}`),
  invalidUtf8: onText((text) => insertIntoString(text, "\u00C3\u0028\u00FF")),
  garbageAfter: onText((text) => `${text}}{"more":`),
  prototypeKeys: onText(pollute),
  bareWords: onText(() => "NaN"),
  utf16: (content) => Buffer.from(content.toString("utf8"), "utf16le"),
};

/** The fields of the faults of this file. */
export const jsonFields: FieldsOf<JsonFault> = {
  json: { how: nameIn(rewrites), ...spoilingFields },
  bigIds: { names: optional(someTexts), ...spoilingFields },
  deepJson: {
    depth: optional(wholeNumber(0)),
    of: optional(oneOf("arrays", "objects")),
    ...madeFields,
  },
};

/** Plays the faults of this file. */
export const json: Plays<JsonFault> = {
  async json(fault, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    return sayAnswer(withContent(answer, rewrites[fault.how](contentOf(answer))), fault.ending);
  },
  async bigIds(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const fits = fault.names ? (name: string) => fault.names?.includes(name) ?? false : isIdName;
    const rewritten = enlarge(contentOf(answer).toString("latin1"), fits);
    return sayAnswer(withContent(answer, Buffer.from(rewritten, "latin1")), fault.ending);
  },
  async deepJson({ depth = 100_000, of = "arrays", forward, ending }, stage) {
    await settle(stage, forward);
    const [open, inmost, close] = of === "arrays" ? ["[", "", "]"] : ['{"a":', "1", "}"];
    const body = open.repeat(depth) + inmost + close.repeat(depth);
    return sayAnswer(makeAnswer(stage, { body }), ending);
  },
};
