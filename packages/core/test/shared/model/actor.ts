import type { Outcome } from "../../../src/reports/receipt.ts";
import type { AccountRecord, SessionEntry } from "../../../src/session/shared/record.ts";
import type { Sighting } from "../../../src/session/shared/transitions/orphan.ts";
import type { SwapName } from "./decisions.ts";
import type { Op } from "./ops.ts";
import type { StageName } from "./stages.ts";

/** What a subroutine of an actor knows. */
export interface Vars {
  readonly name: SwapName;
  readonly turn: string;
  readonly session: string;
  /** The session that is to be replaced. */
  readonly not: string | undefined;
  /** How many parts of a login are open. */
  readonly part: number;
  readonly sealed: string | undefined;
  /** Whether there may be more of a session than is known. */
  readonly lost: boolean;
  readonly outcome: Outcome;
  /** What this ending has been at already. */
  readonly tried: readonly string[];
  readonly first: Sighting;
  /** Of a swap: whether it has written, and what. */
  readonly wrote: boolean;
  readonly next: AccountRecord | undefined;
}

export const noVars: Vars = {
  name: "enter",
  turn: "",
  session: "",
  not: undefined,
  part: 0,
  sealed: undefined,
  lost: false,
  outcome: "ended",
  tried: [],
  first: { revision: "", at: 0 },
  wrote: false,
  next: undefined,
};

export interface Frame {
  readonly at: StageName;
  readonly vars: Vars;
}

/** What the app behind an actor sees: `out`, not signed on; `in`; `gone`, it has left; its session was signed off; its login failed. */
type Mode = "out" | "in" | "gone" | "signed-off" | "failed";

export interface ActorState {
  readonly id: string;
  readonly mode: Mode;
  readonly sweeper: boolean;
  readonly crashed: boolean;
  readonly keep: number;
  readonly mark?: string;
  readonly session?: string | undefined;
  readonly entry?: SessionEntry | undefined;
  readonly epoch?: number | undefined;
  /** How many logins it may still send. */
  readonly logins: number;
  /** The sessions of logins that were sent and not answered. */
  readonly unanswered: readonly string[];
  readonly stack: readonly Frame[];
  /** Its next step; none while it is idle. */
  readonly op?: Op | undefined;
  /** Counts the ids that it has made. */
  readonly made: number;
}

export function createActor(id: string, more: Partial<ActorState> = {}): ActorState {
  const base = {
    mode: "out" as const,
    sweeper: false,
    crashed: false,
    keep: 0,
    logins: 1,
    unanswered: [],
  };
  return { id, ...base, stack: [], made: 0, ...more };
}
