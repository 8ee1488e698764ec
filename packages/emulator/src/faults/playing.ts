import { makeAnswer } from "./made-answer.ts";
import type { Ending, Script } from "./script.ts";
import type { AnswerStream, Spoiling, Stage } from "./stage.ts";
import { answerBytes, headBytes, type Answer } from "./wire/answer.ts";
import { closesAfter } from "./wire/framing.ts";

/** The answer that a fault spoils, whole. */
export async function answerToSpoil(stage: Stage, fault: Spoiling): Promise<Answer> {
  const { head, body } = await streamToSpoil(stage, fault);
  const { start, lines } = head;
  const { method } = stage.request;
  return { start, lines, body: await collect(body), method, closes: closesAfter(head, method) };
}

/** The answer that a fault spoils, as it comes. */
export async function streamToSpoil(stage: Stage, fault: Spoiling): Promise<AnswerStream> {
  if (!fault.answer) return stage.forward();
  await settle(stage, fault.forward);
  const { start, lines, body } = makeAnswer(stage, fault.answer);
  return { head: { start, lines, bytes: headBytes({ start, lines }) }, body: [body] };
}

/** Takes the whole request: to the target, whose answer is dropped, or to nobody. */
export async function settle(stage: Stage, forward: boolean | undefined): Promise<void> {
  if (!forward) return stage.receive();
  for await (const _ of (await stage.forward()).body);
}

/** Plays an answer, then what the fault or the answer itself says. */
export function sayAnswer(answer: Answer, ending?: Ending): Script {
  return { pieces: [answerBytes(answer)], ending: endingOf(answer, ending) };
}

/** What becomes of the connection after an answer. */
export function endingOf({ closes }: Answer, ending?: Ending): Ending {
  return ending ?? (closes ? "close" : "keep");
}

/** Plays pieces of an answer that is on its way, then what the fault or the answer itself says. */
export function sayStream(
  { request }: Stage,
  { head }: AnswerStream,
  pieces: Script["pieces"],
  ending?: Ending,
): Script {
  return { pieces, ending: ending ?? (closesAfter(head, request.method) ? "close" : "keep") };
}

/** So many first bytes of a body, or all of a shorter one. */
export async function* firstBytes(
  pieces: AnswerStream["body"],
  count: number,
): AsyncGenerator<Buffer> {
  let left = count;
  if (left <= 0) return;
  for await (const bytes of pieces) {
    yield bytes.subarray(0, left);
    left -= bytes.length;
    if (left <= 0) return;
  }
}

/** All bytes of a body. */
export async function collect(pieces: AnswerStream["body"]): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
