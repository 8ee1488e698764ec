import type { Report } from "../src/report.ts";
import type { Spread } from "../src/statistics.ts";

function around(median: number): Spread {
  return { median, least: median / 2, greatest: median * 2 };
}

/** A made-up run of two contenders, in which `slow` does half of what `undici` does. */
export const report: Report = {
  date: "2026-01-31",
  machine: {
    cpu: "Chip <X> & Co",
    cores: 4,
    memoryGigabytes: 16,
    system: "linux x64",
    node: "24.0.0",
    builtInUndici: "7.0.0",
  },
  entrants: [
    { name: "slow", title: "**slow**", package: null, version: null },
    { name: "undici", title: "`undici.request`", package: "undici", version: "8.0.0" },
  ],
  requests: {
    baseline: "undici",
    rounds: 7,
    milliseconds: 250,
    serverLoad: 0.284,
    cells: (["get", "post", "large"] as const).flatMap((operation) =>
      [1, 50].map((inFlight) => ({
        operation,
        inFlight,
        rows: [
          { contender: "slow", perSecond: around(5000), cpu: around(180), ratio: around(0.5) },
          { contender: "undici", perSecond: around(10_000), cpu: around(90), ratio: around(1) },
        ],
      })),
    ),
  },
  memory: {
    rounds: 5,
    calls: 10_000,
    cells: (["get", "post"] as const).map((operation) => ({
      over: "fetch",
      operation,
      rows: [{ contender: "slow", nanoseconds: around(6800), bytes: null }],
    })),
  },
  streams: {
    rounds: 3,
    megabytes: 100,
    cells: [
      {
        direction: "download",
        rows: [{ contender: "slow", megabytesPerSecond: around(400), peak: around(120) }],
      },
    ],
  },
  startUp: { rounds: 9, rows: [{ name: "@signoff/directlink", milliseconds: around(12) }] },
};
