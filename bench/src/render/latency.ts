import type { LatencyReport } from "../report.ts";
import { scaled } from "../statistics.ts";
import { toMultipleRange, toRange } from "./numbers.ts";
import { toTable } from "./table.ts";

/** How long single calls took, for people. */
export function latencyPart(
  { rounds, milliseconds, inFlight, rows }: LatencyReport,
  titleOf: (name: string) => string,
): string[] {
  const sorted = rows.toSorted((one, other) => one.p99.median - other.p99.median);
  const compared = rows.every(({ p99Ratio }) => p99Ratio !== null);
  const cells = sorted.map(({ contender, p50, p99, p999, loopP99, p99Ratio }) => {
    const times = [p50, p99, p999, loopP99].map((spread) => toRange(scaled(spread, 1000), 1));
    const ratio = compared && p99Ratio ? [toMultipleRange(p99Ratio)] : [];
    return [titleOf(contender)].concat(times, ratio);
  });
  const header = ["", "p50, ms", "p99, ms", "p99.9, ms", "event loop's delay, p99, ms"];
  return [
    "## Tail",
    `How long single GETs of 200 bytes take with ${inFlight} in flight; ${rounds} rounds of ${milliseconds} ms. Beside it is how late the event loop of the same process was, which every call in it waits for.`,
    toTable(compared ? [...header, "p99 / `undici.request`"] : header, cells),
  ];
}
