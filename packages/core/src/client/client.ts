import type { HttpMethod, OperationsByMethod, StreamCalls, TypedCalls } from "../call/calls.ts";
import type { CallInit } from "../call/call-init.ts";
import type { SafeCalls } from "../call/safe-calls.ts";
import type { RawCalls } from "../call/raw-calls.ts";
import type { SessionFetch } from "../call/session-fetch.ts";
import type { ClientSetup } from "./caller.ts";
import { CallsOnDemand } from "./on-demand.ts";
import { createParts } from "./parts.ts";
import { createSafeCall } from "./safe-call.ts";
import { createTypedCall } from "./typed-calls.ts";

/** The five faces of one client. */
export interface ApiClient<Operations extends OperationsByMethod, Paths extends object> {
  readonly calls: TypedCalls<Operations>;
  readonly stream: StreamCalls<Operations>;
  readonly safe: SafeCalls<Operations>;
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
  const rare = new CallsOnDemand(parts);
  const typed = (streaming: boolean) => (method: HttpMethod) =>
    createTypedCall(parts, streaming, method);
  let safe: SafeCalls<Operations> | undefined;
  let raw: RawCalls<Paths> | undefined;
  return {
    calls: byMethod(typed(false)) as TypedCalls<Operations>,
    stream: byMethod(typed(true)) as StreamCalls<Operations>,
    get safe() {
      safe ??= byMethod((method) =>
        createSafeCall(setup.provider.name, method, typed(false)(method)),
      ) as SafeCalls<Operations>;
      return safe;
    },
    get raw() {
      raw ??= toRawCalls(rare);
      return raw;
    },
    fetch: (input, init) => rare.fetch(input, init),
    forget: () => parts.operations.forget(),
  };
}

function toRawCalls<Paths extends object>(rare: CallsOnDemand): RawCalls<Paths> {
  const calls = byMethod(
    (method) => (path: string, init?: CallInit) => rare.raw(method, path, init),
  );
  return {
    ...calls,
    use: (...middleware) => rare.use(...middleware),
    eject: (...middleware) => rare.eject(...middleware),
  } as RawCalls<Paths>;
}

function byMethod(create: (method: HttpMethod) => unknown): Record<HttpMethod, unknown> {
  const entries = methods.map((method) => [method, create(method)]);
  return Object.fromEntries(entries) as Record<HttpMethod, unknown>;
}
