/** A whole number as people read it. */
export const count = (value: number): string => value.toLocaleString("en");

/** A number of things, such as `1 session` or `2 sessions`. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
