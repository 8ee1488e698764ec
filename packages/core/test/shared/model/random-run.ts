import { defaultLimits } from "../../../src/session/shared/limits.ts";
import { whyNotToSend } from "../../../src/session/shared/transitions/may-send.ts";
import { type ActorState, createActor } from "./actor.ts";
import { type Command, members, type Plan, sweepers } from "./commands.ts";
import { createRules, createWorld, memberId } from "./first.ts";
import type { Mistake } from "./decisions.ts";
import { judge, judgeBeat, judgeWrite } from "./invariants.ts";
import { begin, proceed, type Task } from "./machine.ts";
import type { Answer } from "./ops.ts";
import { RealStore } from "./real-store.ts";
import type { Rules } from "./stages.ts";
import { sweepUp } from "./sweep-up.ts";
import { terms } from "./terms.ts";
import {
  beat,
  type Done,
  fail,
  type Fault,
  isOver,
  isPast,
  perform,
  put,
  type World,
} from "./world.ts";

/** What is wrong, where something is. */
export class Violation extends Error {}

const { idleLimit = Infinity, longestLife = Infinity } = terms;

/** Rounds in which each one makes a step, until all have to be at rest. */
const mostRounds = 600;

/** One run of many members over a real store in memory. */
export class RandomRun {
  /** How many steps were made. */
  steps = 0;
  readonly #rules: Rules;
  readonly #store = new RealStore();
  readonly #plan: Plan;
  #world: World;
  /** The ids of those that are at work now, by number. */
  readonly #slots: string[];
  #processes: number;
  readonly #opened = new Map<string, number>();
  readonly #refusals = new Map<string, number[]>();

  constructor(plan: Plan, mistake?: Mistake) {
    this.#plan = plan;
    this.#rules = createRules(mistake, plan.parts);
    this.#slots = Array.from({ length: members + sweepers }, (_, index) => memberId(index));
    this.#processes = this.#slots.length;
    this.#world = createWorld(this.#slots.map((id, index) => this.#actor(id, index)));
    this.#store.now = this.#world.now;
  }

  /** @throws {Violation} as soon as anything is wrong. */
  async run(): Promise<void> {
    for (const id of this.#slots) await this.#store.beat(this.#world, id);
    for (const command of this.#plan.commands) await this.#follow(command);
    await this.#finish();
  }

  #actor(id: string, slot: number): ActorState {
    const sweeper = slot >= members;
    const keep = this.#plan.keep[slot] ?? 0;
    const mark = this.#plan.wrong[slot] ? "wrong" : "right";
    return createActor(id, { sweeper, keep, mark, logins: 1_000 });
  }

  #at(slot: number): ActorState {
    const actor = this.#world.actors[this.#slots[slot] ?? ""];
    if (actor === undefined) throw new RangeError(`There is nobody at ${slot}.`);
    return actor;
  }

  /** One of those that have something to do. */
  #busy(which: number): number {
    const busy = [...this.#slots.keys()].filter((slot) => this.#at(slot).op !== undefined);
    return busy[which % busy.length] ?? 0;
  }

