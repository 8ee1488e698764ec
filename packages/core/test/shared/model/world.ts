import type { Outcome } from "../../../src/reports/receipt.ts";
import { defaultLimits } from "../../../src/session/shared/limits.ts";
import type { AccountRecord, Beat } from "../../../src/session/shared/record.ts";
import type { ActorState } from "./actor.ts";
import type { SwapName } from "./decisions.ts";
import type { Answer, Op, Sight } from "./ops.ts";

/** A write that was given up and may still come true. */
export interface LateWrite {
  readonly by: string;
  readonly name: SwapName;
  readonly record: AccountRecord;
  readonly expected: string | undefined;
  readonly revision: string;
}

/** How many faults may still come. */
export interface Faults {
  readonly crash: number;
  readonly suspicion: number;
  readonly lost: number;
  readonly late: number;
  readonly lostLogin: number;
}

/** All there is: a store, a provider, and who uses them. */
export interface World {
  readonly now: number;
  readonly stored?: { readonly record: AccountRecord; readonly revision: string };
  readonly beats: Readonly<Record<string, Beat>>;
  readonly receipts: Readonly<Record<string, readonly Outcome[]>>;
  /** The provider's ledger: which parts of which sessions are alive. */
  readonly alive: Readonly<Record<string, readonly number[]>>;
  readonly actors: Readonly<Record<string, ActorState>>;
  readonly late: readonly LateWrite[];
  readonly faults: Faults;
  /** Whether one that lives was taken for gone. */
  readonly suspected: boolean;
  readonly writes: number;
}

/** What was done to the record, to be judged. */
export interface Written {
  readonly by: string;
  readonly name: SwapName;
  readonly before: AccountRecord | undefined;
  readonly after: AccountRecord;
}

/** What became of a step. */
export interface Done {
  readonly world: World;
  readonly answer: Answer;
  readonly written?: Written;
}

/** How a step of the store or the provider may go wrong. */
export type Fault =
  | "lost"
  | "late"
  | "lost, given up"
  | "late, given up"
  | "lostLogin"
  | "refused"
  | "unsent"
  | "failed";

function sightOf(world: World): Sight {
  const beats = new Map(Object.entries(world.beats));
  return {
    record: world.stored?.record,
    revision: world.stored?.revision,
    look: { now: world.now, beats, limits: defaultLimits },
    receipts: new Set(Object.keys(world.receipts)),
  };
}

/** A step that goes as it should. */
export function perform(world: World, actor: ActorState, op: Op): Done {
  switch (op.kind) {
    case "see":
      return { world, answer: { sight: sightOf(world) } };
    case "write":
      return put(world, { ...op, by: actor.id, revision: revisionOf(world) });
    case "login":
      return { world: openPart(world, op.session, op.part), answer: { login: "opened" } };
    case "logout":
      return logout(world, op.session, op.sealed);
    case "receipt":
      return { world: tell(world, op.session, op.outcome), answer: {} };
    default:
      return { world: beat(world, actor), answer: {} };
  }
}

/** A step that goes wrong; `undefined` where it cannot go wrong so. */
export function fail(world: World, actor: ActorState, op: Op, fault: Fault): Done | undefined {
  if (op.kind === "write") return failToWrite(world, actor, op, fault);
  if (op.kind === "login" && fault === "lostLogin")
    return { ...perform(world, actor, op), answer: { login: "lost" } };
  if (op.kind === "login" && (fault === "refused" || fault === "unsent"))
    return { world, answer: { login: fault } };
  if (op.kind === "logout" && fault === "failed") return { world, answer: { outcome: "failed" } };
  return undefined;
}

function failToWrite(
  world: World,
  actor: ActorState,
  op: Op & { readonly kind: "write" },
  fault: Fault,
): Done | undefined {
  const answer = { gaveUp: fault.endsWith("given up") };
  if (fault.startsWith("lost")) return { ...perform(world, actor, op), answer };
  if (!fault.startsWith("late")) return undefined;
  const { name, record, expected } = op;
  const late = { by: actor.id, name, record, expected, revision: revisionOf(world) };
  return { world: { ...world, late: [...world.late, late], writes: world.writes + 1 }, answer };
}

/** A write as the store takes it: only in place of what it expects. */
export function put(world: World, write: LateWrite): Done {
  const { by, name, record, expected, revision } = write;
  const before = world.stored?.record;
  if (world.stored?.revision !== expected) return { world, answer: { inPlace: false } };
  const stored = { record, revision };
  return {
    world: { ...world, stored, writes: world.writes + 1 },
    answer: { inPlace: true },
    written: { by, name, before, after: record },
  };
}

export function beat(world: World, { id, session }: ActorState): World {
  const until = world.now + defaultLimits.gone;
  const uses = session === undefined ? [] : [session];
  return { ...world, beats: { ...world.beats, [id]: { until, uses } } };
}

/** The same with a beat that is past. */
export function lapse(world: World, id: string): World {
  const beats = { ...world.beats, [id]: { until: world.now - 1, uses: [] } };
  const lives = !isOver(world.actors[id]);
  return { ...world, beats, suspected: world.suspected || lives };
}

/** Whether it gives no more signs of life, since it has crashed or is done. */
export function isOver(actor: ActorState | undefined): boolean {
  if (actor === undefined || actor.crashed) return true;
  return actor.op === undefined && (actor.mode === "gone" || actor.mode === "signed-off");
}

export function isPast(world: World, id: string): boolean {
  return (world.beats[id]?.until ?? 0) < world.now;
}

function openPart(world: World, session: string, part: number): World {
  const parts = [...(world.alive[session] ?? []), part];
  return { ...world, alive: { ...world.alive, [session]: parts } };
}

/** Ends the parts that the handle knows. */
function logout(world: World, session: string, sealed: string): Done {
  const known = Number(sealed.split("/")[1]);
  const parts = world.alive[session] ?? [];
  const left = parts.filter((part) => part > known);
  const { [session]: _, ...others } = world.alive;
  const alive = left.length === 0 ? others : { ...others, [session]: left };
  const outcome = left.length === parts.length ? "already-ended" : "ended";
  return { world: { ...world, alive }, answer: { outcome } };
}

function tell(world: World, session: string, outcome: Outcome): World {
  const told = [...(world.receipts[session] ?? []), outcome];
  return { ...world, receipts: { ...world.receipts, [session]: told } };
}

function revisionOf({ writes }: World): string {
  return writes.toString(16).padStart(32, "e");
}
