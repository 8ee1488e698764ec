/**
 * Parses JSON of objects without a prototype: what is read of them by name is what the text has, whatever anybody has added
 * to `Object.prototype`.
 *
 * @throws {SyntaxError} for a text that is no JSON.
 */
export function parseBareJson(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => withoutPrototype(value));
}

function withoutPrototype(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.setPrototypeOf(value, null)
    : value;
}
