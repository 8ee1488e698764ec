import { aText, optional } from "../field-rules.ts";
import { say } from "../script.ts";
import { answerToSpoil, endingOf, settle } from "../playing.ts";
import type { FrontStage, Made, Plays, Spoiling } from "../stage.ts";
import { answerBytes } from "../wire/answer.ts";
import { madeFields, spoilingFields, type FieldsOf } from "./fields.ts";

/** Answers that belong to no request, or to another. */
export type RepeatFault =
  /** Sends the answer twice; over a connection that is kept the second one meets the next request. */
  | ({ readonly kind: "twice" } & Spoiling)
  /**
   * Answers with the bytes of the latest answer that went through unspoiled, of up to 1 MiB: of the given operation, or
   * of any. When there was none, the request is answered 502 with the reason.
   */
  | ({ readonly kind: "replay"; readonly operation?: string } & Made);

/** The fields of the faults of this file. */
export const repeatFields: FieldsOf<RepeatFault> = {
  twice: { ...spoilingFields },
  replay: { operation: optional(aText), ...madeFields },
};

/** Plays the faults of this file. */
export const repeats: Plays<RepeatFault, FrontStage> = {
  async twice(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const bytes = answerBytes(answer);
    return say(Buffer.concat([bytes, bytes]), endingOf(answer, fault.ending));
  },
  async replay({ operation, forward, ending }, stage) {
    const earlier = stage.earlier(operation);
    if (!earlier) throw new Error("There is no earlier answer to replay.");
    await settle(stage, forward);
    return say(earlier, ending);
  },
};
