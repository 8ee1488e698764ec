import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { AnswerFault } from "../faults/answer-faults.ts";
import type { FaultKind } from "./fault.ts";
import { fieldsByName } from "./recorded-body.ts";

/** One request that reached a server. */
export interface RequestRecord<OperationId extends string = string> {
  /** `undefined` when the document knows no such operation. */
  readonly operationId: OperationId | undefined;
  readonly method: string;
  /** Path template of the operation, or the path as sent when there is none. */
  readonly path: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** By their names in lower case, secrets included. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** Parameters of the path and the query as texts, decoded; one that was sent several times is a list. */
  readonly parameters: RequestParameters;
  /**
   * JSON as its value, integers beyond 2^53 as `bigint`; a form as an object of its fields; text, and JSON that is none, as
   * text; all else as a Buffer. `undefined` without a body, before it has come, and for one of more than 1 MiB.
   */
  readonly body: unknown;
  /** The files of a multipart body, and a file that is the body of an upload; without their bytes. */
  readonly files: readonly RecordedFile[];
  /** On the server's clock, milliseconds since 1970. */
  readonly at: number;
  /** What was answered; `undefined` before, and when the connection was cut instead. */
  readonly status: number | undefined;
  /** Kind of the fault that hit it. */
  readonly fault: FaultKind["kind"] | AnswerFault["kind"] | undefined;
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

/** What a request was sent with beside its body. */
export interface RequestParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
}

/** A file that a request brought. */
export interface RecordedFile {
  /** Of the part; `undefined` when the file was the whole body. */
  readonly part: string | undefined;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  /** In bytes. */
  readonly length: number;
}

/** A record while its request is being answered. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

/** The record of a request that has just come. */
export function openRecord(
  {
    method = "GET",
    url: target = "/",
    headers,
  }: Pick<IncomingMessage, "method" | "url" | "headers">,
  at: number,
): OpenRecord {
  const [path, query] = splitOnce(target);
  return {
    operationId: undefined,
    method,
    path,
    target,
    headers,
    parameters: { path: {}, query: fieldsByName(query) },
    body: undefined,
    files: [],
    at,
    status: undefined,
    fault: undefined,
    example: false,
    problem: undefined,
    passedOver: [],
  };
}

function splitOnce(target: string): [path: string, query: string] {
  const mark = target.indexOf("?");
  return mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
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
