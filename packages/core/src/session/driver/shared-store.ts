import { InvalidOptionError } from "../../errors/errors.ts";

/**
 * A store with the code that shares sessions through it, made by `share`: what the option `store` of a login takes. The code
 * comes with the value, so that an app without a store does not carry it.
 */
export interface SharedStore {
  /** Tells it from the store that it was made of. */
  readonly isShared: true;
}

/** @throws {InvalidOptionError} when it is not what `share` gives. */
export function checkSharedStore(store: SharedStore | undefined): void {
  if (store === undefined || (store as SharedStore | null)?.isShared) return;
  throw new InvalidOptionError("store", "has to be what share(store, { key }) gives.");
}
