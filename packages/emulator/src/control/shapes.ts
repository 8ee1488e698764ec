/** A JSON schema of the control's document. */
export type Shape = Readonly<Record<string, unknown>>;

/** JSON has no infinity. */
const infinite = "Infinity";

export const text: Shape = { type: "string" };
export const flag: Shape = { type: "boolean" };

/** A number of at least so much. */
export function amount(minimum: number): Shape {
  return { type: "number", minimum };
}

/** A number of at least so much, or the text "Infinity". */
export function amountOrInfinity(minimum: number): Shape {
  return { type: ["number", "string"], minimum, pattern: `^${infinite}$` };
}

/** An integer of any size, or its decimal digits as a text. */
export const wholeNumber: Shape = { type: ["integer", "string"], pattern: String.raw`^\d+$` };

/** One of these texts. */
export function oneOf(...values: readonly string[]): Shape {
  return { type: "string", enum: values };
}

/** An object with these properties and no others; those that are named in `optional` may be left out. */
export function object(
  properties: Readonly<Record<string, Shape>>,
  ...optional: readonly string[]
): Shape {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

/** The same for an object that may have any others too. */
export function openObject(
  properties: Readonly<Record<string, Shape>>,
  ...optional: readonly string[]
): Shape {
  return { ...object(properties, ...optional), additionalProperties: true };
}

/** A list of these. */
export function listOf(items: Shape): Shape {
  return { type: "array", items };
}

/** A text, sent as UTF-8, or any bytes as `{"base64": "..."}`. */
export const bytes: Shape = {
  type: ["string", "object"],
  properties: {
    base64: { type: "string", contentEncoding: "base64", pattern: "^[A-Za-z0-9+/]*={0,2}$" },
  },
  required: ["base64"],
  additionalProperties: false,
};

/** What {@link bytes} lets through. */
export type SentBytes = string | { readonly base64: string };

/** The bytes, or the text as it is. */
export function readBytes(sent: SentBytes): string | Buffer {
  return typeof sent === "string" ? sent : Buffer.from(sent.base64, "base64");
}

/** What {@link amountOrInfinity} lets through, as a number. */
export function readAmount(sent: number | string): number {
  return Number(sent);
}
