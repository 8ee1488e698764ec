import { isStyle } from "./styles.ts";

/** Says what a value has to be, where it is not. */
export type ValueRule = (value: string) => string | undefined;

/** Whatever it is. */
export const any: ValueRule = () => undefined;

/** What fits passes; of all else it is said what it has to be. */
export const demand =
  (isFit: (value: string) => boolean, demanded: string): ValueRule =>
  (value) =>
    isFit(value) ? undefined : demanded;

/** One of a few, in any case of letters. */
export function oneOf(...values: readonly string[]): ValueRule {
  return demand(
    (value) => values.includes(value.toLowerCase()),
    `has to be one of: ${values.join(", ")}`,
  );
}

/** One of a few, letter by letter. */
export function exactly(...values: readonly string[]): ValueRule {
  return demand((value) => values.includes(value), `has to be one of: ${values.join(", ")}`);
}

/** Whether something is so. */
export const flag: ValueRule = oneOf("true", "false");

/** So many characters at most. */
export function upTo(length: number, rule: ValueRule = any): ValueRule {
  return (value) => (value.length > length ? `has ${length} characters at most` : rule(value));
}

/** A whole number. */
export function whole(least: number, most: number = 2 ** 31 - 1): ValueRule {
  return demand(
    (value) => /^[+-]?\d+$/.test(value) && Number(value) >= least && Number(value) <= most,
    `has to be a whole number from ${least} to ${most}`,
  );
}

/** A number of 64 bits. */
export const long: ValueRule = demand(
  (value) => /^[+-]?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  "has to be a number of 64 bits",
);

/** An id that others refer to. */
export const id: ValueRule = demand(
  (value) => value.length <= 64 && /^\S+$/.test(value),
  "has to be 1 to 64 characters without white space",
);

/** An address with its scheme. */
export const address: ValueRule = demand(
  (value) => /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(value),
  "has to be an absolute address",
);

/** As CSS has it, with properties that Symphony knows. */
export const styles: ValueRule = (value) => {
  const parts = value.split(/;(?!base64,)/).filter((part) => part.trim() !== "");
  const unfit = parts.find((part) => !part.includes(":"));
  if (unfit !== undefined) return `has no value in "${unfit.trim()}"`;
  const unknown = parts.map((part) => part.split(":", 1)[0]?.trim() ?? "").find((p) => !isStyle(p));
  return unknown === undefined ? undefined : `cannot set "${unknown}"`;
};

/** A regular expression. Flags within and possessive quantifiers, which only Java has, are left out of the check. */
export const expression: ValueRule = demand((value) => {
  const common = value.replaceAll(/\(\?[a-z]+\)/gi, "").replaceAll(/([*+?}])\+/g, "$1");
  try {
    return new RegExp(common) instanceof RegExp;
  } catch {
    return false;
  }
}, "has to be a regular expression");

/** A list in JSON, each of whose items is fit. */
export function listOf(isItem: (item: unknown) => boolean, items: string): ValueRule {
  return demand((value) => {
    try {
      const list: unknown = JSON.parse(value);
      return Array.isArray(list) && list.every((item) => isItem(item));
    } catch {
      return false;
    }
  }, `has to be a JSON list of ${items}`);
}

/** Ids of users, as JSON. */
export const userIds: ValueRule = listOf(
  (item) => Number.isInteger(typeof item === "string" ? Number(item) : item),
  "ids of users",
);

/** Ids of rooms, as JSON, in quotation marks of either kind. */
export const roomIds: ValueRule = (value) =>
  listOf((item) => typeof item !== "object", "ids of rooms")(value.replaceAll("'", '"'));
