import { bare } from "../values/bare.ts";
import type { DriftFact } from "./fact.ts";

/** A difference that was found in one body, before it is told. */
export type Difference = Pick<DriftFact, "kind" | "at" | "place" | "field" | "expected" | "seen">;

/** How much of one body is looked at. */
export const mostValues = 2_000;
/** How many items of one list, spread over all of it. */
export const mostItems = 24;
/** So many fields more than the spec has make an object one of free keys, whose names are data. */
export const mostNames = 20;
/** How many differences one body is told of. */
export const mostDifferences = 64;

/** Whether two differences are the same fault of the spec, wherever they were seen. */
export function sameFault(difference: Difference): string {
  const { kind, place, field, seen } = bare(difference);
  return [kind, place, field?.startsWith("#") ? "#" : (field ?? ""), seen ?? ""].join(" ");
}
