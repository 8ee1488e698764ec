import { bare } from "../../values/bare.ts";
import { isId } from "./record-keys.ts";

/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells whether a field can be as it is. */
export type FieldCheck = (value: unknown) => boolean;

/** A field that cannot be as it is. */
export class FieldError extends Error {
  constructor(path: string) {
    super(`its field ${path} cannot be as it is`);
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isText: FieldCheck = (value) => typeof value === "string";
export const isTime: FieldCheck = (value) => Number.isFinite(value);
export const isCount: FieldCheck = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isAnId: FieldCheck = isId;

export function isOneOf(...values: readonly string[]): FieldCheck {
  return (value) => typeof value === "string" && values.includes(value);
}

export function isListOf(check: FieldCheck): FieldCheck {
  return (value) => Array.isArray(value) && value.every(check);
}

/** A field that may be missing. */
export function maybe(check: FieldCheck): FieldCheck {
  return (value) => value === undefined || check(value);
}

/**
 * A copy that inherits nothing, with each field that is not known as it was.
 *
 * @throws {FieldError} naming the first field that cannot be as it is.
 */
export function checkFields(
  value: unknown,
  checks: Readonly<Record<string, FieldCheck>>,
  path: string,
): Fields {
  if (!isFields(value)) throw new FieldError(path);
  const copy = bare(value);
  for (const [name, check] of Object.entries(checks)) {
    if (!check(copy[name])) throw new FieldError(`${path}.${name}`);
  }
  return copy;
}

/** The same of a map by ids. */
export function checkMap<T>(
  value: unknown,
  path: string,
  checkOne: (one: unknown, path: string) => T,
): Readonly<Record<string, T>> {
  if (!isFields(value)) throw new FieldError(path);
  const copy = Object.entries(value).map(([id, one]): [string, T] => {
    if (!isId(id)) throw new FieldError(path);
    return [id, checkOne(one, `${path}.${id}`)];
  });
  return bare(Object.fromEntries(copy));
}
