import type { Report, RequestsRow } from "../src/report.ts";
import type { Interval, Spread } from "../src/statistics.ts";

function around(median: number): Spread {
  return { median, least: median / 2, greatest: median * 2 };
}

function within(median: number, half: number): Interval {
  return { median, low: median - half, high: median + half };
}

function row(
  contender: string,
  perSecond: number,
  cpu: number,
  cpuRatios: RequestsRow["cpuRatios"],
): RequestsRow {
  const ratio = around(perSecond / 10_000);
  return { contender, perSecond: around(perSecond), cpu: around(cpu), cpuRatios, ratio };
}

/** A made-up run of three contenders, in which `slow` does half of what `undici` does. */
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
    { name: "signoff", title: "**Signoff**", package: null, version: null },
    { name: "undici", title: "`undici.request`", package: "undici", version: "8.0.0" },
  ],
  requests: {
    rounds: 7,
    milliseconds: 250,
    serverLoad: 0.284,
    cells: (["get", "post", "large"] as const).flatMap((operation) =>
      [1, 50].map((inFlight) => ({
        operation,
        inFlight,
        rows: [
          row("slow", 5000, 180, { undici: within(2, 0.25), "openapi-fetch": within(0.5, 0.1) }),
          row("signoff", 9500, 92, { undici: within(1.02, 0.05) }),
          row("undici", 10_000, 90, { undici: within(1, 0) }),
        ],
      })),
    ),
  },
  latency: {
    rounds: 9,
    milliseconds: 600,
    inFlight: 50,
    rows: [
      {
        contender: "slow",
        p50: around(1000),
        p99: around(3000),
        p999: around(9000),
        loopP99: around(500),
        p99Ratio: within(1.5, 0.2),
      },
    ],
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
  files: {
    rounds: 4,
    hasCurl: true,
    cells: [
      {
        kind: "receive",
        count: 1_000,
        bytes: 10_000,
        rows: [
          { mover: "signoff", milliseconds: around(1_200) },
          { mover: "curl", milliseconds: around(1_000) },
        ],
        ratio: within(1.2, 0.3),
      },
    ],
  },
  startUp: {
    rounds: 9,
    rows: [{ name: "@signoff/directlink", milliseconds: around(12) }],
    commands: [{ name: "signoff --version, as one file", milliseconds: around(80) }],
  },
};
