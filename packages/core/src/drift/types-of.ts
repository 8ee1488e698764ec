/** More digits than a number is read with: such an integer comes as a text of them. */
const mostDigits = 1000;

/** The type of a value by the names of JSON Schema; an integer is one however large it is. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string" && isLongInteger(value)) return "integer";
  return value === undefined ? "nothing" : typeof value;
}

/** Whether a text is an integer that was too long to be read as a number. */
export function isLongInteger(text: string): boolean {
  return text.length > mostDigits && /^-?\d+$/.test(text);
}

/** Whether a value may be of one of the types. */
export function isOfType(value: unknown, types: readonly string[]): boolean {
  const type = typeOfValue(value);
  return (
    types.includes(type) ||
    (type === "integer" && types.includes("number")) ||
    (typeof value === "string" && types.includes("string"))
  );
}
