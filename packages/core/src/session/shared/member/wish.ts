import type { Held } from "./held.ts";

/** What session is wanted, and what may be done for it. */
export interface Wish {
  /** Not this one: it is over, or nearly so. */
  readonly stale?: string | undefined;
  /** Whether a login may be sent where there is none to adopt. */
  readonly mayLogIn: boolean;
  /** Whether somebody else's login is waited for. */
  readonly waits: boolean;
  readonly signal?: AbortSignal | undefined;
  /** On the clock of `performance.now()`. */
  readonly until: number;
}

/** What one look at an account came to: `again` after a wait, `undefined` where the wish does not allow more. */
export type Attempt<Grant> = Held<Grant> | "again" | undefined;
