import type { ErrorKind, OperationName } from "../errors/errors.ts";
import type { StoreFailure } from "../errors/store-error.ts";
import { isThenable } from "../values/kinds.ts";
import type { Outcome } from "./receipt.ts";

interface CallEvent {
  readonly provider: string;
  readonly operation: OperationName;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
  /** The id of the app's that the request carries, by the option `requestId` or a header of the call. */
  readonly requestId?: string | undefined;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly type: "request";
}

/** An attempt is over: with a status where an answer came, else with the kind of error. */
export interface ResponseEvent extends CallEvent {
  readonly type: "response";
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
  /** From the request to the end of a buffered body, or to the head of a streamed one, in ms. */
  readonly duration: number;
}

/** A call will be sent again after a wait. */
export interface RetryEvent extends CallEvent {
  readonly type: "retry";
  /** The wait in ms. */
  readonly delay: number;
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
}

/** The client logged in again, or tried to. */
export interface RenewalEvent {
  readonly type: "renewal";
  readonly provider: string;
  /** In ms. */
  readonly duration: number;
  /** The kind of error that stopped it; absent where it succeeded. */
  readonly error?: string | undefined;
}

/** The first login of this process has opened a session. */
export interface OpenedEvent {
  readonly type: "opened";
  readonly provider: string;
}

/**
 * Calls go under a session that another process has opened, found in the `store`: from the first on, or in place of one
 * before it.
 */
export interface AdoptedEvent {
  readonly type: "adopted";
  readonly provider: string;
}

/** This process takes no more part in a session that others may use. */
export interface LeftEvent {
  readonly type: "left";
  readonly provider: string;
}

/** The provider ended the session and it could not be renewed. */
export interface LostEvent {
  readonly type: "lost";
  readonly provider: string;
}

/** The store of a shared session does not answer any more, or does again. Calls go on meanwhile. */
export interface StoreEvent {
  readonly type: "store";
  readonly provider: string;
  readonly state: "unreachable" | "reachable";
  /** Why it does not. */
  readonly reason?: StoreFailure | undefined;
}

/** The session was signed off. */
export interface SignOffEvent {
  readonly type: "sign-off";
  readonly provider: string;
  readonly outcome: Outcome;
  /** In ms. */
  readonly duration: number;
}

/** An answer says that its operation is deprecated, or is to go away: told once for each operation. */
export interface DeprecatedEvent {
  readonly type: "deprecated";
  readonly provider: string;
  readonly operation: OperationName;
  /** Since when it is deprecated, by `Deprecation` (RFC 9745), in ISO 8601; `undefined` where that tells no date. */
  readonly since?: string | undefined;
  /** Until when it is there, by `Sunset` (RFC 8594), in ISO 8601. */
  readonly until?: string | undefined;
}

/** What an `onEvent` hook is told. */
export type SignoffEvent =
  | RequestEvent
  | ResponseEvent
  | RetryEvent
  | RenewalEvent
  | OpenedEvent
  | AdoptedEvent
  | LeftEvent
  | LostEvent
  | StoreEvent
  | SignOffEvent
  | DeprecatedEvent;

/** Receives the events of a session. */
export type EventListener = (event: SignoffEvent) => void;

/** A hook that never throws, nor rejects where it is async: what observes a session must not break it. */
export function guardHook<Value>(
  hook: ((value: Value) => unknown) | undefined,
): (value: Value) => void {
  return (value) => {
    try {
      const told = hook?.(value);
      // The hook's own failure is not the session's.
      if (isThenable(told)) told.then(undefined, () => {});
    } catch {
      // As above.
    }
  };
}
