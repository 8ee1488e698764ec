import type { Ending } from "../script.ts";
import { answerToSpoil, sayAnswer } from "../playing.ts";
import type { Plays, Spoiling } from "../stage.ts";
import { contentOf, withContent, withHeader, withoutHeader, type Answer } from "../wire/answer.ts";
import { answerFraming } from "../wire/framing.ts";

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

/** Plays the faults of this file. */
export const keepAlive: Plays<KeepAliveFault> = {
  async keepAlive(fault, stage) {
    const answer = withoutHeader(
      withEnd(await answerToSpoil(stage, fault)),
      "connection",
      "keep-alive",
    );
    if (fault.how === "announceOnly") {
      return sayAnswer(withHeader(answer, "Connection", "close"), "keep");
    }
    const kept = withHeader(answer, "Connection", "keep-alive");
    return fault.how === "timeoutZero"
      ? sayAnswer(withHeader(kept, "Keep-Alive", "timeout=0"), "keep")
      : sayAnswer(kept, plannedEnding(fault));
  },
};

function plannedEnding({ how, milliseconds = 0 }: KeepAliveFault): Ending {
  switch (how) {
    case "closeIdle":
      return { idleFor: milliseconds, by: "close" };
    case "resetIdle":
      return { idleFor: milliseconds, by: "reset" };
    case "closeOnNext":
      return { onNext: "close" };
    case "resetOnNext":
      return { onNext: "reset" };
    default:
      return "close";
  }
}

/** An answer that would end with its connection gets a length instead. */
function withEnd(answer: Answer): Answer {
  return answerFraming(answer, answer.method) === "connection"
    ? withContent(answer, contentOf(answer))
    : answer;
}
