import type { EndingCause, EntryState } from "../record.ts";
import type { LeftOver } from "./left-over.ts";

/** One account of a store, for people. It holds no secret. Times are by the store's clock, in ISO 8601. */
export interface ListedAccount {
  /** Of the record in the store. */
  readonly key: string;
  /** These are `undefined` where the record cannot be read. */
  readonly provider?: string | undefined;
  readonly account?: string | undefined;
  /** Where it is signed on: hosts, and what else the provider needs. */
  readonly place?: object | undefined;
  /** Whether it may be used, or is being signed off. */
  readonly phase?: "open" | "ending" | undefined;
  /** Why it is being signed off. */
  readonly cause?: EndingCause | undefined;
  /** Until when it stays signed on with nobody there; absent where that is over. */
  readonly keptUntil?: string | undefined;
  readonly members: readonly ListedMember[];
  readonly sessions: readonly ListedSession[];
  /** Absent where logins are not held off. */
  readonly refusals?: ListedRefusals | undefined;
  /** What is left over of it and why, or what keeps it from being read. */
  readonly left: readonly LeftOver[];
}

/** A process that uses an account. */
export interface ListedMember {
  readonly id: string;
  /** Its host and process, unless the app named it otherwise. */
  readonly label: string;
  readonly since: string;
  /** Whether its sign of life is past; it may only be frozen. */
  readonly gone: boolean;
  /** For how long the account stays signed on after it, in ms. */
  readonly keep: number;
  /** The newest format that it can write. */
  readonly speaks: number;
}

/** A session of an account. */
export interface ListedSession {
  readonly session: string;
  readonly state: EntryState;
  /** Whether new calls use it. */
  readonly current: boolean;
  /** When its login began. */
  readonly since: string;
  /** Who logged in: its host and process, or its id where it is not there any more. */
  readonly by: string;
  /** Which key it is sealed with; absent where it is not sealed, or nothing is known of its tokens. */
  readonly keyId?: string | undefined;
  /** By when it has ended by itself, where the provider tells. */
  readonly endsBy?: string | undefined;
  /** How many times ending it has failed. */
  readonly failures: number;
  readonly retryAt?: string | undefined;
}

/** Logins that the provider refused, so that none is sent for a while. */
export interface ListedRefusals {
  readonly count: number;
  readonly reason: string;
  readonly until: string;
}
