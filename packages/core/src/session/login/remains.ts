import type { PossibleSessions } from "../possible-sessions/possible-sessions.ts";

/** Who looks after what a login leaves at the provider beside its grant. */
export interface Remains<Grant> {
  readonly possible: PossibleSessions;
  /** Takes charge of what was opened in vain; whether nothing of it is left to be told. */
  abandon(grant: Grant): Promise<boolean>;
  /** Told of what was opened, as soon as it is known. */
  noted?(grants: readonly Grant[]): void;
  /** Waited for before each request of the login. */
  before?(): Promise<void>;
}
