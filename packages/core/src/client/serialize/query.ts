import { encodeScalar, encodeText } from "./scalar.ts";

/**
 * Writes a query in the `form` style of OpenAPI, arrays as repeated names. Names are encoded too; `undefined` and
 * `null` are left out.
 *
 * @throws {InvalidOptionError} for what a query cannot carry, naming the parameter.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => serializeParameter(name, value))
    .join("&");
}

function serializeParameter(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const option = `params.query.${name}`;
  return values.map((item) => `${encodeText(option, name)}=${encodeScalar(option, item)}`);
}
