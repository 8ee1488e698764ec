import { bare } from "../../values/bare.ts";

type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** A copy with other fields, and with those that nobody here knows; it inherits nothing. */
export function change<T extends object>(value: T, fields: Partial<T>): T {
  return bare({ ...value, ...fields });
}

/** A copy that lacks some fields. */
export function without<T extends object>(value: T, ...names: Optional<T>[]): T {
  const copy = bare(value);
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy;
}

/** A copy of a map that lacks some of its ids. */
export function withoutIds<T>(
  map: Readonly<Record<string, T>>,
  ids: Iterable<string>,
): Readonly<Record<string, T>> {
  const copy = bare(map);
  for (const id of ids) Reflect.deleteProperty(copy, id);
  return copy;
}
