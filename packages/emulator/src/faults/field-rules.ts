import { inspect } from "node:util";
import { longestTimer } from "../machine-time.ts";

/** What a field has to be. */
export interface Rule {
  readonly wanted: string;
  readonly holds: (value: unknown) => boolean;
  /** Of a field that is an object: its own fields. */
  readonly fields?: Rules;
}

/** Rules by the names of the fields. */
export type Rules = Readonly<Record<string, Rule>>;

/** A rule for each field of an object, and for no other. */
export type RulesOf<Value> = { readonly [Name in keyof Value]-?: Rule };

/** A whole number within bounds. */
export function wholeNumber(lowest: number, highest: number = Infinity): Rule {
  return {
    wanted: `a whole number from ${lowest}${highest === Infinity ? "" : ` to ${highest}`}`,
    holds: (value) =>
      Number.isSafeInteger(value) && (value as number) >= lowest && (value as number) <= highest,
  };
}

/** One of these values. */
export function oneOf(...values: readonly (string | number | null)[]): Rule {
  return {
    wanted: either(values.map(quote)),
    holds: (value) => (values as readonly unknown[]).includes(value),
  };
}

/** One of the names that a table has entries for. */
export function nameIn(table: object): Rule {
  return oneOf(...Object.keys(table));
}

/** What fits any of these rules. */
export function anyOf(...rules: readonly Rule[]): Rule {
  return {
    wanted: either(rules.map(({ wanted }) => wanted)),
    holds: (value) => rules.some(({ holds }) => holds(value)),
  };
}

/** A list of what fits a rule. */
export function listOf({ wanted, holds }: Rule): Rule {
  return {
    wanted: `a list, each ${wanted}`,
    holds: (value) => Array.isArray(value) && value.every(holds),
  };
}

/** An object of any names, whose values fit a rule. */
export function recordOf({ wanted, holds }: Rule): Rule {
  return {
    wanted: `an object, each value ${wanted}`,
    holds: (value) => isObject(value) && Object.values(value).every(holds),
  };
}

/** An object of these fields and no others. */
export function objectOf(fields: Rules): Rule {
  const list = Object.entries(fields).map(([name, { wanted }]) => `${name}: ${wanted}`);
  return {
    wanted: `{ ${list.join(", ")} }`,
    holds: (value) => isObject(value) && firstWrong(fields, value) === undefined,
    fields,
  };
}

/** What fits the rule, or is not given. */
export function optional(rule: Rule): Rule {
  return {
    ...rule,
    wanted: `${rule.wanted}, or left out`,
    holds: (value) => value === undefined || rule.holds(value),
  };
}

export const anything: Rule = { wanted: "anything", holds: () => true };
export const aFlag: Rule = {
  wanted: "true or false",
  holds: (value) => typeof value === "boolean",
};
export const aText: Rule = { wanted: "a text", holds: (value) => typeof value === "string" };
export const aNumber: Rule = { wanted: "a number", holds: Number.isFinite };
export const aPause: Rule = {
  wanted: `a number of milliseconds from 0 to ${longestTimer}`,
  holds: (value) =>
    Number.isFinite(value) && (value as number) >= 0 && (value as number) <= longestTimer,
};
export const textOrBytes: Rule = {
  wanted: "a text or bytes",
  holds: (value) => typeof value === "string" || value instanceof Uint8Array,
};
/** How many requests an order hits. */
export const anyTimes: Rule = optional(anyOf(wholeNumber(1), oneOf(Infinity)));

/** Throws a `RangeError` that names the first field that is wrong, and what it must be. */
export function checkFields(rules: Rules, values: object, whose: string): void {
  const wrong = firstWrong(rules, values);
  if (!wrong) return;
  const { name, rule, value } = wrong;
  throw new RangeError(
    rule
      ? `${name}: of ${whose} it must be ${rule.wanted}, not ${inspect(value)}.`
      : `${name}: ${whose} has no such field.`,
  );
}

interface Wrong {
  /** With the names of the objects that it is in. */
  readonly name: string;
  /** `undefined` where there is no such field. */
  readonly rule: Rule | undefined;
  readonly value: unknown;
}

function firstWrong(rules: Rules, values: object): Wrong | undefined {
  const given: Readonly<Record<string, unknown>> = { ...values };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined) return { name: unknown, rule: undefined, value: given[unknown] };
  for (const [name, rule] of Object.entries(rules)) {
    const value = given[name];
    if (rule.holds(value)) continue;
    const inner = rule.fields && isObject(value) ? firstWrong(rule.fields, value) : undefined;
    return inner ? { ...inner, name: `${name}.${inner.name}` } : { name, rule, value };
  }
  return undefined;
}

/** Whether a value is an object with fields: no list, and not `null`. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as messages show it. */
export function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : inspect(value);
}

function either(choices: readonly string[]): string {
  const last = choices.at(-1) ?? "";
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(", ")} or ${last}`;
}
