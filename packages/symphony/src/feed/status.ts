import type { SignoffError } from "@signoff/core";

/** The datafeed to read was found by its tag, or created. */
export interface FeedOpened {
  readonly type: "opened";
  readonly feedId: string;
  /** Whether it is a new one, which knows nothing of what happened before. */
  readonly isNew: boolean;
}

/**
 * The agent knows the datafeed no more, and another one takes its place. What happened in between is in neither of them;
 * messages can be listed by their time.
 */
export interface FeedLost {
  readonly type: "lost";
  readonly feedId: string;
  /** When it was read last, in ms since 1970; `undefined` where it never was. */
  readonly lastPull: number | undefined;
}

/** Something failed, and is tried again after a wait. */
export interface FeedWaiting {
  readonly type: "waiting";
  readonly error: SignoffError;
  /** How often it has failed in a row. */
  readonly failures: number;
  /** The wait in ms. */
  readonly delay: number;
}

/** A read succeeded after failures. */
export interface FeedResumed {
  readonly type: "resumed";
  /** How often it had failed in a row. */
  readonly failures: number;
}

/**
 * Among the events was what is none, such as a text in place of an object, or what is no JSON: nobody can handle it, and it
 * is acknowledged with the others.
 */
export interface FeedSkipped {
  readonly type: "skipped";
  /** How many of one read. */
  readonly count: number;
}

/**
 * An event lacks what all of its type have, such as the message of a MESSAGESENT. It is passed over, since no code for its
 * type could work with it, and acknowledged with the others.
 */
export interface FeedIncomplete {
  readonly type: "incomplete";
  /** As it came. */
  readonly event: Readonly<Record<string, unknown>>;
  /** What it lacks, such as `payload.messageSent.message`. */
  readonly missing: string;
}

/** What an `onStatus` hook is told. */
export type FeedStatus =
  | FeedOpened
  | FeedLost
  | FeedWaiting
  | FeedResumed
  | FeedSkipped
  | FeedIncomplete;
