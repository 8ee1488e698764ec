import createOpenapiClient from "openapi-fetch";
import type { CallParams } from "../call/call-init.ts";
import type { Operation } from "../call/operation.ts";
import type { Send } from "../steps/step.ts";
import type { CallResponse } from "../transport/response.ts";
import type { WireRequest } from "../transport/transport.ts";
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

/** Builds the URL of a call of an operation, sends it, and gives the answer as it came. */
export type SendBuilt = (
  operation: Operation,
  path: string,
  params: CallParams | undefined,
  request: Omit<WireRequest, "url" | "origin">,
) => Promise<CallResponse>;

/** openapi-fetch, set up so that it costs little and reads nothing from a polluted prototype. */
export function createBuilder(send: Send): SendBuilt {
  const { request: build } = (createOpenapiClient as unknown as CreateBuilder)({
    ...unusedSettings,
    Request: BuiltRequest,
    pathSerializer: serializePath,
    querySerializer: (query: Query) => (query === noQuery ? "" : serializeQuery(query)),
  });
  return async ({ base: { href, origin }, parse }, path, params, request) => {
    let failure: { readonly error: unknown } | undefined;
    const sending = async ({ url }: BuiltRequest): Promise<Passed> => {
      try {
        return { ...passed, answer: await send({ ...request, url: parse(url), origin }) };
      } catch (error) {
        failure = { error };
        throw error;
      }
    };
    const building = build(request.method, path, {
      ...unusedOptions,
      baseUrl: href,
      // A path without names is left as it is, and one with names never is.
      params: {
        path: params?.path ?? (path.includes("{") ? {} : undefined),
        query: params?.query ?? noQuery,
        header: undefined,
      },
      fetch: sending,
    });
    try {
      const { response } = await building;
      return response.answer;
    } catch (error) {
      // It goes on with no answer where `undefined` or the like was thrown.
      throw failure ? failure.error : error;
    }
  };
}

type Query = Readonly<Record<string, unknown>>;

const noQuery: Query = {};

const passed = { status: 204, ok: true, headers: new Map<string, string>() } as const;

/** Settings of openapi-fetch that are not used, as own properties: a polluted prototype then sets none of them. */
export const unusedSettings: object = { baseUrl: undefined, fetch: undefined, headers: undefined };

/** The same of one call. */
const unusedOptions = {
  Request: undefined,
  body: undefined,
  headers: undefined,
  middleware: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
} as const;
