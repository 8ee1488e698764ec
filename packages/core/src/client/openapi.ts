import { createFinalURL } from "openapi-fetch";
import type { CallParams } from "../call/call-init.ts";
import type { Operation } from "../call/operation.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";

/**
 * The URL of a call of an operation, put together by openapi-fetch as its own client does: what else that client makes of a
 * call is made elsewhere, at less cost.
 *
 * @throws {InvalidOptionError} for what cannot stand in it, and where it left the base URL.
 */
export function buildUrl(
  { base, parse }: Operation,
  path: string,
  params: CallParams | undefined,
): URL {
  return parse(
    createFinalURL(path, {
      ...serializers,
      baseUrl: base.href,
      // A path without names is left as it is, and one with names never is.
      params: {
        path: (params?.path ?? (path.includes("{") ? {} : undefined)) as Values,
        query: (params?.query ?? noQuery) as Values,
      },
    }),
  );
}

type Values = Record<string, unknown>;

const noQuery: Values = {};

const serializers = {
  pathSerializer: serializePath,
  querySerializer: (query: Values) => (query === noQuery ? "" : serializeQuery(query)),
} as const;
