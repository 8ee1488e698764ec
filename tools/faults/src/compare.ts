import { isDeepStrictEqual } from "node:util";
import type { Count, ExpectedError } from "./fault.ts";

/** Whether a number is the expected one, or within the bounds. */
export function counts(expected: Count, found: number): boolean {
  const [least, most] = typeof expected === "number" ? [expected, expected] : expected;
  return found >= least && found <= most;
}

/** The fields of an error that are not as expected. */
export function differences(expected: ExpectedError, found: unknown): string[] {
  if (typeof found !== "object" || found === null) return [`${expected.kind} was to be thrown`];
  return Object.entries(expected).flatMap(([field, value]) => {
    const { [field]: actual } = found as Record<string, unknown>;
    if (field === "cause") return differences(value as ExpectedError, actual);
    return isDeepStrictEqual(actual, value)
      ? []
      : [`${field} was to be ${String(value)}, not ${String(actual)}`];
  });
}
