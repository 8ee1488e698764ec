import { type Actor, isSignedOff } from "../../../src/session/shared/look.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { claim } from "../../../src/session/shared/transitions/claim.ts";
import { complete } from "../../../src/session/shared/transitions/complete.ts";
import { type Decision, isNext, not } from "../../../src/session/shared/transitions/decision.ts";
import { join, rejoin } from "../../../src/session/shared/transitions/join.ts";
import { leave } from "../../../src/session/shared/transitions/leave.ts";
import { note } from "../../../src/session/shared/transitions/note.ts";
import { orphan } from "../../../src/session/shared/transitions/orphan.ts";
import { publish } from "../../../src/session/shared/transitions/publish.ts";
import { putBack } from "../../../src/session/shared/transitions/put-back.ts";
import { refused } from "../../../src/session/shared/transitions/refused.ts";
import { signOff } from "../../../src/session/shared/transitions/sign-off.ts";
import { strike } from "../../../src/session/shared/transitions/strike.ts";
import {
  type Remains,
  takeBack as takesBack,
  withdraw,
} from "../../../src/session/shared/transitions/take-back.ts";
import { takeOver } from "../../../src/session/shared/transitions/take-over.ts";
import { takeTurn } from "../../../src/session/shared/transitions/take-turn.ts";
import { tooLate } from "../../../src/session/shared/transitions/too-late.ts";
import { unanswered } from "../../../src/session/shared/transitions/unanswered.ts";
import type { ActorState, Vars } from "./actor.ts";
import type { Sight } from "./ops.ts";
import { terms } from "./terms.ts";
import { change, without } from "../../../src/session/shared/plain.ts";

/** The transitions of which an actor makes one at a time, with what it does of them when. */
export type SwapName =
  | "enter"
  | "reconcile"
  | "endNext"
  | "sweep"
  | "note"
  | "publish"
  | "tooLate"
  | "refused"
  | "unanswered"
  | "withdraw"
  | "strike"
  | "leave"
  | "signOff"
  | "takeOver";

export type Decide = (
  record: AccountRecord,
  actor: ActorState,
  vars: Vars,
  sight: Sight,
) => Decision;

function asActor({ id, keep, mark, epoch }: ActorState): Actor {
  const marks = mark === undefined ? undefined : { newest: mark, all: [mark] };
  return { id, label: id, keep, marks, epoch };
}

/** What the first of these gives that applies, else why the last one does not. */
function firstOf(...tries: readonly (() => Decision)[]): Decision {
  let decision: Decision = not("nothing");
  for (const decide of tries) {
    decision = decide();
    if (isNext(decision)) break;
  }
  return decision;
}

/** The mark inside of what is sealed in this model: `<mark>/<parts>`. */
function markIn(record: AccountRecord): string | undefined {
  const [mark = ""] = record.sessions[record.current ?? ""]?.sealed?.split("/") ?? [];
  return mark === "" ? undefined : mark;
}

type TakeBack = typeof takesBack;

const idle: ReadonlySet<string> = new Set();

/** Logouts of one's own fail in no run. */
function remainsOf({ unanswered: lost }: ActorState): Remains {
  return { unanswered: new Set(lost), unended: new Map() };
}

const enter =
  (takeBack: TakeBack): Decide =>
  (record, state, { not: replaced, turn, session }, { look }) => {
    const actor = asActor(state);
    const back = takeBack(record, actor, idle, remainsOf(state));
    if (isNext(back)) return back;
    if (record.phase === "ending") return takeOver(record, actor, look, turn);
    const { current } = record;
    if (current !== undefined && current !== replaced) {
      const joined = join(record, actor, look, { session: current, mark: markIn(record) });
      if (isNext(joined) || joined.why !== "other-mark") return joined;
    }
    if (state.logins === 0) return not("too-many-logins");
    return takeTurn(record, actor, look, { turn, session, terms });
  };

const reconcile =
  (takeBack: TakeBack): Decide =>
  (record, state, { turn }, { look, receipts }) => {
    const actor = asActor(state);
    const back = takeBack(record, actor, idle, remainsOf(state));
    if (isNext(back)) return back;
    // A turn to end that it knows nothing of is not given back, but carried out.
    const ends = record.turn?.by === state.id && record.turn.for === "end";
    if (record.phase === "ending" && ends) return takeOver(record, actor, look, turn);
    if (state.mode !== "in") return back;
    const { session = "", entry, epoch = 0 } = state;
    if (record.phase === "ending") {
      return firstOf(
        () => leave(record, actor, look, turn),
        () => takeOver(record, actor, look, turn),
      );
    }
    if (isSignedOff(record, actor)) return not("signed-off");
    return firstOf(
      () => rejoin(record, actor, look),
      () =>
        entry === undefined || receipts.has(session)
          ? not("nothing")
          : putBack(record, { session, entry, epoch }),
      ...claims(record, actor, look),
      () => not("nothing"),
    );
  };

