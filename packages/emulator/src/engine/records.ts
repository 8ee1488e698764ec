import type { FaultKind } from "../faults.ts";

/** One request that reached a server. */
export interface RequestRecord {
  /** `undefined` when the document knows no such operation. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path template of the operation, or the path as sent when there is none. */
  readonly path: string;
  /** On the server's clock, milliseconds since 1970. */
  readonly at: number;
  /** What was answered; `undefined` before, and when the connection was cut instead. */
  readonly status: number | undefined;
  /** Kind of the fault that hit it. */
  readonly fault: FaultKind["kind"] | undefined;
  /** Whether the answer was made from the document's example, without a state behind it. */
  readonly example: boolean;
  /** Why the emulator refused it as not conforming to the document, or failed to answer it. */
  readonly problem: string | undefined;
  /** What a strict server would have refused it for, and this one passed over. */
  readonly passedOver: readonly string[];
}

/** Something that a strict server would have refused. */
export interface PassedOver {
  readonly provider: string;
  readonly method: string;
  /** Path template of the operation, or the path as sent where its operation was not found yet. */
  readonly path: string;
  readonly problem: string;
}

/** A record while its request is being answered. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

/** The record of a request that has just come. */
export function openRecord(method: string, target: string, at: number): OpenRecord {
  const [path = "/"] = target.split("?");
  return {
    operationId: undefined,
    method,
    path,
    at,
    status: undefined,
    fault: undefined,
    example: false,
    problem: undefined,
    passedOver: [],
  };
}

/**
 * An answer that the document does not promise, or a failure to answer: an error of the emulator. From a server that is
 * not strict also what a caller sent that the document does not have, and that was passed over.
 */
export interface Violation {
  /** `undefined` when it failed before the operation was found. */
  readonly operationId: string | undefined;
  readonly problem: string;
}
