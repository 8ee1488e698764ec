import type { ChosenEnding, Script } from "./script.ts";
import type { SeenRequest } from "./seen-request.ts";
import type { Head } from "./wire/head.ts";

/** What a fault has to work with, wherever it is played. */
export interface Stage {
  readonly request: Pick<SeenRequest, "method">;
  /** Milliseconds since 1970 on the target's clock. */
  now(): number;
  /** Reads the request's body up to so many bytes, or all of it, and drops it. */
  receive(bytes?: number): Promise<void>;
  /** Sends the request to the target. The answer comes as the target sends it. */
  forward(): Promise<AnswerStream>;
}

/** What a fault has to work with that is played in front of a target. */
export interface FrontStage extends Stage {
  readonly request: SeenRequest;
  /** Origin of the fault server. */
  readonly url: string;
  /** Origin of the listener that stands for somebody else's server. */
  readonly elsewhere: string;
  /** The bytes of the latest answer that went through unspoiled, of an operation or of any. */
  earlier(operation: string | undefined): Buffer | undefined;
}

/** An answer on its way. */
export interface AnswerStream {
  readonly head: Pick<Head, "start" | "lines" | "bytes">;
  readonly body: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** An answer of the test's own making. */
export interface MadeAnswer {
  /** 200 by default. */
  readonly status?: number;
  /** The usual one of the status by default. */
  readonly reason?: string;
  /** A list is sent as repeated headers. `Date`, `Content-Type: application/json` and `Content-Length` are added unless given. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text is sent as UTF-8. None by default. */
  readonly body?: string | Uint8Array;
}

/** What faults have in common that answer something else than the target. */
export interface Made {
  /** Lets the target do the work first, and drops its answer. By default nothing is sent to the target. */
  readonly forward?: boolean;
  /** What becomes of the connection; `keep` by default. */
  readonly ending?: ChosenEnding;
}

/** What faults have in common that spoil an answer. */
export interface Spoiling {
  /** What is spoiled: the target's answer by default. */
  readonly answer?: MadeAnswer;
  /** Whether the target does the work when `answer` is given; `false` by default. */
  readonly forward?: boolean;
  /** What becomes of the connection; by default what the answer says, or what the fault says. */
  readonly ending?: ChosenEnding;
}

/** For each kind of fault how it is played. */
export type Plays<Fault extends { readonly kind: string }, On extends Stage = Stage> = {
  readonly [Kind in Fault["kind"]]: (
    fault: Extract<Fault, { readonly kind: Kind }>,
    stage: On,
  ) => Script | Promise<Script>;
};

/** Finds out what a fault does on a stage. */
export function playBy<Fault extends { readonly kind: string }, On extends Stage>(
  plays: Plays<Fault, On>,
  fault: Fault,
  stage: On,
): Script | Promise<Script> {
  const { [fault.kind as Fault["kind"]]: play } = plays;
  return (play as (fault: Fault, stage: On) => Script | Promise<Script>)(fault, stage);
}
