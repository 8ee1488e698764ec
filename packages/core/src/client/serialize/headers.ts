import { InvalidOptionError } from "../../errors/errors.ts";
import {
  HeaderFields,
  isConnectionField,
  isTransportable,
  setField,
} from "../../transport/header-fields.ts";
import { stringifyJson } from "../../values/json.ts";
import { isHeaders } from "../../values/kinds.ts";

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
  for (const [name, value] of headerEntries(values)) setHeader(fields, where, name, value);
}

/** `raw` takes all that the web takes for headers. */
function headerEntries(values: object): Iterable<[string, unknown]> {
  if (isHeaders(values)) return values.entries();
  return Array.isArray(values) ? (values as [string, unknown][]) : Object.entries(values);
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
