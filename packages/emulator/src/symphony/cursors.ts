import type { EmulatedRequest } from "../contract.ts";

const usualLimit = 100;

/** Some rows of a list, and where they stand in it. */
interface CursorPage<Row> {
  readonly rows: readonly Row[];
  readonly pagination: object;
}

/** The rows that `limit`, `before` and `after` ask for; `undefined` when one of these is wrong. */
export function takeCursorPage<Row>(
  rows: readonly Row[],
  { query, url }: EmulatedRequest,
  defaultLimit: number = usualLimit,
): CursorPage<Row> | undefined {
  const limit = query.number("limit") ?? defaultLimit;
  const [before, after] = [readCursor(query.text("before")), readCursor(query.text("after"))];
  if (limit < 1 || Number.isNaN(before) || Number.isNaN(after)) return undefined;
  const end = Math.min(before ?? (after ?? 0) + limit, rows.length);
  const start = Math.max(after ?? end - limit, 0);
  const link = (name: string, index: number): string => {
    const wanted = new URLSearchParams(url.searchParams);
    for (const one of ["before", "after"]) wanted.delete(one);
    wanted.set("limit", String(limit));
    wanted.set(name, writeCursor(index));
    return `${url.pathname}?${wanted}`;
  };
  return {
    rows: rows.slice(start, end),
    pagination: {
      cursors: {
        before: writeCursor(start),
        ...(end < rows.length && { after: writeCursor(end) }),
      },
      ...(start > 0 && { previous: link("before", start) }),
      ...(end < rows.length && { next: link("after", end) }),
    },
  };
}

function writeCursor(index: number): string {
  return Buffer.from(`row ${index}`).toString("base64url");
}

/** `NaN` for a text that is no cursor. */
function readCursor(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits] = /^row (\d+)$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return digits === undefined ? Number.NaN : Number(digits);
}
