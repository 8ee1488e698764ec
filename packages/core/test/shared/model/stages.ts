import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { newRecord } from "../../../src/session/shared/record-write.ts";
import { isNext } from "../../../src/session/shared/transitions/decision.ts";
import type { ActorState, Vars } from "./actor.ts";
import type { Decide, Mistake, SwapName } from "./decisions.ts";
import type { Answer, ModelSwapped, Op } from "./ops.ts";

/** How the actors of a run behave. */
export interface Rules {
  readonly mistake: Mistake | undefined;
  readonly decisions: Readonly<Record<SwapName, Decide>>;
  /** How many requests a login takes. */
  readonly parts: number;
}

export interface Here {
  readonly actor: ActorState;
  readonly vars: Vars;
  readonly answer: Answer;
  readonly rules: Rules;
  readonly fresh: () => string;
}

/** Where an actor goes from a stage. `to` is the stage of the same subroutine that hears of it. */
export type Move =
  | { readonly op: Op; readonly to: StageName; readonly vars?: Partial<Vars> }
  | {
      readonly call: StageName;
      readonly given: Partial<Vars>;
      readonly to: StageName;
      readonly vars?: Partial<Vars>;
      readonly set?: Partial<ActorState>;
    }
  | { readonly to: StageName; readonly vars?: Partial<Vars> }
  | { readonly done: Answer; readonly set?: Partial<ActorState> };

export type Stage = (here: Here) => Move;

export type StageName = string;

const about = { provider: "acme", account: "robot", place: {} };

const over: Move = { done: {} };

function swapped({ answer }: Here): ModelSwapped {
  return answer.swapped ?? { written: false, record: undefined };
}

function swap(
  name: SwapName,
  to: StageName,
  given: Partial<Vars>,
  vars: Partial<Vars> = {},
): Extract<Move, { readonly call: StageName }> {
  return { call: "swap", given: { ...given, name }, to, vars };
}

/** Whether an earlier write of a swap is in place after all. */
function isSettled(record: AccountRecord, actor: ActorState, vars: Vars): boolean {
  const { name, turn, session } = vars;
  switch (name) {
    case "enter":
    case "takeOver":
    case "sweep":
      return record.turn?.id === turn;
    case "signOff":
      return record.signedOff >= (actor.epoch ?? 0);
    case "leave":
      return !Object.hasOwn(record.members, actor.id);
    case "publish":
      return record.sessions[session]?.state === "open";
    case "tooLate":
      return record.sessions[session]?.claim === actor.id;
    case "note":
      return record.sessions[session]?.sealed === vars.sealed;
    case "refused":
    case "withdraw":
      return record.sessions[session]?.state !== "opening";
    case "strike":
      return record.sessions[session]?.claim !== actor.id;
    case "unanswered":
      return record.sessions[session]?.state === "lost";
    default:
      return false;
  }
}

/** Who a member works under from now on. */
function working(record: AccountRecord): Partial<ActorState> {
  const { current = "", epoch } = record;
  return { mode: "in", session: current, entry: record.sessions[current], epoch };
}

function failed({ actor }: Here): Move {
  return { done: {}, set: actor.mode === "out" ? { mode: "failed" } : {} };
}

function seal({ actor }: Here, part: number): string {
  return `${actor.mark ?? ""}/${part}`;
}

function strikeOf({ vars, rules }: Here): Move {
  const { session, outcome, turn } = vars;
  const given = { session, outcome, turn };
  const last = rules.mistake === "strike before the receipt" ? "finish.late" : "finish.struck";
  return swap("strike", last, given);
}

function receiptOf({ vars }: Here, to: StageName): Move {
  return { op: { kind: "receipt", session: vars.session, outcome: vars.outcome }, to };
}

function tellOf(here: Here): Move {
  return here.rules.mistake === "strike before the receipt"
    ? strikeOf(here)
    : receiptOf(here, "finish.told");
}

