import type { AccountRecord } from "../record.ts";

/**
 * Why a transition does not apply.
 *
 * - `ending`, `not-ending`: the account is in the other phase.
 * - `no-session`, `other-session`, `other-mark`: there is no session to join, not the one that was opened, or another
 *   credential's.
 * - `turn-taken`: somebody who lives has the turn. `not-my-turn`: it is not, or no more, this one's.
 * - `too-old`: the login began so long ago that others may have counted it among the lost ones.
 * - `refused`: the provider refused the credential so often that it is not sent for a while.
 * - `full`: as many sessions as can be are listed. `too-many-logins`: so many began within a minute.
 * - `entry-gone`, `entry-state`: the session is not listed, or does not stand where it would have to.
 * - `not-member`, `not-keeper`: it is not for this one to do. `not-mine`: somebody else is at it. `mine`: it is done already.
 * - `claimed`, `in-use`, `not-due`, `current`: the session is not to be ended, or not yet, or not by this one.
 * - `members`, `kept`, `changed`: the account is no orphan, for somebody lives, is waited for, or was there meanwhile.
 * - `signed-off`: somebody has signed off for this one, too.
 * - `unfinished`: sessions are left to end. `listed`: it is there. `nothing`: there is nothing to do.
 */
export type Why =
  | "ending"
  | "not-ending"
  | "no-session"
  | "other-session"
  | "other-mark"
  | "turn-taken"
  | "not-my-turn"
  | "too-old"
  | "refused"
  | "full"
  | "too-many-logins"
  | "entry-gone"
  | "entry-state"
  | "not-member"
  | "not-keeper"
  | "not-mine"
  | "mine"
  | "claimed"
  | "in-use"
  | "not-due"
  | "current"
  | "members"
  | "kept"
  | "changed"
  | "signed-off"
  | "unfinished"
  | "listed"
  | "nothing";

/** The record as it would be next, or why it stays as it is. */
export type Decision = NextRecord | NotApplicable;

export interface NextRecord {
  readonly next: AccountRecord;
}

export interface NotApplicable {
  readonly why: Why;
}

export function isNext(decision: Decision): decision is NextRecord {
  return "next" in decision;
}

export function not(why: Why): NotApplicable {
  return { why };
}
