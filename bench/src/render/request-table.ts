import type { Baseline, Entrant, RequestsCell, RequestsReport, RequestsRow } from "../report.ts";
import { toMultipleRange } from "./numbers.ts";
import { toTable } from "./table.ts";

const operations = { get: "GET", post: "POST", large: "100 KB" } as const;

/** How a cell is called in a header, such as "GET, 50". */
function cellTitle({ operation, inFlight }: RequestsCell): string {
  return `${operations[operation]}, ${inFlight}`;
}

/** The median by which clients are compared: CPU time per call, as a multiple where there is one. */
export function costOf({ cpuRatios, cpu }: RequestsRow): number {
  return (cpuRatios.undici ?? cpu).median;
}

/** Contenders as rows, cells as columns, the cheapest of the second column (GET, 50 in flight) first. */
export function requestTable(
  entrants: readonly Entrant[],
  { cells }: RequestsReport,
  show: (row: RequestsRow) => string,
): string {
  const decisive = cells[1] ?? cells[0];
  const places = new Map(decisive?.rows.map((row) => [row.contender, costOf(row)]));
  const sorted = entrants.toSorted(
    (one, other) => (places.get(one.name) ?? 0) - (places.get(other.name) ?? 0),
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

/** Our clients beside what each stands on; undefined where one of them took no part. */
export function ownTable({ cells }: RequestsReport): string | undefined {
  const rows = ownPairs.map(({ title, contender, baseline }) => {
    const figures = cells.map(({ rows: measured }) => {
      const row = measured.find((one) => one.contender === contender);
      const ratio = row?.cpuRatios[baseline];
      return ratio && toMultipleRange(ratio);
    });
    return [title].concat(figures.filter((figure) => figure !== undefined));
  });
  const isWhole = rows.every((row) => row.length === cells.length + 1);
  return isWhole ? toTable(["", ...cells.map(cellTitle)], rows) : undefined;
}

interface OwnPair {
  readonly title: string;
  readonly contender: string;
  readonly baseline: Baseline;
}

const ownPairs: readonly OwnPair[] = [
  { title: "**Signoff** / `undici.request`", contender: "signoff", baseline: "undici" },
  {
    title: "**Signoff** over `fetch` / openapi-fetch",
    contender: "signoff-fetch",
    baseline: "openapi-fetch",
  },
];

/** Whether `undici.request` took part, so that there are ratios. */
export function isCompared({ cells }: RequestsReport): boolean {
  return cells.every(({ rows }) => rows.every(({ cpuRatios }) => cpuRatios.undici !== undefined));
}

/** How the figures of {@link ownTable} are to be read. */
export const noise: string =
  "Lower is better. In brackets is the interval that holds the median with a confidence of 95 %; ≈ says that it holds 1 too: the difference is inside the noise.";