export const stages: Readonly<Record<string, Stage>> = {
  // One transition: read, decide, write.
  swap: () => ({ op: { kind: "see" }, to: "swap.seen" }),
  "swap.seen": ({ actor, vars, answer: { sight }, rules }) => {
    if (sight === undefined) throw new Error("Nothing was read.");
    const { record = newRecord(about), revision } = sight;
    if (vars.wrote && isSettled(record, actor, vars))
      return { done: { swapped: { written: true, record } } };
    const decision = rules.decisions[vars.name](record, actor, vars, sight);
    if (!isNext(decision))
      return { done: { swapped: { written: false, why: decision.why, record } } };
    const { next } = decision;
    const op = { kind: "write" as const, name: vars.name, record: next, expected: revision };
    return { op, to: "swap.wrote", vars: { wrote: true, next } };
  },
  "swap.wrote": ({ vars, answer }) => {
    if (answer.inPlace === true) return { done: { swapped: { written: true, record: vars.next } } };
    if (answer.gaveUp) return { done: { swapped: { written: false, record: undefined } } };
    return { op: { kind: "see" }, to: "swap.seen", vars: { next: undefined } };
  },

  // A login, or a renewal where `not` is the session that is over.
  login: ({ vars, fresh, rules }) => {
    const given = { not: vars.not, turn: fresh(), session: fresh() };
    if (rules.mistake === "request before the turn")
      return {
        op: { kind: "login", session: given.session, part: 1 },
        to: "login.early",
        vars: given,
      };
    return swap("enter", "login.entered", given, { ...given, part: 0, sealed: undefined });
  },
  "login.early": ({ vars }) => swap("enter", "login.entered", vars, { part: 1 }),
  "login.entered": (here) => {
    const { actor, vars, rules } = here;
    const { written, why, record } = swapped(here);
    if (!written || record === undefined) {
      if (why === "signed-off")
        return { done: {}, set: { mode: "signed-off", session: undefined } };
      const waits = why === "turn-taken" || why === "ending";
      return waits ? { to: "login" } : failed(here);
    }
    if (record.turn?.id === vars.turn) {
      if (record.turn.for === "end")
        return { call: "end", given: { turn: vars.turn, tried: [] }, to: "login" };
      if (rules.mistake === "request before the turn") return { to: "login.answered" };
      return { op: { kind: "login", session: vars.session, part: 1 }, to: "login.answered" };
    }
    const joined = Object.hasOwn(record.members, actor.id) && record.current !== vars.not;
    return joined && record.phase === "open" && record.current !== undefined
      ? { done: {}, set: working(record) }
      : { to: "login" };
  },
  "login.answered": (here) => {
    const { vars, answer, rules } = here;
    const { turn, session, part } = vars;
    if (answer.login === "refused") return swap("refused", "login.refused", { turn, session });
    if (answer.login === "unsent") return swap("withdraw", "login.refused", { turn, session });
    if (answer.login === "lost")
      return {
        ...swap("unanswered", "login.failed", { turn, session, sealed: vars.sealed }),
        set: { unanswered: [...here.actor.unanswered, session] },
      };
    const sealed = seal(here, part + 1);
    const given = { turn, session, sealed };
    return part + 1 < rules.parts
      ? swap("note", "login.noted", given, { part: part + 1, sealed })
      : swap("publish", "login.published", given, { part: part + 1, sealed });
  },
  "login.noted": (here) => {
    const { session, part } = here.vars;
    const { written, record } = swapped(here);
    return written && record?.phase === "open"
      ? { op: { kind: "login", session, part: part + 1 }, to: "login.answered" }
      : { to: "login.late" };
  },
  "login.published": (here) => {
    const { written, record } = swapped(here);
    return written && record !== undefined
      ? { done: {}, set: { ...working(record), session: here.vars.session } }
      : { to: "login.late" };
  },
  "login.late": ({ vars: { turn, session, sealed } }) =>
    swap("tooLate", "login.stray", { turn, session, sealed }),
  "login.stray": (here) => {
    const { turn, session, sealed = "" } = here.vars;
    return swapped(here).written
      ? { call: "finish", given: { turn, session, sealed }, to: "login" }
      : { op: { kind: "logout", session, sealed }, to: "login" };
  },
  "login.refused": (here) => {
    const { turn, session, sealed } = here.vars;
    const claimed = swapped(here).record?.sessions[session]?.claim === here.actor.id;
    return claimed
      ? { call: "finish", given: { turn, session, sealed }, to: "login.failed" }
      : failed(here);
  },
  "login.failed": failed,

  // The end of a session that is claimed: asked, told, struck.
  finish: ({ vars: { session, sealed } }) =>
    sealed === undefined
      ? { to: "finish.tell", vars: { outcome: "unconfirmed" } }
      : { op: { kind: "logout", session, sealed }, to: "finish.asked" },
  "finish.asked": ({ vars, answer: { outcome = "failed" } }) => ({
    to: "finish.tell",
    vars: { outcome: vars.lost && outcome !== "failed" ? "unconfirmed" : outcome },
  }),
  "finish.tell": tellOf,
  "finish.told": strikeOf,
  "finish.late": (here) => receiptOf(here, "finish.struck"),
  "finish.struck": ({ answer }) => ({ done: answer }),

  // The ending of an account, by the holder of its turn.
  end: ({ vars: { turn, tried } }) => swap("endNext", "end.next", { turn, tried }),
  "end.next": (here) => {
    const { actor } = here;
    const { written, why, record } = swapped(here);
    if (!written || record === undefined)
      return why === "not-ending" || why === "not-my-turn" ? over : { to: "end" };
    if (record.phase === "open") return over;
    const claimed = Object.entries(record.sessions).find(([, { claim }]) => claim === actor.id);
    if (claimed === undefined) return { to: "end" };
    const [session, { sealed, state }] = claimed;
    const given = { session, sealed, lost: state === "lost", turn: "" };
    return { call: "finish", given, to: "end.finished", vars: { session } };
  },
  // Whose strike was not for it to write may have to be ended again.
  "end.finished": (here) => {
    const { tried, session } = here.vars;
    return { to: "end", vars: swapped(here).written ? { tried: [...tried, session] } : {} };
  },

  leave: ({ fresh }) => {
    const turn = fresh();
    return swap("leave", "leave.left", { turn }, { turn });
  },
  "leave.left": (here) => {
    const { turn } = here.vars;
    const { record } = swapped(here);
    return record?.turn?.id === turn
      ? { call: "end", given: { turn }, to: "leave.over" }
      : { to: "leave.over" };
  },
  "leave.over": () => ({ done: {}, set: { mode: "gone", session: undefined } }),

  signOff: ({ fresh }) => {
    const turn = fresh();
    return swap("signOff", "signOff.told", { turn }, { turn });
  },
  "signOff.told": (here) => {
    const { turn } = here.vars;
    const { record } = swapped(here);
    return record?.turn?.id === turn
      ? { call: "end", given: { turn }, to: "signOff.over" }
      : { to: "signOff.wait" };
  },
  "signOff.wait": ({ fresh }) => {
    const turn = fresh();
    return swap("takeOver", "signOff.waited", { turn }, { turn });
  },
  "signOff.waited": (here) => {
    const { written, why } = swapped(here);
    if (written) return { call: "end", given: { turn: here.vars.turn }, to: "signOff.wait" };
    return why === "not-ending" ? { to: "signOff.over" } : { to: "signOff.wait" };
  },
  "signOff.over": () => ({ done: {}, set: { mode: "signed-off", session: undefined } }),

  // A beat, and what it finds.
  beat: () => ({ op: { kind: "beat" }, to: "beat.reconcile" }),
  "beat.reconcile": ({ fresh }) => {
    const turn = fresh();
    return swap("reconcile", "beat.reconciled", { turn }, { turn });
  },
  "beat.reconciled": (here) => {
    const { actor, vars } = here;
    const { written, why, record } = swapped(here);
    if (record === undefined) return over;
    if (record.phase === "ending" && record.turn?.id === vars.turn)
      return { call: "end", given: { turn: vars.turn }, to: "beat.ended" };
    if (record.phase === "ending" && actor.mode === "in")
      return written ? { to: "beat.reconcile" } : { to: "beat.ended" };
    if (why === "signed-off") return { done: {}, set: { mode: "signed-off", session: undefined } };
    if (actor.mode === "in" && record.epoch !== actor.epoch) return { to: "beat.ended" };
    const claimed = Object.entries(record.sessions).find(([, entry]) => entry.claim === actor.id);
    if (written && claimed !== undefined) {
      const [session, { sealed, state }] = claimed;
      return {
        call: "finish",
        given: { session, sealed, lost: state === "lost", turn: "" },
        to: "beat.reconcile",
      };
    }
    if (written) return { to: "beat.reconcile" };
    const newer = record.current !== undefined && record.current !== actor.session;
    return newer && actor.mode === "in" ? { done: {}, set: working(record) } : over;
  },
  // It was ended under this one: it begins anew, unless it was signed off.
  "beat.ended": ({ actor }) => ({
    done: {},
    set: actor.mode === "in" ? { mode: "out", session: undefined, entry: undefined } : {},
  }),

  // A sweep of this one account.
  sweep: () => ({ op: { kind: "see" }, to: "sweep.again" }),
  "sweep.again": ({ answer, fresh }) => {
    const turn = fresh();
    const first = { revision: answer.sight?.revision ?? "", at: 0 };
    if (answer.sight?.record === undefined) return over;
    return swap("sweep", "sweep.decided", { turn, first }, { turn });
  },
  "sweep.decided": (here) => {
    const { actor, vars } = here;
    const { written, record } = swapped(here);
    if (!written || record === undefined) return { done: {}, set: { mode: "gone" } };
    if (record.turn?.id === vars.turn)
      return { call: "end", given: { turn: vars.turn }, to: "sweep" };
    const claimed = Object.entries(record.sessions).find(([, { claim }]) => claim === actor.id);
    if (claimed === undefined) return { to: "sweep" };
    const [session, { sealed, state }] = claimed;
    return {
      call: "finish",
      given: { session, sealed, lost: state === "lost", turn: "" },
      to: "sweep",
    };
  },
};
