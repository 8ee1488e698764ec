import { isPlainObject } from "../../options/checks.ts";

/** Plain data as the one text that it has however its fields are ordered. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isPlainObject(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([left], [right]) => compare(left, right)),
        )
      : inner,
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether two places are the same, however their fields are ordered. */
export function isSamePlace(left: object, right: object): boolean {
  return canonicalText(left) === canonicalText(right);
}