function claims(record: AccountRecord, actor: Actor, look: Sight["look"]): (() => Decision)[] {
  return Object.keys(record.sessions).map((id) => () => claim(record, actor, look, id));
}

const endNext =
  (takeBack: TakeBack): Decide =>
  (record, state, { turn, tried }, { look }) => {
    const actor = asActor(state);
    if (record.phase !== "ending") return not("not-ending");
    if (record.turn?.id !== turn) return not("not-my-turn");
    // One that was lost when it was tried may have become open since: its opener came back, and crashed.
    const left = Object.entries(record.sessions).filter(
      ([id, entry]) => !tried.includes(id) || (entry.state === "open" && entry.failures === 0),
    );
    if (left.some(([, { claim: by }]) => by === state.id)) return { next: record };
    return firstOf(
      () => takeBack(record, actor, new Set([turn, ...tried]), remainsOf(state)),
      ...left.map(
        ([id]) =>
          () =>
            claim(record, actor, look, id),
      ),
      () => complete(record, look, turn),
    );
  };

const sweep: Decide = (record, state, { turn, first }, { look, revision = "" }) => {
  const actor = asActor(state);
  if (record.phase === "ending") return takeOver(record, actor, look, turn);
  const again = { revision, at: first.at + look.limits.looksApart };
  const orphaned = orphan(record, actor, look, { first, again, turn });
  return firstOf(
    () => orphaned,
    ...claims(record, actor, look),
    () => orphaned,
  );
};

/** What can be planted: the search has to find that something is wrong then. */
export type Mistake =
  | "request before the turn"
  | "publish unchecked"
  | "nothing taken back"
  | "strike before the receipt"
  | "turn ignored";

/** The decisions of all actors, with one of them wrong where a mistake is planted. */
export function createDecisions(mistake?: Mistake): Readonly<Record<SwapName, Decide>> {
  const back: TakeBack = mistake === "nothing taken back" ? () => not("nothing") : takesBack;
  const decisions: Readonly<Record<SwapName, Decide>> = {
    enter: enter(back),
    reconcile: reconcile(back),
    endNext: endNext(back),
    sweep,
    note: (record, _actor, { turn, session, sealed = "" }) =>
      note(record, { turn, session, sealed }),
    publish: (record, actor, { turn, session, sealed = "" }) =>
      publish(record, asActor(actor), { turn, session, sealed }),
    tooLate: (record, actor, { turn, session, sealed = "" }) =>
      tooLate(record, asActor(actor), { turn, session, sealed }),
    refused: (record, actor, { turn, session }, { look }) =>
      refused(record, asActor(actor), look, { turn, session, reason: "wrong password", terms }),
    unanswered: (record, _actor, { turn, session, sealed }) =>
      unanswered(record, { turn, session, ...(sealed !== undefined && { sealed }) }),
    withdraw: (record, actor, vars) => withdraw(record, asActor(actor), vars),
    strike: (record, actor, { session, outcome, turn }, { look }) =>
      strike(record, asActor(actor), look, { session, outcome, terms, turn }),
    leave: (record, actor, { turn }, { look }) => leave(record, asActor(actor), look, turn),
    signOff: (record, actor, { turn }, { look }) =>
      signOff(record, asActor(actor), look, { turn, epoch: actor.epoch ?? 0 }),
    takeOver: (record, actor, { turn }, { look }) => takeOver(record, asActor(actor), look, turn),
  };
  if (mistake === "publish unchecked") return { ...decisions, publish: publishUnchecked };
  if (mistake === "turn ignored")
    return {
      ...decisions,
      enter: (record, actor, vars, sight) =>
        decisions.enter(
          record.phase === "open" ? without(record, "turn") : record,
          actor,
          vars,
          sight,
        ),
    };
  return decisions;
}

const publishUnchecked: Decide = (record, actor, vars) => {
  const { turn, session, sealed = "" } = vars;
  const mine = { by: actor.id, id: turn, for: "login" as const };
  const entry = { state: "opening" as const, by: actor.id, at: 0, generation: 0, failures: 0 };
  const sessions = { ...record.sessions, [session]: entry };
  const forged = change(record, { phase: "open", turn: mine, sessions });
  return publish(forged, asActor(actor), { turn, session, sealed });
};
