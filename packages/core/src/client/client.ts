import type { HttpMethod, OperationsByMethod, StreamCalls, TypedCalls } from "../call/calls.ts";
import type { CallInit } from "../call/call-init.ts";
import type { RawCalls } from "../call/raw-calls.ts";
import type { SessionFetch } from "../call/session-fetch.ts";
import type { ClientSetup } from "./caller.ts";
import { createFetch } from "./fetch.ts";
import { createBuilder } from "./openapi.ts";
import { createParts } from "./parts.ts";
import { RawClient } from "./raw-calls.ts";
import { createTypedCall } from "./typed-calls.ts";

/** The four faces of one client. */
export interface ApiClient<Operations extends OperationsByMethod, Paths extends object> {
  readonly calls: TypedCalls<Operations>;
  readonly stream: StreamCalls<Operations>;
  readonly raw: RawCalls<Paths>;
  readonly fetch: SessionFetch;
  /** Forgets the URLs of past calls: there may be secrets in them. */
  forget(): void;
}

const methods: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];

/** Makes the calls of a provider over one chain of steps. */
export function createApiClient<Operations extends OperationsByMethod, Paths extends object>(
  setup: ClientSetup,
): ApiClient<Operations, Paths> {
  const parts = createParts(setup);
  const sendBuilt = createBuilder(setup.send);
  const fetch = createFetch(parts);
  const typed = (streaming: boolean): Record<HttpMethod, unknown> =>
    byMethod((method) => createTypedCall(parts, sendBuilt, streaming, method));
  let raw: RawCalls<Paths> | undefined;
  return {
    calls: typed(false) as TypedCalls<Operations>,
    stream: typed(true) as StreamCalls<Operations>,
    get raw() {
      raw ??= toRawCalls(new RawClient(parts, fetch));
      return raw;
    },
    fetch: (input, init) => fetch(input, init),
    forget: () => parts.operations.forget(),
  };
}

function toRawCalls<Paths extends object>(client: RawClient): RawCalls<Paths> {
  const calls = byMethod(
    (method) => (path: string, init?: CallInit) => client.call(method, path, init),
  );
  return { ...calls, ...client.middleware } as RawCalls<Paths>;
}

function byMethod(create: (method: HttpMethod) => unknown): Record<HttpMethod, unknown> {
  const entries = methods.map((method) => [method, create(method)]);
  return Object.fromEntries(entries) as Record<HttpMethod, unknown>;
}
