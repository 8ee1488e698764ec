import type { ActorState } from "./actor.ts";
import { judge, judgeBeat, judgeWrite } from "./invariants.ts";
import { Keys } from "./key-of.ts";
import { begin, proceed, type Task } from "./machine.ts";
import type { Rules } from "./stages.ts";
import { sweepUp } from "./sweep-up.ts";
import {
  type Done,
  fail,
  type Faults,
  isOver,
  isPast,
  lapse,
  perform,
  put,
  type World,
} from "./world.ts";

/** A step to another state, and what is wrong with it. */
interface Step {
  readonly name: string;
  readonly world: World;
  readonly wrong?: string | undefined;
}

/** What a search found. */
export interface Found {
  readonly states: number;
  /** Whether there was nothing left to look at. */
  readonly whole: boolean;
  readonly wrong?: string;
  /** The steps that led there. */
  readonly trace?: readonly string[];
}

/** The steps to a state, the last one first. */
interface Trail {
  readonly name: string;
  readonly from: Trail | undefined;
}

interface Visit {
  readonly world: World;
  readonly key: number;
  readonly trail: Trail | undefined;
}

/** Goes through all states, the nearest first, up to the first one that is wrong. */
export function search(first: World, rules: Rules, most: number = Infinity): Found {
  const keys = new Keys();
  const known = new Set([keys.of(first)]);
  let level: Visit[] = [{ world: first, key: keys.of(first), trail: undefined }];
  while (level.length > 0) {
    const next: Visit[] = [];
    for (const visit of level) {
      const wrong = expand(visit, rules, keys, known, next);
      if (wrong !== undefined) return { ...wrong, states: known.size, whole: false };
      if (known.size >= most) return { states: known.size, whole: false };
    }
    level = next;
  }
  return { states: known.size, whole: true };
}

function expand(
  visit: Visit,
  rules: Rules,
  keys: Keys,
  known: Set<number>,
  next: Visit[],
): Pick<Found, "wrong" | "trace"> | undefined {
  let moves = false;
  for (const step of stepsOf(visit.world, rules)) {
    const key = keys.of(step.world);
    moves ||= key !== visit.key;
    const trail = { name: step.name, from: visit.trail };
    const wrong = step.wrong ?? judge(step.world);
    if (wrong !== undefined) return { wrong, trace: traceOf(trail) };
    if (known.has(key)) continue;
    known.add(key);
    next.push({ world: step.world, key, trail });
  }
  if (moves) return undefined;
  const wrong = judgeEnd(visit.world, rules);
  return wrong === undefined ? undefined : { wrong, trace: traceOf(visit.trail) };
}

/** What is wrong where nothing can happen any more. */
function judgeEnd(world: World, rules: Rules): string | undefined {
  const live = Object.values(world.actors).filter((actor) => !isOver(actor));
  if (live.some(({ op }) => op !== undefined)) return "8: one that lives waits for ever";
  const turn = world.stored?.record.turn;
  if (turn !== undefined && live.some(({ id }) => id === turn.by))
    return "8: one that lives has a turn and does not know";
  return sweepUp(world, rules);
}

function* stepsOf(world: World, rules: Rules): Generator<Step> {
  for (const actor of Object.values(world.actors)) {
    if (isOver(actor)) {
      if (!isPast(world, actor.id))
        yield { name: `${nameOf(actor)} lapses`, world: lapse(world, actor.id) };
      continue;
    }
    yield* actor.op === undefined ? tasksOf(world, actor, rules) : stepsOfOne(world, actor, rules);
    yield* faultsOf(world, actor);
  }
  for (const write of world.late) {
    const others = world.late.filter((one) => one !== write);
    const done = put({ ...world, late: others }, write);
    const wrong = done.written && judgeWrite(done.written, done.world);
    yield { name: `a late ${write.name} comes`, world: done.world, wrong };
  }
}

function* tasksOf(world: World, actor: ActorState, rules: Rules): Generator<Step> {
  for (const task of tasksFor(world, actor)) {
    let begun = begin(actor, task, rules);
    let at = world;
    let wrong: string | undefined;
    // Nobody can tell when a task begins, but by what it reads first.
    while (begun.op?.kind === "beat" || begun.op?.kind === "see") {
      const { kind } = begun.op;
      const done = perform(at, begun, begun.op);
      at = done.world;
      const next = proceed(begun, done.answer, rules);
      wrong = judgeBeat(at, begun, next);
      begun = next;
      if (kind === "see") break;
    }
    yield { name: `${nameOf(actor)} begins ${task}`, world: withActor(at, begun), wrong };
  }
}

/** Tasks that are not worth a step change nothing: the states of these are known already. */
function tasksFor(world: World, { mode, sweeper, logins }: ActorState): readonly Task[] {
  if (sweeper) return mode === "out" ? ["sweep"] : [];
  if (mode === "out") return logins > 0 || world.stored ? ["login", "beat"] : [];
  if (mode === "failed") return ["beat"];
  if (mode !== "in") return [];
  return logins > 0 ? ["login", "leave", "signOff", "beat"] : ["leave", "signOff", "beat"];
}

function* stepsOfOne(world: World, actor: ActorState, rules: Rules): Generator<Step> {
  const { op } = actor;
  if (op === undefined) return;
  yield goOn(actor, perform(world, actor, op), rules, op.kind);
  for (const fault of ["lost", "late", "lostLogin"] as const) {
    const faults = spend(world.faults, fault);
    if (faults === undefined) continue;
    for (const how of fault === "lostLogin" ? [fault] : ([fault, `${fault}, given up`] as const)) {
      const done = fail({ ...world, faults }, actor, op, how);
      if (done) yield goOn(actor, done, rules, `${op.kind} (${how})`);
    }
  }
}

function goOn(actor: ActorState, done: Done, rules: Rules, name: string): Step {
  const judged = done.written && judgeWrite(done.written, done.world);
  const detail = done.written ? `${name} ${done.written.name}` : name;
  const next = proceed(spendLogin(actor), done.answer, rules);
  const wrong = judged ?? judgeBeat(done.world, actor, next);
  return { name: `${nameOf(actor)}: ${detail}`, world: withActor(done.world, next), wrong };
}

function spendLogin(actor: ActorState): ActorState {
  const { op, logins } = actor;
  return op?.kind === "login" && op.part === 1 ? { ...actor, logins: logins - 1 } : actor;
}

function* faultsOf(world: World, actor: ActorState): Generator<Step> {
  if (actor.sweeper && actor.mode !== "out") return;
  const crash = spend(world.faults, "crash");
  if (crash) {
    const crashed = { ...actor, crashed: true, stack: [], op: undefined };
    yield {
      name: `${nameOf(actor)} crashes`,
      world: withActor({ ...world, faults: crash }, crashed),
    };
  }
  const suspicion = spend(world.faults, "suspicion");
  if (suspicion && !isPast(world, actor.id))
    yield {
      name: `${nameOf(actor)} is suspected`,
      world: lapse({ ...world, faults: suspicion }, actor.id),
    };
}

function spend(faults: Faults, fault: keyof Faults): Faults | undefined {
  return faults[fault] === 0 ? undefined : { ...faults, [fault]: faults[fault] - 1 };
}

function withActor(world: World, actor: ActorState): World {
  return { ...world, actors: { ...world.actors, [actor.id]: actor } };
}

function nameOf({ id }: ActorState): string {
  return id.slice(0, 5);
}

function traceOf(last: Trail | undefined): string[] {
  const names: string[] = [];
  for (let at = last; at !== undefined; at = at.from) names.push(at.name);
  return names.toReversed();
}
