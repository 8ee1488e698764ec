import { expect, test } from "vitest";
import { printGoTime } from "../src/directlink/go-time.ts";

const start = Date.UTC(2026, 1, 3, 17, 0, 0);

test.each([
  [start, "2026-02-03 14:00:00 -0300 -03 m=+0.000000000"],
  [start + 250, "2026-02-03 14:00:00.25 -0300 -03 m=+0.250000000"],
  [start + 3_600_001, "2026-02-03 15:00:00.001 -0300 -03 m=+3600.001000000"],
])("%d", (now, printed) => {
  expect(printGoTime(now, start)).toBe(printed);
});
