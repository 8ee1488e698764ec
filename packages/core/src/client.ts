import createOpenapiClient from "openapi-fetch";
import { createAnswerReader } from "./answer.ts";
import { checkUnderBase } from "./base-url.ts";
import { Call, type CallLimits } from "./call.ts";
import { type CallInit, checkPath, type Mode, paramsOf, parseAsOf, readInit } from "./call-init.ts";
import type { HttpMethod, RawCalls, StreamCalls, TypedCalls } from "./calls.ts";
import type { OperationName } from "./errors.ts";
import { type ResolvedRetry, resolveRetry, resolveTimeout } from "./limits.ts";
import type { ProviderFacts } from "./provider.ts";
import { LightRequest } from "./request.ts";
import { CallResponse, toWebResponse } from "./response.ts";
import type { Scrubber } from "./scrub.ts";
import { describeAbort, linkSignal } from "./signals.ts";
import { serializeBody } from "./serialize/body.ts";
import { serializeHeaders } from "./serialize/headers.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";
import type { Next } from "./step.ts";
import { isIdempotent, type OperationTraits, traitsOf } from "./traits.ts";

/** The three faces of one client. */
export interface ApiClient<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
> {
  readonly calls: TypedCalls<Operations>;
  readonly stream: StreamCalls<Operations>;
  readonly raw: RawCalls<Paths>;
}

/** What a client is made of. */
export interface ClientSetup {
  readonly provider: ProviderFacts;
  readonly scrubber: Scrubber;
  readonly limits: CallLimits;
  readonly retry: ResolvedRetry | undefined;
  readonly userAgent: string;
  /** The composed steps. */
  readonly send: Next;
  /** Aborts every call that has no signal of its own. */
  readonly signal: AbortSignal | undefined;
  /** Called when a call begins; it may refuse the call by throwing. */
  admit?(call: Call, abort: (reason: unknown) => void): void;
  /** Turns the failure of a call into what the app is told. */
  explain?(error: unknown, call: Call): unknown;
}

const methods: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];

/** An answer that can tell its value, by the rules of the provider. */
type ReadableResponse = CallResponse & { exact?(): Promise<unknown> };
type RawResult = { data?: unknown; error?: unknown; response: ReadableResponse };
/** What {@link RawCalls} promise: the web's own `Response`. */
type WebResult = Omit<RawResult, "response"> & { response: CallResponse | Response };

/** Makes the typed, streaming and raw calls of a provider over one chain of steps. */
export function createApiClient<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
>(setup: ClientSetup): ApiClient<Operations, Paths> {
  const { provider } = setup;
  const answers = createAnswerReader(provider, setup.scrubber);
  const openapi = createOpenapiClient<Record<string, never>>({
    ...neutralSettings,
    Request: LightRequest as never,
    pathSerializer: (path, values) => serializePath(path, values),
    querySerializer: (query) => serializeQuery(query),
    bodySerializer: (body) => body as never,
  });
  const request = openapi.request as unknown as (
    method: string,
    path: string,
    init: Record<string, unknown>,
  ) => Promise<RawResult>;

  async function call(
    mode: Mode,
    method: HttpMethod,
    path: string,
    given: CallInit | undefined,
  ): Promise<WebResult> {
    const operation: OperationName = `${method} ${path}`;
    const init = readInit(given, mode, operation);
    const traits = traitsOf(provider.traits, operation);
    const baseUrl = provider.baseUrlFor(checkPath(path));
    const { body, contentType } = serializeBody(
      init.body,
      init.contentType ?? traits.body ?? "application/json",
    );
    const parseAs = parseAsOf(mode, init.parseAs);
    const current = new Call({
      provider: provider.name,
      operation,
      idempotent: isIdempotent(traits, method),
      streaming: parseAs === "stream",
      limits: { ...setup.limits, ...resolveTimeout(init.timeout, setup.limits) },
      retry: init.retry === undefined ? setup.retry : resolveRetry(init.retry, setup.retry),
    });
    const control = linkSignal(init.signal ?? setup.signal, (reason) =>
      describeAbort(reason, current),
    );
    current.onEnd(control.release);
    let streamed = false;
    try {
      setup.admit?.(current, control.abort);
      const result = await request(method, path, {
        ...neutralInit,
        baseUrl,
        params: paramsOf(init),
        headers: serializeHeaders(
          {
            accept: "application/json, */*;q=0.8",
            "user-agent": setup.userAgent,
            ...(isVerbatim(parseAs, traits) && { "accept-encoding": "identity" }),
          },
          [
            ["params.header", init.params?.header],
            ["headers", init.headers],
          ],
          contentType,
        ),
        body,
        signal: control.signal,
        call: current,
        parseAs,
        fetch: async (sent: LightRequest) => {
          checkUnderBase(sent.url, baseUrl);
          const response = await CallResponse.from(await setup.send(sent), current);
          if (mode !== "raw") await answers.check(response, current);
          streamed = response.streamed;
          return Object.assign(response, {
            exact: () => answers.read(response, current, mode !== "raw"),
          });
        },
      });
      const finished = await finish(mode, result, parseAs);
      return mode === "raw"
        ? { ...finished, response: await toWebResponse(finished.response) }
        : finished;
    } catch (error) {
      throw setup.explain?.(error, current) ?? error;
    } finally {
      if (!streamed) current.end();
    }
  }

  /** Mends what openapi-fetch makes of errors without a body and of empty successes. */
  async function finish(mode: Mode, result: RawResult, parseAs: string): Promise<RawResult> {
    const { data, response } = result;
    if (!response.ok) {
      return { error: (await answers.readErrorBody(response)) || {}, response };
    }
    if (data !== undefined && data !== null) return result;
    if (parseAs === "stream") return { data: response.body ?? new Blob().stream(), response };
    if (parseAs === "exact" && response.status !== 204) {
      return { data: await response.exact?.(), response };
    }
    return result;
  }

  function face(mode: Mode): Record<HttpMethod, unknown> {
    const entries = methods.map((method) => [
      method,
      async (path: string, init?: CallInit) => call(mode, method, path, init),
    ]);
    return Object.fromEntries(entries) as Record<HttpMethod, unknown>;
  }

  return {
    calls: face("typed") as TypedCalls<Operations>,
    stream: face("stream") as StreamCalls<Operations>,
    raw: face("raw") as RawCalls<Paths>,
  };
}

/** JSON shows by itself that it is whole. Of other bodies that are compressed `fetch` does not tell whether all came. */
function isVerbatim(parseAs: string, { answer }: OperationTraits): boolean {
  return parseAs !== "exact" || answer === "binary" || answer === "text";
}

/** The settings of openapi-fetch that are not used, as own properties: a polluted prototype then sets none of them. */
const neutralSettings = {
  baseUrl: undefined,
  fetch: undefined,
  headers: undefined,
  requestInitExt: undefined,
} as object;

/** Its options for one call that are not used, likewise. */
const neutralInit = {
  Request: undefined,
  querySerializer: undefined,
  bodySerializer: undefined,
  pathSerializer: undefined,
  middleware: undefined,
  redirect: "manual",
};
