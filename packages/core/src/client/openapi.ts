import createOpenapiClient from "openapi-fetch";
import type { CallParams } from "../call/call-init.ts";
import type { CallResponse } from "../transport/response.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";

/** openapi-fetch makes one of each call; its headers and its body are written elsewhere, at less cost. */
class BuiltRequest {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** An answer on its way back through openapi-fetch, which reads nothing of what has this status. */
interface Passed {
  readonly status: 204;
  readonly ok: true;
  readonly headers: ReadonlyMap<string, string>;
  readonly answer: CallResponse;
}

/** What openapi-fetch is told of one call. */
interface BuilderInit {
  readonly baseUrl: string;
  readonly params: { readonly [Place in keyof CallParams]-?: object | undefined };
  fetch(request: BuiltRequest): Promise<Passed>;
}

/** As much of openapi-fetch as is used, by what it asks of requests and answers: its own types ask for the web's. */
type CreateBuilder = (settings: object) => {
  request(method: string, path: string, init: BuilderInit): Promise<{ readonly response: Passed }>;
};

/** Builds the URL of a call, sends it, and gives the answer as it came. */
export type SendBuilt = (
  method: string,
  path: string,
  baseUrl: string,
  params: CallParams | undefined,
  send: (href: string) => Promise<CallResponse>,
) => Promise<CallResponse>;

/** openapi-fetch, set up so that it costs little and reads nothing from a polluted prototype. */
export function createBuilder(): SendBuilt {
  const { request } = (createOpenapiClient as unknown as CreateBuilder)({
    ...unusedSettings,
    Request: BuiltRequest,
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
  });
  return async (method, path, baseUrl, params, send) => {
    const { response } = await request(method, path, {
      ...unusedOptions,
      baseUrl,
      // A path without names is left as it is, and one with names never is.
      params: {
        path: params?.path ?? (path.includes("{") ? {} : undefined),
        query: params?.query,
        header: undefined,
      },
      fetch: async ({ url }) => ({ ...passed, answer: await send(url) }),
    });
    return response.answer;
  };
}

const passed = { status: 204, ok: true, headers: new Map<string, string>() } as const;

/** Settings of openapi-fetch that are not used, as own properties: a polluted prototype then sets none of them. */
const unusedSettings = { baseUrl: undefined, fetch: undefined, headers: undefined } as const;

/** The same of one call. */
const unusedOptions = {
  Request: undefined,
  body: undefined,
  headers: undefined,
  middleware: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
} as const;
