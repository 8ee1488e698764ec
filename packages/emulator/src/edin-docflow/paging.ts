import type { EmulatedRequest } from "../contract.ts";

/** The rows that `limit` and `offset` ask for; both count rows. */
export function takePage<Row>(
  rows: readonly Row[],
  query: EmulatedRequest["query"],
  defaultLimit: number,
): readonly Row[] {
  const offset = query.number("offset") ?? 0;
  return rows.slice(offset, offset + (query.number("limit") ?? defaultLimit));
}
