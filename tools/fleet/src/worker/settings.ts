import type { ServerPlace } from "../emulator/functions.ts";
import type { StoreSpec } from "../store/store-spec.ts";

/** What a worker is, in words that another process can be told. */
export interface WorkerSettings {
  readonly place: ServerPlace;
  /** Without one the worker has a session of its own. */
  readonly store?: StoreSpec;
  /** The sealing key, as an app has it. */
  readonly key: string;
  /** In ms. Default 0. */
  readonly keep?: number;
  /** Times the waits of the protocol; 1 by default. */
  readonly scale?: number;
  /** So many ms its store's clock is ahead of the machine's. */
  readonly clockAhead?: number;
  /** In place of the account's own. */
  readonly password?: string;
  /** The longest life of a call, in ms. */
  readonly timeout?: number;
}
