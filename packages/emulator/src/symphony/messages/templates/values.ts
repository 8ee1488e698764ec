import { TemplateFailure } from "./failure.ts";

/** What an expression stands for; `undefined` for what is not there. */
export type Value =
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The names that a template knows. */
export type Scope = Readonly<Record<string, Value>>;

/** A value of JSON. What is `null` is not there. */
export function toValue(json: unknown): Value {
  if (json === null) return undefined;
  if (Array.isArray(json)) return json.map(toValue);
  if (typeof json !== "object") return json as Value;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, toValue(value)]));
}

/** A value as it is written into the message. Throws a {@link TemplateFailure} for one that is no text. */
export function show(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return value.toLocaleString("en-US", { maximumFractionDigits: 3 });
  if (value === undefined) throw new TemplateFailure("something is not there");
  throw new TemplateFailure("a text or a number is needed");
}

/** What an object has under a name, or a list at a place; `undefined` where it has nothing. */
export function member(value: Value, key: Value): Value {
  if (value === undefined) throw new TemplateFailure("something is asked of nothing");
  if (typeof value !== "object" || (typeof key !== "string" && typeof key !== "number")) {
    return undefined;
  }
  return Object.hasOwn(value, key) ? (value as Scope)[key] : undefined;
}
