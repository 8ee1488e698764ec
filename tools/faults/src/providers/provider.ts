import type { CallOptions, CommonOptions, Receipt, SessionState } from "@signoff/core";
import type { Clock, ProviderName, RequestRecord, SessionFilter } from "@signoff/emulator";

/** What a request is for; each provider has an operation for each. */
export type Role = "read" | "write" | "download" | "login" | "logout" | "probe";

/** A session of any provider, without its calls. */
export interface AnySession {
  readonly state: SessionState;
  signOff(options?: { readonly budget?: number; readonly drain?: number }): Promise<Receipt>;
}

/** One provider's calls, by their role. */
export interface Calls {
  /** A JSON call that may be repeated. */
  read(options?: CallOptions): Promise<unknown>;
  /** A JSON call that may not. */
  write(options?: CallOptions): Promise<unknown>;
  /** Bytes that are held in memory. */
  download(options?: CallOptions): Promise<Uint8Array>;
  /** The same bytes, unread. */
  stream(options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
}

/** A session and what its calls need to be there. */
export interface Client {
  readonly session: AnySession;
  /** Puts something there to read and to download. */
  prepare(): Promise<Calls>;
}

/** The part of an emulated server that does not depend on the provider. */
interface AnyServer {
  readonly provider: ProviderName;
  readonly url: string;
  readonly clock: Clock;
  readonly requests: readonly RequestRecord[];
  readonly violations: readonly unknown[];
  sessions(): readonly unknown[];
  expireSessions(filter?: SessionFilter): void;
  lie(lie: "logout", on?: boolean): void;
}

/** An emulated server with the credentials for it. */
export interface Stand {
  readonly server: AnyServer;
  /** The credentials, by a name each. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Logs in through another URL than the server's own. */
  signOn(url: string, options: CommonOptions): Promise<Client>;
  close(): Promise<void>;
}

/** What the matrix knows of a provider. */
export interface Provider {
  readonly name: ProviderName;
  /** The `operationId` of each role. A login of several steps has that of the step that yields the session. */
  readonly operations: Readonly<Record<Role, string>>;
  /** Names of integers in answers to `read` that the spec marks as int64; empty where there are none. */
  readonly exactNames: readonly string[];
  start(clock: Clock): Promise<Stand>;
}

/** The bytes of a download. */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
