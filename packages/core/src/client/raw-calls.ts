import createOpenapiClient from "openapi-fetch";
import { type CallInit, callInitNames, noInit, readInit } from "../call/call-init.ts";
import type { HttpMethod } from "../call/calls.ts";
import type { Operation } from "../call/operation.ts";
import type { RawMiddleware } from "../call/raw-middleware.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { Cancellation } from "../time/cancellation.ts";
import { followSignal } from "../time/signals.ts";
import { checkBodyOf } from "../transport/target.ts";
import { bare } from "../values/bare.ts";
import { readErrorBody } from "./answer.ts";
import type { OwnFetch } from "./fetch.ts";
import type { ClientParts } from "./parts.ts";
import { secretsIn } from "./secrets-in.ts";
import { serializeBody } from "./serialize/body.ts";
import { serializeHeaders } from "./serialize/headers.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";
import { answerOf } from "./web-response.ts";

const bodyReaders = ["json", "text", "blob", "arrayBuffer", "stream"] as const;

interface RawInit extends CallInit {
  parseAs?: (typeof bodyReaders)[number];
  middleware?: RawMiddleware[];
  querySerializer?: (query: Record<string, unknown>) => string;
}

const rawInitNames: readonly (keyof RawInit)[] = [
  ...callInitNames,
  "parseAs",
  "middleware",
  "querySerializer",
];

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** openapi-fetch's client, for operations of which it knows no types. */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<RawResult>;
}

/** openapi-fetch over a client's `fetch`; the parameters and bodies of its requests are written as those of typed calls. */
export class RawClient {
  readonly #parts: ClientParts;
  readonly #fetch: OwnFetch;
  readonly #client: UntypedClient;

  constructor(parts: ClientParts, fetch: OwnFetch) {
    this.#parts = parts;
    this.#fetch = fetch;
    this.#client = createOpenapiClient({
      ...unusedSettings,
      // Looked up now: a runtime makes it when it is first asked for.
      Request: new Proxy(globalThis.Request, { construct: constructBare }),
      bodySerializer: (body: unknown) => body,
      pathSerializer: serializePath,
      querySerializer: serializeQuery,
    }) as UntypedClient;
  }

  /** @param common the middleware of all calls; that of the call itself comes after it. */
  async call(
    method: HttpMethod,
    path: string,
    given: RawInit = noInit,
    common: readonly RawMiddleware[] = [],
  ): Promise<RawResult> {
    const operation = this.#parts.operations.find(method, path);
    const init = readInit(given, operation.name, rawInitNames);
    const { parseAs = "json" } = init;
    checkParseAs(parseAs);
    const { signal, release } = mirror(init.signal);
    let isSent = false;
    const send = this.#fetchFor(path, init, operation, release);
    try {
      const result = await this.#client.request(method, path, {
        ...this.#optionsOf(method, path, init, operation),
        ...(signal && { signal }),
        middleware: [...common, ...(init.middleware ?? [])],
        fetch: (request: Request) => {
          isSent = true;
          return send(request);
        },
      });
      return toRawResult(result, parseAs);
    } finally {
      if (!isSent || parseAs !== "stream") release();
    }
  }

  #fetchFor(
    path: string,
    init: RawInit,
    operation: Operation,
    onEnd: () => void,
  ): (request: Request) => Promise<Response> {
    const { parseAs = "json", timeout, retry, params = {} } = init;
    const known = {
      operation,
      isVerbatim: parseAs !== "json" || operation.isVerbatim,
      secrets: secretsIn(path, params, this.#parts.setup.provider),
      onEnd,
    };
    const options = { timeout, retry, stream: parseAs === "stream" };
    return (request) => this.#fetch(request, options, known);
  }

  #optionsOf(method: HttpMethod, path: string, init: RawInit, operation: Operation): object {
    const { params, parseAs = "json", querySerializer } = init;
    const { body, contentType } = serializeBody(
      init.body,
      init.contentType ?? operation.traits.body,
    );
    checkBodyOf(method, body);
    const headers = serializeHeaders([], params?.header, init.headers, contentType);
    return {
      ...unusedOptions,
      baseUrl: operation.base.href,
      body,
      headers: bare(Object.fromEntries(headers.pairs)),
      params: bare({ path: { ...params?.path }, query: params?.query }),
      parseAs,
      querySerializer,
      ...(body instanceof ReadableStream && { duplex: "half" }),
    };
  }
}

/** Settings of openapi-fetch that are not used, as own properties: a polluted prototype then sets none of them. */
const unusedSettings: object = { baseUrl: undefined, fetch: undefined, headers: undefined };

/** What is left out is named as well: openapi-fetch would read it from a polluted prototype. */
const unusedOptions = {
  Request: undefined,
  bodySerializer: undefined,
  pathSerializer: undefined,
} as const;

/** What Node's `Request` would read from a polluted prototype where it is not told. */
const requestDefaults = {
  body: null,
  signal: null,
  referrer: "about:client",
  window: null,
} as const;

/** The web's `Request` reads inherited members too. */
function constructBare(
  target: typeof Request,
  [input, init = {}]: [RequestInfo, RequestInit?],
): Request {
  return new target(input, bare({ ...requestDefaults, ...init, body: init.body ?? null }));
}

/** A signal in place of the app's: the web's `Request` never takes its listener off what it is given. */
function mirror(signal: AbortSignal | undefined): {
  readonly signal: AbortSignal | undefined;
  readonly release: () => void;
} {
  if (!signal) return { signal: undefined, release() {} };
  const cancellation = new Cancellation();
  return { release: followSignal(signal, cancellation), signal: cancellation.signal };
}

function checkParseAs(parseAs: string): void {
  if (bodyReaders.some((reader) => reader === parseAs)) return;
  throw new InvalidOptionError("parseAs", `has to be one of: ${bodyReaders.join(", ")}.`);
}

/** Of an error openapi-fetch reads the integers as they come, and of one without a body it gives nothing. */
function toRawResult({ data, error, response }: RawResult, parseAs: string): RawResult {
  if (response.ok) {
    return { data: parseAs === "stream" ? (data ?? new Blob().stream()) : data, response };
  }
  const answer = answerOf(response);
  return { error: ((answer && readErrorBody(answer)) ?? error) || {}, response };
}
