import type { Receipt } from "../../reports/receipt.ts";
import type { RunningCalls } from "../channel/running-calls.ts";
import type { LeaseSource } from "../leases/lease-source.ts";
import type { SignOffOptions } from "./sign-off-options.ts";

/** How a session goes on to its end, be it of one process alone or shared. */
export interface SessionLife {
  signOff(options?: SignOffOptions): Promise<Receipt>;
  leave(options?: SignOffOptions): Promise<Receipt | undefined>;
  dispose(): Promise<void>;
}

/** What the end of a session takes of its face. */
export interface SessionParts {
  readonly running: RunningCalls;
  /** Keeps it open at the provider, where that was asked for; gives how to stop it. */
  keepOpen(): (() => void) | undefined;
  /** Forgets what the client of the app knows of past calls. */
  forget(): void;
}

/** A session that is open, before it has a face. */
export interface OpenedSession<Grant> {
  readonly leases: LeaseSource<Grant>;
  begin(parts: SessionParts): SessionLife;
}
