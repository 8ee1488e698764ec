import { aPause, nameIn, optional } from "../field-rules.ts";
import type { Ending } from "../script.ts";
import { answerToSpoil, sayAnswer } from "../playing.ts";
import type { Plays, Spoiling } from "../stage.ts";
import { contentOf, withContent, withHeader, withoutHeader, type Answer } from "../wire/answer.ts";
import { answerFraming } from "../wire/framing.ts";
import { spoilingAndEndingFields, type FieldsOf } from "./fields.ts";

/** Connections that end at the wrong moment. The answer itself is sent whole. */
export type KeepAliveFault = {
  readonly kind: "keepAlive";
  /**
   * `closeIdle`, `resetIdle`: after so many milliseconds (0) without another request. `closeOnNext`, `resetOnNext`:
   * when the head of another request has come, which then is neither forwarded nor answered. `closeUnannounced`: FIN
   * right behind the answer, which promised to keep it. `announceOnly`: `Connection: close`, and it stays open.
   * `timeoutZero`: `Keep-Alive: timeout=0`, and it stays open.
   */
  readonly how:
    | "closeIdle"
    | "resetIdle"
    | "closeOnNext"
    | "resetOnNext"
    | "closeUnannounced"
    | "announceOnly"
    | "timeoutZero";
  readonly milliseconds?: number;
} & Omit<Spoiling, "ending">;

/** What becomes of the connection. */
const endings: Readonly<Record<KeepAliveFault["how"], (milliseconds: number) => Ending>> = {
  closeIdle: (milliseconds) => ({ idleFor: milliseconds, by: "close" }),
  resetIdle: (milliseconds) => ({ idleFor: milliseconds, by: "reset" }),
  closeOnNext: () => ({ onNext: "close" }),
  resetOnNext: () => ({ onNext: "reset" }),
  closeUnannounced: () => "close",
  announceOnly: () => "keep",
  timeoutZero: () => "keep",
};

/** The fields of the faults of this file. */
export const keepAliveFields: FieldsOf<KeepAliveFault> = {
  keepAlive: {
    how: nameIn(endings),
    milliseconds: optional(aPause),
    ...spoilingAndEndingFields,
  },
};

/** Plays the faults of this file. */
export const keepAlive: Plays<KeepAliveFault> = {
  async keepAlive(fault, stage) {
    const answer = withoutHeader(
      withEnd(await answerToSpoil(stage, fault)),
      "connection",
      "keep-alive",
    );
    const { how, milliseconds = 0 } = fault;
    const said = withHeader(answer, "Connection", how === "announceOnly" ? "close" : "keep-alive");
    return sayAnswer(
      how === "timeoutZero" ? withHeader(said, "Keep-Alive", "timeout=0") : said,
      endings[how](milliseconds),
    );
  },
};

/** An answer that would end with its connection gets a length instead. */
function withEnd(answer: Answer): Answer {
  return answerFraming(answer, answer.method) === "connection"
    ? withContent(answer, contentOf(answer))
    : answer;
}
