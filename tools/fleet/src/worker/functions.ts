import type { Receipt, SessionState, SignoffEvent } from "@signoff/core";
import type { Failure } from "../ipc/messages.ts";
import type { Moment, Strike } from "./moments.ts";

/** How a call went. */
export interface CallReport {
  readonly failure?: Failure;
  /** In ms. */
  readonly duration: number;
}

/** What a worker tells without being asked. */
export type WorkerNews =
  | { readonly type: "call"; readonly report: CallReport }
  | { readonly type: "event"; readonly event: SignoffEvent }
  | { readonly type: "receipt"; readonly receipt: Receipt }
  | { readonly type: "moment"; readonly names: readonly Moment[] };

/** What a worker answers. */
export type WorkerFunctions = {
  logIn(): Promise<void>;
  call(): Promise<CallReport>;
  /** Calls again and again, so many ms after the call before. */
  loop(every: number): void;
  /** Ends the loop; answers when the last call is over. */
  stopLoop(): Promise<void>;
  leave(): Promise<Receipt | undefined>;
  signOff(): Promise<Receipt>;
  state(): SessionState | undefined;
  /** Strikes itself at a moment to come. */
  strike(order: Strike): void;
  /** How many requests it sent to the store. */
  storeRequests(): number;
};
