import type { Clock } from "./clock.ts";
import type { OpenApiDocument } from "./engine/openapi.ts";
import type { Ledger } from "./engine/ledger.ts";
import type { Secrets } from "./secrets.ts";
import type { Values } from "./engine/values.ts";
import type { Tolerances } from "./tolerances.ts";

/**
 * One provider, as the engine sees it: a document that says what the wire looks like, and a function that makes a
 * fresh state for each server.
 */
export interface ProviderModule<Accounts = unknown, Controls = unknown> {
  readonly name: string;
  /** The bundled OpenAPI 3.1 document: requests and answers are checked against it. */
  readonly spec: OpenApiDocument;
  /** What the real service takes beside it. Nothing by default. */
  readonly tolerances?: Tolerances;
  /** Called once per server. All state lives in what it closes over, so two servers never share any. */
  start(
    context: ProviderContext,
  ): ProviderInstance<Accounts, Controls> | Promise<ProviderInstance<Accounts, Controls>>;
}

/** What the engine hands to a provider when its server starts. */
export interface ProviderContext {
  /** Tells the time for everything that expires, and is turned by tests. */
  readonly clock: Clock;
  /** Passwords and keys of an earlier start, by names of the provider's own; see `keepSecret`. */
  readonly secrets: Secrets;
  /** Where every session is opened, found and ended. */
  readonly ledger: Ledger;
  /** Origin of the server, such as `http://127.0.0.1:40123`; readable once the server listens, hence in handlers. */
  readonly url: string;
  /** An answer made of the document's own example for the operation's first 2xx status. */
  example(request: EmulatedRequest): Answer;
  /** Resets every open connection, as when the provider's process dies; the server goes on listening. */
  resetConnections(): void;
}

/** A provider that runs. */
export interface ProviderInstance<Accounts = unknown, Controls = unknown> {
  /** Made-up credentials to sign on with; they are printed by the command. */
  readonly accounts: Accounts;
  /** What a test may do behind the wire: read a mailed PIN, push an event, plant a file. */
  readonly controls: Controls;
  /** By `operationId`. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /**
   * Runs before every handler, after the request was checked: return an answer to refuse, or nothing to go on.
   * `request.operation.security` says what the document demands.
   */
  authorize?(request: EmulatedRequest): Answer | undefined;
  /**
   * Answers a GET of a path that the document does not have, such as a link that another answer gave; nothing for a path
   * that is unknown.
   */
  link?(path: string): Answer | undefined;
  /**
   * What an error body of the provider has that tells the reason of the emulator's own refusal: it answers beside it, under
   * the names that the provider documents.
   */
  describeRefusal?(refusal: Refusal): Readonly<Record<string, unknown>>;
  /** Answers operations that have no handler. Without it they are answered 501. */
  readonly fallback?: Handler;
  /**
   * Operations whose files go to disk as they come, by `operationId`, and how many bytes of a file are stored at most.
   * Those of all others are held in memory.
   */
  readonly spooled?: Readonly<Record<string, () => number>>;
}

/** A request that the emulator refuses as not conforming to the document, or fails to answer. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  /** Path template of the operation, or the path as sent when there is none. */
  readonly path: string;
}

/** Answers one operation. It is called only with requests that conform to the document. */
export type Handler = (request: EmulatedRequest) => Answer | Promise<Answer>;

/** A request that was matched to an operation and checked. */
export interface EmulatedRequest {
  readonly operation: OperationSummary;
  /** As sent, origin and query included. */
  readonly url: URL;
  /** Path parameters. */
  readonly params: Values;
  /** Query parameters. */
  readonly query: Values;
  /** Header parameters that the document declares. */
  readonly headers: Values;
  /** Any request header, whether the document declares it or not; repeated ones are joined by a comma. */
  header(name: string): string | undefined;
  /** Request cookies by name; when a name is repeated the first one counts. */
  readonly cookies: ReadonlyMap<string, string>;
  /** Media type of the body without its parameters, in lower case; `undefined` when none was sent. */
  readonly contentType: string | undefined;
  /**
   * The body by its media type: the JSON value (integers beyond 2^53 as `bigint`), an object of text fields for forms
   * and multipart, text for `text/*`, a Buffer for all else; `undefined` when it is empty.
   */
  readonly body: unknown;
  /** The body's bytes as they came; empty for a spooled operation. */
  readonly bytes: Buffer;
  /** The whole body, when the operation is spooled and the body is no form; `body` is `undefined` then. */
  readonly file: SpooledFile | undefined;
  /** Multipart parts in the order they came; empty for other media types. */
  readonly parts: readonly Part[];
  /** Common name of the client certificate, when one was shown and the emulator's CA signed it. */
  readonly clientCommonName: string | undefined;
  /** Aborts when the caller hangs up or the server closes; pass it to anything that waits. */
  readonly signal: AbortSignal;
}

/** The operation of the document that a request was matched to. */
interface OperationSummary {
  readonly id: string;
  readonly method: string;
  /** Path template, such as `/pod/v1/user/{uid}`. */
  readonly path: string;
  readonly tag: string | undefined;
  /** Alternatives; each lists the security schemes that are demanded together. Empty when the operation is open. */
  readonly security: readonly (readonly string[])[];
}

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  /** `undefined` for a plain field. */
  readonly filename: string | undefined;
  readonly contentType: string;
  /** Empty for a file of a spooled operation. */
  readonly bytes: Buffer;
  /** The bytes as UTF-8. */
  readonly text: string;
  /** The file on disk, when the operation is spooled. */
  readonly file: SpooledFile | undefined;
}

/** A file of a request, on disk. */
export interface SpooledFile extends Content {
  /** Of all bytes that came; what is beyond the operation's limit can not be read. */
  readonly length: number;
  /** Of all bytes that came, in lower-case hexadecimal. */
  readonly sha1: string;
  /** Lets the file stay until the server closes; without it, it goes when the request is answered. */
  keep(): void;
}

/** What a handler answers; see the functions in `engine/answers.ts`. */
export interface Answer {
  readonly status: number;
  /** Lists are sent as repeated headers. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** `undefined`: no body. */
  readonly content?: AnswerContent;
  /** Whether it was made from the document's example, see {@link ProviderContext.example}; `false` by default. */
  readonly isExample?: boolean;
  /** Whether a test put something into it that the document does not have: sent as it is; `false` by default. */
  readonly isUnchecked?: boolean;
}

/** A body with its media type; parameters such as a charset are allowed. */
type AnswerContent =
  | { readonly type: string; readonly bytes: Buffer }
  | { readonly type: string; readonly content: Content };

/** Bytes that are read as they are needed, as often as they are. */
export interface Content {
  /** In bytes: exactly as many are read. */
  readonly length: number;
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}
