import { TemplateFailure } from "./failure.ts";

/** What an expression stands for; `undefined` for what is not there. */
export type Value =
  | OpenRange
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The names that a template knows. */
type Scope = Readonly<Record<string, Value>>;

/** What an expression knows. */
export interface Names {
  read(name: string): Value;
  /** The loop whose items have this name. */
  findLoop(name: string): Loop | undefined;
}

/** A turn of a loop. */
export interface Loop {
  readonly names: Scope;
  readonly index: number;
  readonly size: number;
  readonly outer: Loop | undefined;
}

/** Whole numbers from one on, of which there are as many as are asked for. */
export class OpenRange {
  readonly from: number;
  constructor(from: number) {
    this.from = from;
  }
}

/** How many numbers a range may have. */
const longestRange = 100_000;

/** So many numbers from one on, up or down. Throws a {@link TemplateFailure} for too many. */
export function rangeOf(from: number, count: number, step: 1 | -1): readonly number[] {
  if (count > longestRange)
    throw new TemplateFailure(`a range has more than ${longestRange} numbers`);
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index * step);
}

/** What a list lists: its items, or of an object the pairs of name and value. */
export function itemsOf(value: Value, asPairs: boolean): readonly Value[] {
  if (Array.isArray(value) && !asPairs) return value as readonly Value[];
  if (value instanceof OpenRange) {
    throw new TemplateFailure("this emulator does not list a range without an end");
  }
  if (typeof value === "object" && !Array.isArray(value) && asPairs) return Object.entries(value);
  throw new TemplateFailure("<#list> needs a list and a name");
}

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
  if (key instanceof OpenRange || Array.isArray(key)) return slice(value, key);
  if (typeof value !== "object" || (typeof key !== "string" && typeof key !== "number")) {
    return undefined;
  }
  return Object.hasOwn(value, key) ? (value as Scope)[key] : undefined;
}

/** The part of a text or a list that a range names. */
function slice(value: Value, range: OpenRange | readonly Value[]): Value {
  const whole = typeof value === "string" ? value.split("") : value;
  if (!Array.isArray(whole)) throw new TemplateFailure("a range is asked of no list and no text");
  const items = whole as readonly Value[];
  const places =
    range instanceof OpenRange ? rangeOf(range.from, items.length - range.from, 1) : range;
  const isFit = (place: Value): boolean => typeof place === "number" && place in items;
  const isAtEnd = range instanceof OpenRange && range.from === items.length;
  if (!isAtEnd && !places.every(isFit)) throw new TemplateFailure("a range goes beyond the end");
  const picked = places.map((place) => items[Number(place)]);
  return typeof value === "string" ? picked.map(show).join("") : picked;
}
