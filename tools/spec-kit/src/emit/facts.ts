import type { Schema } from "@signoff/openapi";

/** The limits of a value in words: `1 to 50 characters.`; nothing where there are none. */
export function describeLimits(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const texts = [
    describeRange(minimum, maximum, ""),
    describeRange(minLength, maxLength, " characters"),
    describeRange(minItems, maxItems, " items"),
  ];
  return texts.filter((text) => text !== "").join(" ");
}

/**
 * The first example of a value, when it is plain or a list of plain values.
 *
 * None of a list of values or a boolean: what these can be is plain to see.
 */
export function exampleOf({ enum: values, const: only, examples, example }: Schema): unknown {
  if (values !== undefined || only !== undefined) return undefined;
  const given = examples?.[0] ?? example;
  const isPlain = [given].flat().every((one) => ["string", "number"].includes(typeof one));
  return isPlain ? given : undefined;
}

function describeRange(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}.`;
  if (most !== undefined) return `At most ${most}${unit}.`;
  return least === undefined ? "" : `At least ${least}${unit}.`;
}
