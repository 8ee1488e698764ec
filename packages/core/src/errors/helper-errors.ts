import { markOf } from "./mark-of.ts";

/** Marks the errors of helpers, whichever installed copy made them. */
const helperBrand: unique symbol = Symbol.for("@signoff/core/helper-error") as never;

/** Names an error of a helper, and marks it, so that its guard knows it whichever installed copy made it. */
export function brandHelperError(error: Error, name: string): void {
  error.name = name;
  Object.defineProperty(error, helperBrand, { value: name });
}

/** Whether it is a helper's error of that name, whichever installed copy made it. */
export function isHelperError(error: unknown, name: string): boolean {
  return markOf(error, helperBrand) === name;
}
