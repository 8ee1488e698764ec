import type { RequestHead } from "./wire/head.ts";

/** An answer of which the head has arrived. */
export interface SeenAnswer {
  readonly status: number;
  /** Names in lower case; repeated ones are joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A request whose head has arrived. */
export interface SeenRequest extends RequestHead {
  /** 0 for the first request of the server, in the order their heads arrived. */
  readonly index: number;
  /** Number of the connection it came on, from 1. */
  readonly socket: number;
  /** 1 for the first request of its connection. */
  readonly nth: number;
  /** `undefined` when there is no document, or it knows no such operation. */
  readonly operationId: string | undefined;
}
