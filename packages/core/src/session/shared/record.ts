/** Why the sessions of an account are ended. */
export type EndingCause = "sign-off" | "last-left" | "orphan";

/**
 * Where a session of an account stands: `opening`, a login may be under way; `open`, its grant is sealed; `lost`, a login was
 * sent and its answer never stored.
 */
export type EntryState = "opening" | "open" | "lost";

/** One session of an account. Times are on the store's clock, in ms since the epoch. */
export interface SessionEntry {
  readonly state: EntryState;
  /** The member that logged in. */
  readonly by: string;
  /** Taken before the login was sent. */
  readonly at: number;
  readonly generation: number;
  /** For how long it is good by the provider's own word, in ms. */
  readonly lifetime?: number;
  /** The sealed grant; while `opening`, as much of it as is there. */
  readonly sealed?: string;
  /** The member that is ending it. */
  readonly claim?: string;
  /** How many times its ending has failed. */
  readonly failures: number;
  /** When to try again. */
  readonly retryAt?: number;
}

/** One process that uses the account. */
export interface MemberEntry {
  /** For people: host and process. */
  readonly label: string;
  readonly joined: number;
  /** How long the account stays signed on after it, in ms. */
  readonly keep: number;
  /** The newest format that it can write. */
  readonly speaks: number;
}

/** The right to log in, or to end. It is good as long as its holder is not gone. */
interface Turn {
  /** The member that holds it. */
  readonly by: string;
  /** Tells this turn from any other. */
  readonly id: string;
  readonly for: "login" | "end";
  /** The session that is being opened; none for an ending. */
  readonly session?: string;
}

/** Refused logins of an account, and until when none is sent. */
export interface Refusals {
  readonly count: number;
  /** Which credential was refused; none where the provider's have no mark. */
  readonly mark?: string;
  readonly reason: string;
  readonly until: number;
  /** Those of other credentials, latest first: each has a count of its own. */
  readonly earlier?: readonly Refusals[];
}

/** What a store holds of one account: the only record that several write. Fields that a reader does not know are kept. */
export interface AccountRecord {
  /** The version of the format in which it was written. */
  readonly v: number;
  /** The lowest version that may write it. */
  readonly needs: number;
  readonly provider: string;
  readonly account: string;
  /** What a driver is built from: public. */
  readonly place: object;
  readonly phase: "open" | "ending";
  readonly cause?: EndingCause;
  /** Counts endings. */
  readonly epoch: number;
  /** The last epoch that somebody ended on purpose; -1 where none was. */
  readonly signedOff: number;
  /** Counts published sessions. */
  readonly generation: number;
  /** The session that new calls use. */
  readonly current?: string;
  readonly turn?: Turn;
  readonly members: Readonly<Record<string, MemberEntry>>;
  /** Nobody needs to be there until then. */
  readonly keptUntil: number;
  readonly sessions: Readonly<Record<string, SessionEntry>>;
  readonly refusals?: Refusals;
  /** When the last 20 logins began. */
  readonly logins: readonly number[];
}

/** The sign of life of one member, which it alone writes. */
export interface Beat {
  /** Past this the member is taken for gone. */
  readonly until: number;
  /** The sessions that its next call or a running one goes under. */
  readonly uses: readonly string[];
}
