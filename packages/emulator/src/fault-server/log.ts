import type { SocketFault } from "../faults/socket-faults.ts";
import type { SeenRequest } from "../faults/seen-request.ts";

/** What became of one request. It changes until the request is done with. */
export interface FaultRecord extends SeenRequest {
  /** Bytes of the request's head. */
  readonly headBytes: number;
  /** Bytes of its body that were taken so far, as framed on the wire. */
  readonly bodyBytes: number;
  /** Whether the target got it. */
  readonly forwarded: boolean;
  readonly fault: SocketFault["kind"] | undefined;
  /** Bytes of an answer that were sent, interim ones included. */
  readonly sentBytes: number;
  /**
   * `kept` open for a next request, `closed` or `reset` by the server, `silent`: left open with nothing more to come,
   * `hung-up`: the client went first, or `close()` was called. `undefined` while it is being answered.
   */
  readonly ended: "kept" | "closed" | "reset" | "silent" | "hung-up" | undefined;
  /** What went wrong that nobody ordered: the target cannot be reached, a function that chooses threw. */
  readonly problem: string | undefined;
}

/** A record while its request is being answered. */
export type OpenRecord = { -readonly [Key in keyof FaultRecord]: FaultRecord[Key] };

/** Opens the record of a request. */
export function openRecord(request: SeenRequest, headBytes: number): OpenRecord {
  return {
    ...request,
    headBytes,
    bodyBytes: 0,
    forwarded: false,
    fault: undefined,
    sentBytes: 0,
    ended: undefined,
    problem: undefined,
  };
}
