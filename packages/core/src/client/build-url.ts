import type { CallParams } from "../call/call-init.ts";
import type { Operation } from "../call/operation.ts";
import { serializePath } from "./serialize/path.ts";
import { serializeQuery } from "./serialize/query.ts";

/**
 * The URL of a call of an operation, put together as openapi-fetch's own client does; that client is loaded with `raw` alone.
 *
 * @throws {InvalidOptionError} for what cannot stand in it, and where it left the base URL.
 */
export function buildUrl(
  { base, parse }: Operation,
  path: string,
  params: CallParams | undefined,
): URL {
  const template = base.href + path;
  // A path without names is left as it is, and one with names never is.
  const values = params?.path ?? (path.includes("{") ? noValues : undefined);
  const filled = values ? serializePath(template, values as Values) : template;
  const search = params?.query && serializeQuery(params.query as Values);
  return parse(search ? `${filled}?${search}` : filled);
}

type Values = Readonly<Record<string, unknown>>;

const noValues: Values = {};
