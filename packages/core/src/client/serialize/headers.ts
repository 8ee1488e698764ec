import { InvalidOptionError } from "../../errors/errors.ts";
import {
  HeaderFields,
  isConnectionField,
  isTransportable,
  setField,
} from "../../transport/header-fields.ts";
import { stringifyJson } from "../../values/json.ts";
import { isHeaders, isIterable } from "../../values/kinds.ts";

/**
 * The headers of a request; later ones win.
 *
 * @param base fields to begin with: names in small letters and values, in turn.
 * @throws {InvalidOptionError} for a name or value that no header can carry, and for fields of the connection.
 */
export function serializeHeaders(
  base: readonly string[],
  parameters: object | undefined,
  headers: object | undefined,
  contentType: string | undefined,
): HeaderFields {
  const fields = new HeaderFields(base);
  if (parameters) setHeaders(fields, "params.header", parameters);
  if (headers) setHeaders(fields, "headers", headers);
  if (contentType !== undefined) setContentType(fields, contentType);
  return fields;
}

function setContentType(fields: HeaderFields, contentType: string): void {
  if (!isTransportable(contentType)) {
    throw new InvalidOptionError(
      "contentType",
      "has to be a media type, such as application/json.",
    );
  }
  fields.set("content-type", contentType);
}

function setHeaders(fields: HeaderFields, where: string, values: object): void {
  if (isHeaders(values)) return setPairs(fields, where, values.entries());
  if (isIterable(values)) return setPairs(fields, where, joinPairs(where, values));
  setPairs(fields, where, Object.entries(values));
}

function setPairs(
  fields: HeaderFields,
  where: string,
  pairs: Iterable<readonly [string, unknown]>,
): void {
  for (const [name, value] of pairs) setHeader(fields, where, name, value);
}

/** Pairs as the web takes them for headers, in a list or a `Map`: values of one name are one list of them. */
function joinPairs(where: string, pairs: Iterable<unknown>): Map<string, unknown> {
  const joined = new Map<string, unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== "string") {
      throw new InvalidOptionError(where, "has to be an object, or a list of names and values.");
    }
    const [name, value] = pair as [string, unknown];
    const field = name.toLowerCase();
    const before = joined.get(field);
    joined.set(field, before === undefined ? value : `${before as string}, ${value as string}`);
  }
  return joined;
}

function setHeader(fields: HeaderFields, where: string, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const option = `${where}.${name}`;
  if (isConnectionField(name)) {
    throw new InvalidOptionError(
      option,
      "belongs to the connection, not to the call; leave it out.",
    );
  }
  const text = typeof value === "object" ? stringifyJson(value) : `${value as string | number}`;
  setField(fields, option, name, text);
}
