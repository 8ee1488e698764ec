import type { Answer, EmulatedRequest } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { takePage } from "../paging.ts";

type Query = EmulatedRequest["query"];

/** A page of a list, with the number of all rows in the header `count`. */
export function answerPage<Kept>(
  found: readonly Kept[],
  query: Query,
  defaultLimit: number,
  describe: (one: Kept) => unknown,
): Answer {
  const rows = takePage(found, query, defaultLimit).map((one) => describe(one));
  return json(200, rows, { count: String(found.length) });
}

/** Whether one of the texts has what is searched for, in any case of letters. */
export function matchesPattern(query: Query, texts: readonly unknown[]): boolean {
  const pattern = query.text("search_pattern")?.toLowerCase();
  return !pattern || texts.some((text) => String(text).toLowerCase().includes(pattern));
}

/** Whether a code is the one that is asked for; 0 asks for all. */
export function matchesCode(asked: number | undefined, code: unknown): boolean {
  return !asked || asked === code;
}

/** Whether a number is a flag: 1 for yes, 0 for no. */
export function isFlag(value: number | undefined): value is 0 | 1 {
  return value === 0 || value === 1;
}
