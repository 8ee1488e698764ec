import type { EmulatedRequest } from "../contract.ts";

/** The rows that `skip` and `limit` ask for. */
export function takePage<Row>(
  rows: readonly Row[],
  query: EmulatedRequest["query"],
  defaultLimit: number,
): readonly Row[] {
  const { skip, limit } = pageOf(query, defaultLimit);
  return rows.slice(skip, skip + limit);
}

/** Which rows a request asks for. */
export function pageOf(
  query: EmulatedRequest["query"],
  defaultLimit: number,
): { skip: number; limit: number } {
  return { skip: query.number("skip") ?? 0, limit: query.number("limit") ?? defaultLimit };
}
