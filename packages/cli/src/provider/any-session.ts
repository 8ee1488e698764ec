import type { HttpMethod, Receipt, Result, SignOffOptions } from "@signoff/core";

/** Parameters, body and options of a call, as the typed calls take them. */
export interface AnyInit {
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Calls by method, for paths that are known at run time alone. */
type AnyCalls<Data> = {
  readonly [Method in HttpMethod]: (path: string, init?: AnyInit) => Promise<Result<Data>>;
};

/** A session of any provider, for operations that are known at run time alone. */
export interface AnySession extends AnyCalls<unknown> {
  readonly provider: string;
  readonly account: string;
  readonly origins: readonly string[];
  readonly stream: AnyCalls<ReadableStream<Uint8Array>>;
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  signOff(options?: SignOffOptions): Promise<Receipt>;
  leave(options?: SignOffOptions): Promise<Receipt | undefined>;
}

/** A session whose types are those of its provider's operations, of which a command knows nothing before it runs. */
export function untyped(session: Pick<AnySession, "provider" | "signOff">): AnySession {
  return session as AnySession;
}
