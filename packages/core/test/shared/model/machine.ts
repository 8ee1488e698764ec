import { type ActorState, type Frame, noVars, type Vars } from "./actor.ts";
import type { Answer } from "./ops.ts";
import { type Here, type Move, type Rules, type Stage, stages } from "./stages.ts";

/** What an idle actor can begin. */
export type Task = "login" | "leave" | "signOff" | "beat" | "sweep";

/** So many stages without a step in between: it goes round in a circle. */
const mostStages = 100;

/** Begins a task, up to its first step. */
export function begin(actor: ActorState, task: Task, rules: Rules): ActorState {
  const not = task === "login" && actor.mode === "in" ? actor.session : undefined;
  return run({ ...actor, stack: [{ at: task, vars: { ...noVars, not } }] }, {}, rules);
}

/** Goes on with the answer to the last step, up to the next one, or to the end of the task. */
export function proceed(actor: ActorState, answer: Answer, rules: Rules): ActorState {
  return run({ ...actor, op: undefined }, answer, rules);
}

function run(from: ActorState, first: Answer, rules: Rules): ActorState {
  let actor = from;
  let answer = first;
  for (let count = 0; count < mostStages; count += 1) {
    const frame = actor.stack.at(-1);
    if (frame === undefined) return atRest(actor);
    let { made } = actor;
    const fresh = (): string => idOf(actor.id, (made += 1));
    const here: Here = { actor, vars: frame.vars, answer, rules, fresh };
    const move = stageAt(frame.at)(here);
    actor = follow({ ...actor, made }, frame, move);
    if ("op" in move) return actor;
    answer = "done" in move ? move.done : {};
  }
  throw new Error(`${actor.id} goes round in a circle at ${actor.stack.at(-1)?.at}.`);
}

/** What was, tells nothing of what one does next that is not signed on. */
function atRest(actor: ActorState): ActorState {
  const over = actor.mode === "gone" || actor.mode === "signed-off";
  return over ? { ...actor, epoch: undefined, entry: undefined, logins: 0 } : actor;
}

function stageAt(name: string): Stage {
  const stage = stages[name];
  if (stage === undefined) throw new Error(`There is no stage ${name}.`);
  return stage;
}

function follow(actor: ActorState, frame: Frame, move: Move): ActorState {
  const below = actor.stack.slice(0, -1);
  if ("done" in move) return { ...actor, stack: below, ...move.set };
  const here = { at: move.to, vars: { ...frame.vars, ...move.vars } };
  if ("op" in move) return { ...actor, stack: [...below, here], op: move.op };
  if ("call" in move)
    return { ...actor, ...move.set, stack: [...below, here, called(move.call, move.given)] };
  return { ...actor, stack: [...below, here] };
}

function called(at: string, given: Partial<Vars>): Frame {
  return { at, vars: { ...noVars, ...given } };
}

/** Tells ids of one actor from those of others. */
function idOf(actor: string, count: number): string {
  return actor.slice(0, 24) + count.toString(16).padStart(8, "0");
}
