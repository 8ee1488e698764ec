import { createAnswerReader, readErrorBody } from "./answer.ts";
import { Call, type CallLimits } from "../call/call.ts";
import {
  type CallInit,
  isBodyReader,
  type Mode,
  paramsOf,
  parseAsOf,
  readInit,
} from "../call/call-init.ts";
import type { HttpMethod, OperationsByMethod, StreamCalls, TypedCalls } from "../call/calls.ts";
import { Cancellation } from "../time/cancellation.ts";
import { type ResolvedRetry, resolveRetry, resolveTimeout } from "../options/limits.ts";
import { createOpenapiRequest, OpenapiAnswer } from "./openapi.ts";
import { createOperations } from "../call/operation.ts";
import type { ProviderFacts } from "../call/provider.ts";
import type { RawCalls } from "../call/raw-calls.ts";
import { type CallResponse, toWebResponse } from "../transport/response.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { serializeBody } from "./serialize/body.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeHeaders } from "./serialize/headers.ts";
import { followSignal } from "../time/signals.ts";
import { describeAbort } from "../time/describe-abort.ts";
import type { Send } from "../steps/step.ts";
import type { OperationTraits } from "../call/traits.ts";

/** The three faces of one client. */
export interface ApiClient<Operations extends OperationsByMethod, Paths extends object> {
  readonly calls: TypedCalls<Operations>;
  readonly stream: StreamCalls<Operations>;
  readonly raw: RawCalls<Paths>;
  /** Forgets the URLs of past calls: there may be secrets in them. */
  forget(): void;
}

/** What a client is made of. */
export interface ClientSetup {
  readonly provider: ProviderFacts;
  readonly scrubber: Scrubber;
  /** Asked at each call. */
  readonly limits: () => CallLimits;
  readonly retry: ResolvedRetry | undefined;
  readonly userAgent: string;
  /** Further fields of every request: names in small letters and values, in turn. */
  readonly headers: readonly string[];
  /** The composed steps. */
  readonly send: Send;
  /** Aborts every call that has no signal of its own. */
  readonly signal: AbortSignal | undefined;
  /** Called when a call begins; it may refuse the call by throwing. */
  admit?(call: Call, cancellation: Cancellation): void;
  /** Turns the failure of a call into what the app is told. */
  explain?(error: unknown, call: Call): unknown;
}

/** What a call answers; of `raw` the response is the web's own. */
interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: CallResponse | Response;
}

const methods: readonly HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];

/** Makes the typed, streaming and raw calls of a provider over one chain of steps. */
export function createApiClient<Operations extends OperationsByMethod, Paths extends object>(
  setup: ClientSetup,
): ApiClient<Operations, Paths> {
  const { provider } = setup;
  const answers = createAnswerReader(provider, setup.scrubber);
  const operations = createOperations(provider);
  const callOpenapi = createOpenapiRequest();
  const ownHeaders = ["accept", "application/json, */*;q=0.8", "user-agent", setup.userAgent];
  const commonHeaders = [...ownHeaders, ...setup.headers];
  const verbatimHeaders = [...commonHeaders, "accept-encoding", "identity"];

  async function call(
    mode: Mode,
    method: HttpMethod,
    path: string,
    given: CallInit | undefined,
  ): Promise<CallResult> {
    const operation = operations.find(method, path);
    const { base, name, traits } = operation;
    const init = readInit(given, mode, name);
    const { body, contentType } = serializeBody(init.body, init.contentType ?? traits.body);
    const parseAs = parseAsOf(mode, init.parseAs);
    const current = new Call(provider.name, operation, {
      streaming: parseAs === "stream",
      limits: limitsOf(setup.limits(), init),
      retry: init.retry === undefined ? setup.retry : resolveRetry(init.retry, setup.retry),
      secrets: secretsIn(path, init, provider),
    });
    const headers = serializeHeaders(
      isVerbatim(parseAs, traits) ? verbatimHeaders : commonHeaders,
      init.params?.header,
      init.headers,
      contentType,
    );
    const cancellation = new Cancellation();
    const signal = init.signal ?? setup.signal;
    if (signal) {
      current.onEnd(followSignal(signal, cancellation, (reason) => describeAbort(reason, current)));
    }
    let streamed = false;
    try {
      setup.admit?.(current, cancellation);
      const result = await callOpenapi(method, path, {
        baseUrl: base.href,
        params: paramsOf(init, path),
        parseAs,
        send: (href) => {
          const url = operation.parse(href);
          const { origin } = base;
          const request = { method, url, origin, headers, body, cancellation, call: current };
          return setup.send(request).then((response) => {
            ({ streamed } = response);
            if (mode !== "raw" && !response.ok) throw answers.describe(response, current);
            return new OpenapiAnswer(response, isBodyReader(parseAs), () =>
              answers.read(response, current, mode !== "raw"),
            );
          });
        },
      });
      const { response } = result.response;
      const data = parseAs === "stream" ? (result.data ?? new Blob().stream()) : result.data;
      if (mode !== "raw") return { data, response };
      const told = response.ok ? { data } : { error: readErrorBody(response) || {} };
      return { ...told, response: await toWebResponse(response) };
    } catch (error) {
      throw setup.explain?.(error, current) ?? error;
    } finally {
      if (!streamed) current.end();
    }
  }

  function face(mode: Mode): Record<HttpMethod, unknown> {
    const entries = methods.map((method) => [
      method,
      (path: string, init?: CallInit) => call(mode, method, path, init),
    ]);
    return Object.fromEntries(entries) as Record<HttpMethod, unknown>;
  }

  return {
    calls: face("typed") as TypedCalls<Operations>,
    stream: face("stream") as StreamCalls<Operations>,
    raw: face("raw") as RawCalls<Paths>,
    forget: () => operations.forget(),
  };
}

function limitsOf(limits: CallLimits, { timeout }: CallInit): CallLimits {
  return timeout === undefined ? limits : { ...limits, ...resolveTimeout(timeout, limits) };
}

function secretsIn(
  template: string,
  { params }: CallInit,
  { secretQuery, isSecretPath }: ProviderFacts,
): readonly string[] {
  const path = isSecretPath?.(template) ? [serializePath(template, { ...params?.path })] : [];
  if (!secretQuery || !params?.query) return path;
  const values = Object.entries(params.query).filter(([name]) => secretQuery.includes(name));
  return [...path, ...values.flatMap(([, value]) => (typeof value === "string" ? value : []))];
}

/** JSON shows by itself that it is whole. Of other bodies that are compressed `fetch` does not tell whether all came. */
function isVerbatim(parseAs: string, { answer }: OperationTraits): boolean {
  return parseAs !== "exact" || answer === "binary" || answer === "text";
}
