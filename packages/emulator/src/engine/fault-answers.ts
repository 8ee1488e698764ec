import { stringify } from "lossless-json";
import type { Clock } from "../clock.ts";
import type { Answer } from "../contract.ts";
import { playAnswerFault, type AnswerFault } from "../faults/answer-faults.ts";
import { gatewayPage } from "../faults/kinds/bodies.ts";
import type { Stage } from "../faults/stage.ts";
import type { Fault, FaultKind } from "./fault.ts";
import type { AnswerFaultOrder } from "./fault-orders.ts";
import { sayScript } from "./speaking.ts";
import { streamAnswer, writeAnswer, type Line } from "./wire.ts";

/**
 * Answers a request in the way a fault says. `perform` does what the operation does; it is called only by the faults
 * that need the true answer, or that strike after the work was done. Answers the status that was sent, if any.
 */
export async function answerWithFault(
  line: Line,
  fault: Fault | AnswerFaultOrder,
  clock: Clock,
  perform: () => Promise<Answer>,
): Promise<number | undefined> {
  const stage = createStage(line, perform);
  if ("fault" in fault) return sayScript(line, await playAnswerFault(fault.fault, stage));
  if (fault.kind === "delay") return answerLater(line, fault.milliseconds, clock, perform);
  return sayScript(line, await playAnswerFault(asPlayed(fault), stage));
}

/** Unlike what else waits, this goes by the server's clock, and comes before the work. */
async function answerLater(
  line: Line,
  milliseconds: number,
  clock: Clock,
  perform: () => Promise<Answer>,
): Promise<number | undefined> {
  await clock.sleep(milliseconds, line.signal);
  if (line.signal.aborted) return undefined;
  const answer = await perform();
  await writeAnswer(line, answer);
  return answer.status;
}

/** The request was received before. */
function createStage(line: Line, perform: () => Promise<Answer>): Stage {
  return {
    request: { method: line.response.req.method ?? "GET" },
    now: line.now,
    receive: () => Promise.resolve(),
    forward: async () => streamAnswer(line, await perform()),
  };
}

type PlayedKind = Exclude<FaultKind, { kind: "delay" }>;

/** What is played for each kind. */
const plays: {
  readonly [Kind in PlayedKind["kind"]]: (
    fault: Extract<PlayedKind, { readonly kind: Kind }>,
  ) => AnswerFault;
} = {
  status: ({ status, headers = {}, body, applied = false }) => ({
    kind: "answer",
    answer: {
      status,
      headers: { ...(typeof body === "string" && defaultType(headers)), ...headers },
      body: bodyText(body),
    },
    forward: applied,
  }),
  reset: ({ applied = false }) => ({ kind: "reset", forward: applied }),
  hang: ({ applied = false }) => ({ kind: "silence", forward: applied }),
  truncate: (fault) => fault,
  slowBody: (fault) => ({ ...fault, kind: "drip" }),
  contentType: ({ type = "text/html; charset=utf-8", body = gatewayPage }) => ({
    kind: "answer",
    answer: { headers: { "Content-Type": type }, body },
  }),
  duplicateCookies: () => ({ kind: "cookies", how: "twoValues", madeUp: false }),
  redirect: ({ location, status = 302 }) => ({
    kind: "answer",
    answer: { status, headers: { Location: location } },
  }),
  raw: (fault) => ({ ...fault, ending: "close" }),
};

function asPlayed(fault: PlayedKind): AnswerFault {
  const { [fault.kind]: play } = plays;
  return (play as (fault: PlayedKind) => AnswerFault)(fault);
}

/** JSON says so by itself. */
function defaultType(headers: Readonly<Record<string, string>>): Record<string, string> {
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return isGiven ? {} : { "Content-Type": "text/plain" };
}

function bodyText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : (stringify(body) ?? "null");
}