  #put(actor: ActorState): void {
    this.#world = { ...this.#world, actors: { ...this.#world.actors, [actor.id]: actor } };
  }

  async #follow(command: Command): Promise<void> {
    switch (command.do) {
      case "begin":
        return this.#begin(command.who, command.task);
      case "go":
        return this.#go(this.#busy(command.who), command.steps, command.fault);
      case "crash":
        return this.#put({ ...this.#at(command.who), crashed: true, stack: [], op: undefined });
      case "renew process":
        return this.#renewProcess(command.who);
      case "late":
        return this.#late(command.which);
      case "freeze":
        return this.#pass(defaultLimits.gone + 1_000, this.#at(command.who).id);
      case "pass":
        return this.#pass(command.ms);
      default:
        this.#world = { ...this.#world, alive: {} };
        return undefined;
    }
  }

  async #begin(slot: number, task: Task): Promise<void> {
    const actor = this.#at(slot);
    if (actor.crashed || actor.op !== undefined || !canBegin(actor, task)) return;
    if (actor.sweeper) await this.#renewProcess(slot);
    this.#put(begin(this.#at(slot), task, this.#rules));
  }

  async #go(slot: number, steps: number, fault?: Fault): Promise<void> {
    for (let left = steps; left > 0; left -= 1)
      await this.#step(slot, left === 1 ? fault : undefined);
  }

  /** Another process in the place of one that is over. */
  async #renewProcess(slot: number): Promise<void> {
    if (!isOver(this.#at(slot)) && !this.#at(slot).sweeper) return;
    this.#slots[slot] = memberId((this.#processes += 1));
    const actor = this.#actor(this.#slots[slot], slot);
    this.#put(actor);
    await this.#beat(actor);
  }

  async #beat(actor: ActorState): Promise<void> {
    this.#world = beat(this.#world, actor);
    await this.#store.beat(this.#world, actor.id);
  }

  /** Lets time pass, in which all that live beat, but for one. */
  async #pass(ms: number, frozen?: string): Promise<void> {
    this.#world = { ...this.#world, now: this.#world.now + ms };
    this.#store.now = this.#world.now;
    this.#expire();
    for (const actor of Object.values(this.#world.actors)) {
      if (isOver(actor)) continue;
      if (actor.id !== frozen) await this.#beat(actor);
      else if (isPast(this.#world, actor.id)) this.#world = { ...this.#world, suspected: true };
    }
  }

  async #late(which: number): Promise<void> {
    const write = this.#world.late[which % Math.max(1, this.#world.late.length)];
    if (write === undefined) return;
    const late = this.#world.late.filter((one) => one !== write);
    const done = put({ ...this.#world, late }, write);
    const inPlace = await this.#store.write(write);
    check(inPlace === done.answer.inPlace, "the store answers a late write in another way");
    this.#accept(done);
  }

  async #step(slot: number, fault?: Fault): Promise<void> {
    const actor = this.#at(slot);
    const { op } = actor;
    if (op === undefined || actor.crashed) return;
    this.steps += 1;
    const how = this.#howToLogIn(actor) ?? fault;
    const done =
      (how === undefined ? undefined : fail(this.#world, actor, op, how)) ??
      perform(this.#world, actor, op);
    if (how === "refused") this.#countRefusal("wrong");
    if (op.kind === "login") this.#opened.set(op.session, this.#world.now);
    const answer = await this.#really(actor, done);
    this.#accept(done);
    const next = proceed(actor, answer, this.#rules);
    this.#put(next);
    report(judgeBeat(this.#world, actor, next) ?? judge(this.#world));
  }

  /**
   * What comes of a request of a login whatever else happens: it is not sent when the login is too old, or by one that was
   * taken for gone and finds its turn gone; and a wrong password is refused.
   */
  #howToLogIn({ id, op, mark, stack }: ActorState): Fault | undefined {
    if (op?.kind !== "login") return undefined;
    const { now, stored } = this.#world;
    const opening = { turn: stack.at(-1)?.vars.turn ?? "", session: op.session };
    const look = { now, limits: defaultLimits };
    const reason = stored && whyNotToSend(stored.record, look, opening)?.why;
    // Who was taken for gone reads the record first; anybody knows how old the login is.
    if (reason === "too-old" || (reason !== undefined && isPast(this.#world, id))) return "unsent";
    return mark === "wrong" ? "refused" : undefined;
  }

  /** The provider ends what has come to its limits. */
  #expire(): void {
    const { now, actors, alive } = this.#world;
    const users = Object.values(actors).filter(({ crashed }) => !crashed);
    const used = new Set(users.map(({ session }) => session));
    const left = Object.entries(alive).filter(([session]) => {
      const age = now - (this.#opened.get(session) ?? now);
      return age <= (used.has(session) ? longestLife : idleLimit);
    });
    this.#world = { ...this.#world, alive: Object.fromEntries(left) };
  }

  /** The same step of the real store. */
  async #really(actor: ActorState, { world, answer, written }: Done): Promise<Answer> {
    const { op } = actor;
    if (op?.kind === "see") {
      const sight = await this.#store.see();
      const expected = JSON.stringify(this.#world.stored?.record);
      check(JSON.stringify(sight.record) === expected, "the store gives another record");
      return { sight };
    }
    if (op?.kind === "beat") await this.#store.beat(world, actor.id);
    if (op?.kind === "receipt")
      await this.#store.tell(op.session, world.receipts[op.session] ?? []);
    if (op?.kind === "write" && world.late.length === this.#world.late.length) {
      const revision = world.stored?.revision ?? "";
      const write = { ...op, by: actor.id, revision: written ? revision : "f".repeat(32) };
      const inPlace = await this.#store.write(write);
      check(inPlace === (written !== undefined), "the store answers a write in another way");
    }
    return answer;
  }

  #accept({ world, written }: Done): void {
    this.#world = world;
    if (written) report(judgeWrite(written, world));
  }

  #countRefusal(mark: string): void {
    const times = this.#refusals.get(mark) ?? [];
    const earlier = times.at(-terms.refusals);
    this.#refusals.set(mark, [...times, this.#world.now]);
    const many = earlier !== undefined && this.#world.now < earlier + terms.refusedFor;
    const untold = this.#world.suspected || this.#plan.commands.some((one) => "fault" in one);
    check(!many || untold, "7: a credential was refused too often");
  }

  /** Everybody comes to an end; then all are gone, and one sweep ends what is left. */
  async #finish(): Promise<void> {
    while (this.#world.late.length > 0) await this.#late(0);
    for (let round = 0; this.#slots.some((_, slot) => !this.#rests(slot)); round += 1) {
      check(round < mostRounds, "8: one that lives waits for ever");
      await this.#pass(1_000);
      for (const slot of this.#slots.keys()) await this.#go(slot, 3);
      // Those who wait may wait for one that has to be told by a beat of its own.
      for (const slot of this.#slots.keys()) await this.#begin(slot, "beat");
    }
    report(sweepUp(this.#world, this.#rules));
    const later = { ...this.#world, now: this.#world.now + 2 * 3_600_000, alive: {} };
    report(sweepUp(later, this.#rules, "all lives are over"));
  }

  #rests(slot: number): boolean {
    const { op, stack } = this.#at(slot);
    return op === undefined || (stack[0]?.at.startsWith("beat") ?? false);
  }
}

function canBegin({ mode, sweeper }: ActorState, task: Task): boolean {
  if (sweeper) return task === "sweep";
  if (task === "login") return mode === "out" || mode === "in" || mode === "failed";
  if (task === "beat") return mode !== "gone" && mode !== "signed-off";
  return mode === "in";
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Violation(otherwise);
}

function report(wrong: string | undefined): void {
  if (wrong !== undefined) throw new Violation(wrong);
}
