import { hasKind, SignoffError } from "./errors.ts";

/**
 * Why a store of shared sessions could not be used.
 *
 * - `unreachable`: no answer, or none in time; what was written may be in place, or still come to be.
 * - `busy`: others changed the record again and again.
 * - `full`: there is no room, or nothing may be written.
 * - `refused`: this user may not do it there.
 * - `unsafe`: others could read or change what is kept there.
 * - `unsupported`: what is below cannot do what a store needs, such as hard links.
 * - `key`: it is sealed with a key that this process does not have, or not sealed though a key is given.
 * - `corrupt`: it does not parse, or was changed since it was sealed.
 * - `foreign`: it belongs to another provider or account than its key says.
 * - `newer`: a newer version wrote it.
 */
export type StoreFailure =
  | "unreachable"
  | "busy"
  | "full"
  | "refused"
  | "unsafe"
  | "unsupported"
  | "key"
  | "corrupt"
  | "foreign"
  | "newer";

/** What a {@link StoreError} says beside its message. */
export interface StoreErrorDetails {
  readonly reason: StoreFailure;
  /** The provider whose session it is about. Default: `"store"`, where it is about none. */
  readonly provider?: string | undefined;
  /** What was thrown below. Only names, codes and messages of it are kept. */
  readonly cause?: unknown;
}

/** The store of shared sessions could not be used: nothing was sent to the provider for it. */
export class StoreError extends SignoffError {
  declare readonly kind: "StoreError";
  declare readonly reason: StoreFailure;

  /** It is retryable where it is `unreachable` or `busy`. */
  constructor(message: string, { reason, provider = "store", cause }: StoreErrorDetails) {
    const passes = reason === "unreachable" || reason === "busy";
    super("StoreError", message, { provider, cause }, passes);
    this.reason = reason;
  }
}

/** Whether it is a {@link StoreError}, whichever installed copy threw it. */
export function isStoreError(error: unknown): error is StoreError {
  return hasKind(error, "StoreError");
}
