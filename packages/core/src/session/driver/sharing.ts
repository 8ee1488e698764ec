import type { Patience } from "../../options/patience.ts";

/** Gives the secret that signs on. */
export type CredentialSource = (patience: Patience) => Promise<string>;

/** What of a provider the processes that share a session of it have to know. */
export interface Sharing {
  /** How many times one credential may be refused before none of them sends it for a while. */
  readonly refusals: number;
  /** For how long it is not sent then, in ms. */
  readonly refusedFor: number;
  /** The names that a grant may hold: any other one is of a newer package, which may mean something by it. */
  readonly grantFields: readonly string[];
  /** After so many ms without a request the provider ends a session. Default: never. */
  readonly idleLimit?: number;
  /** How long a session lives at most that does not tell it, in ms. Default: nobody knows. */
  readonly longestLife?: number;
}
