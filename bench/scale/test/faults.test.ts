import { expect, test } from "vitest";
import { findFaults, mostBytes } from "../src/faults.ts";
import type { ScaleReport } from "../src/measure.ts";

const good: ScaleReport = {
  sessions: 100,
  idle: { bytes: mostBytes, timers: 0 },
  ended: { ended: 228, milliseconds: 10 },
  left: 0,
  few: { cpu: 50, failed: 0, requests: 210 },
  many: { cpu: 80, failed: 0, requests: 210 },
};

test("a run within all bounds has no faults", () => {
  expect(findFaults(good)).toEqual([]);
});

test.each<[string, Partial<ScaleReport>]>([
  ["takes more than 8192 bytes", { idle: { bytes: mostBytes + 1, timers: 0 } }],
  ["keep timers", { idle: { bytes: 1, timers: 1 } }],
  ["99 of 100", { ended: { ended: 99, milliseconds: 10 } }],
  ["takes 3 tokens", { left: 3 }],
  ["2 calls failed", { many: { cpu: 80, failed: 2, requests: 210 } }],
  ["more than 3 times", { many: { cpu: 160, failed: 0, requests: 210 } }],
])("a run is told of what goes too far: %s", (words, beyond) => {
  expect(findFaults({ ...good, ...beyond })).toEqual([expect.stringContaining(words)]);
});
