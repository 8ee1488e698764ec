import createOpenapiClient from "openapi-fetch";
import type { CallResponse } from "../transport/response.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";

/** What openapi-fetch is told of one call. Headers and bodies are ours: it would build the web's kind of both. */
interface OpenapiInit {
  readonly baseUrl: string;
  readonly params: object;
  /** The method of {@link OpenapiAnswer} that reads a success. */
  readonly parseAs: string;
  /** Sends the call to its finished URL. */
  readonly send: (url: string) => Promise<OpenapiAnswer>;
}

/** What openapi-fetch makes of an answer; of errors it is not asked. */
interface OpenapiResult {
  readonly data?: unknown;
  readonly response: OpenapiAnswer;
}

/** Builds the URL of a call, sends it, and reads its answer. */
export type OpenapiRequest = (
  method: string,
  path: string,
  init: OpenapiInit,
) => Promise<OpenapiResult>;

/** openapi-fetch, set up so that it costs little and reads nothing from a polluted prototype. */
export function createOpenapiRequest(): OpenapiRequest {
  const { request } = createOpenapiClient<Record<string, never>>({
    ...unusedSettings,
    Request: LightRequest as never,
    fetch: (({ url, send }: LightRequest) => send(url)) as never,
    pathSerializer: (path, values) => serializePath(path, values),
    querySerializer: (query) => serializeQuery(query),
  }) as unknown as {
    request(method: string, path: string, init: object): Promise<OpenapiResult>;
  };
  // What is not used is named as well: openapi-fetch would read it from a polluted prototype.
  return (method, path, { baseUrl, params, parseAs, send }) =>
    request(method, path, {
      Request: undefined,
      baseUrl,
      body: undefined,
      fetch: undefined,
      headers: undefined,
      middleware: undefined,
      params,
      parseAs,
      pathSerializer: undefined,
      querySerializer: undefined,
      send,
    });
}

/** Settings of openapi-fetch that are not used, as own properties: a polluted prototype then sets none of them. */
const unusedSettings = {
  baseUrl: undefined,
  headers: undefined,
} as object;

/** The `Request` that openapi-fetch is given: it only keeps what it is told. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly send: OpenapiInit["send"];

  constructor(url: string, { method, send }: { method: string; send: OpenapiInit["send"] }) {
    this.url = url;
    this.method = method;
    this.send = send;
  }
}

/** The `Response` that openapi-fetch is given. */
export class OpenapiAnswer {
  readonly response: CallResponse;
  /** It tells its length to openapi-fetch's own readers only: of an answer without one nothing else would be read. */
  readonly headers: { get(name: string): string | null };
  /** The value of a success, by the rules of the provider. */
  readonly exact: () => unknown;

  constructor(response: CallResponse, tellsLength: boolean, exact: () => unknown) {
    this.response = response;
    this.headers = tellsLength ? response.headers : noHeaders;
    this.exact = exact;
  }

  get status(): number {
    return this.response.status;
  }

  get ok(): boolean {
    return this.response.ok;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.response.body;
  }

  text(): Promise<string> {
    return this.response.text();
  }

  blob(): Promise<Blob> {
    return this.response.blob();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.response.arrayBuffer();
  }
}

const noHeaders = { get: () => null };
