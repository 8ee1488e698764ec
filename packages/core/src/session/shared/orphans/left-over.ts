/**
 * Why something of an account is left over.
 *
 * - `in-use`: members are there. `kept`: nobody is, and it is kept for those who come. `ending`: somebody else is ending it.
 * - `orphan`: nobody is there any more, and nobody has ended it yet.
 * - `failed`: ending it has failed, and is tried again. `lost`: nobody holds its token; it ends by itself.
 * - `key`, `corrupt`, `foreign`, `newer`: this process may not read or write it, and has left it as it is.
 * - `provider`: none of those that were given is its provider. `connect`: the app's `connect` failed for it.
 * - `unreachable`: the store did not answer for it, or others kept changing it.
 */
export type LeftReason =
  | "in-use"
  | "kept"
  | "ending"
  | "orphan"
  | "failed"
  | "lost"
  | "key"
  | "corrupt"
  | "foreign"
  | "newer"
  | "provider"
  | "connect"
  | "unreachable";

/** What is left over of an account, or of one of its sessions. It holds no secret. */
export interface LeftOver {
  /** Of the record in the store. */
  readonly key: string;
  /** `undefined` where the record cannot be read. */
  readonly provider?: string | undefined;
  readonly account?: string | undefined;
  /** Where it is one session alone. */
  readonly session?: string | undefined;
  readonly reason: LeftReason;
  /** What is the matter, and what to do. */
  readonly message: string;
  /** ISO 8601. */
  readonly retryAt?: string | undefined;
  /** By when it has ended by itself. ISO 8601. */
  readonly endsBy?: string | undefined;
  /** How many times ending it has failed. */
  readonly failures?: number | undefined;
}
