import type { Int64, SymphonySession } from "../../src/index.ts";

/** Who takes part. */
interface Cast {
  readonly bot: SymphonySession;
  readonly otherBot: SymphonySession;
  readonly admin: SymphonySession;
}

/** Ids of those who take part, those of two people whom nobody plays, and what no session has. */
export interface Facts {
  readonly bot: Int64;
  readonly otherBot: Int64;
  readonly person: Int64;
  readonly otherPerson: Int64;
  /** What an application that runs in Symphony's client signs for Community Connect. */
  readonly appJwt: string;
}

/** Calls every operation of a group at least once. */
export type Story = (cast: Cast, facts: Facts) => Promise<void>;
