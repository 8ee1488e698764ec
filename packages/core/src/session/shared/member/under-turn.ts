import type { OperationsByMethod } from "../../../call/calls.ts";
import type { PossibleSessions } from "../../possible-sessions/possible-sessions.ts";
import type { AccountRecord } from "../record.ts";
import type { Opening } from "../transitions/entries.ts";
import type { Member } from "./member.ts";
import type { Notes } from "./notes.ts";

/** One login under one's own turn, and what is known of it. */
export interface LoginUnderTurn<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly member: Member<Operations, Paths, Grant>;
  readonly opening: Opening;
  /** Of the account, when the turn was taken. */
  readonly record: AccountRecord;
  readonly notes: Notes<Grant>;
  /** Whether it replaces a session, and is no first login. */
  readonly isRenewal: boolean;
  /** What it may have opened without a readable answer. */
  readonly possible: PossibleSessions;
}
