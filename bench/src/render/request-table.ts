import type { Entrant, RequestsCell, RequestsReport, RequestsRow } from "../report.ts";
import type { Spread } from "../statistics.ts";
import { toTable } from "./table.ts";

const operations = { get: "GET", post: "POST", large: "100 KB" } as const;

/** How a cell is called in a header, such as "GET, 50". */
function cellTitle({ operation, inFlight }: RequestsCell): string {
  return `${operations[operation]}, ${inFlight}`;
}

/** The median by which clients are compared: the ratio where there is one. */
export function scoreOf(row: RequestsRow): number {
  return (row.ratio ?? row.perSecond).median;
}

/** Contenders as rows, cells as columns, the fastest of the second column (GET, 50 in flight) first. */
export function requestTable(
  entrants: readonly Entrant[],
  { cells }: RequestsReport,
  show: (row: RequestsRow) => string,
): string {
  const decisive = cells[1] ?? cells[0];
  const places = new Map(decisive?.rows.map((row) => [row.contender, scoreOf(row)]));
  const sorted = entrants.toSorted(
    (one, other) => (places.get(other.name) ?? 0) - (places.get(one.name) ?? 0),
  );
  const rows = sorted.map(({ name, title }) => {
    const figures = cells.map(({ rows: measured }) => {
      const row = measured.find(({ contender }) => contender === name);
      return row ? show(row) : "";
    });
    return [title].concat(figures);
  });
  return toTable(["", ...cells.map(cellTitle)], rows);
}

/** A ratio as its two digits that mean something. */
export function toRatio(ratio: Spread | null): string {
  return ratio ? ratio.median.toFixed(2) : "";
}
