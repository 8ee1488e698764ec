import type { CommonOptions } from "@signoff/core";
import type { FaultHandle, FaultServer } from "@signoff/emulator";
import type { AnySession, Calls, Provider, Stand } from "./providers/provider.ts";
import type { WatchedSignal } from "./watched-signal.ts";

/** What an action works with. */
export interface Scene {
  readonly provider: Provider;
  readonly stand: Stand;
  readonly faults: FaultServer;
  readonly signal: WatchedSignal;
  /** Open but for actions that log in themselves. */
  readonly session: AnySession;
  readonly calls: Calls;
  /** The fault's orders, which are in force. */
  readonly handles: readonly FaultHandle[];
  /** Logs in and keeps the session for the end. */
  logIn(options?: CommonOptions): Promise<void>;
  /** Signs off as the end would. */
  signOff: AnySession["signOff"];
}
