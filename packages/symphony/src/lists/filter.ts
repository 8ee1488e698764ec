import { InvalidOptionError } from "@signoff/core";

/** What the query of a call may ask for, beside the page. */
export type FilterOf<Call> = Call extends {
  init: [init?: { params?: { query?: infer Query extends object } }];
}
  ? Omit<Query, PageParameter>
  : never;

type PageParameter = "skip" | "limit" | "before" | "after" | "next" | "page" | "pageSize";

/** @throws {InvalidOptionError} for what is no object, such as the text that is looked for alone. */
export function checkFilter(option: "filter" | "search", value: unknown): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new InvalidOptionError(option, "has to be an object that says what to look for.");
}
