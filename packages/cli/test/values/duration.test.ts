import { describe, expect, test } from "vitest";
import { ageOf } from "../../src/values/age.ts";
import { readDuration, readMoment } from "../../src/values/duration.ts";

describe("lengths of time", () => {
  test.each([
    ["30s", 30_000],
    ["10m", 600_000],
    ["2h", 7_200_000],
    ["7d", 604_800_000],
  ])("%s", (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });

  test.each(["", "0s", "5", "5 m", "-5m", "5M", "1.5h", "9999999s", "5m\n"])(
    "%j is none",
    (text) => {
      expect(() => readDuration(text)).toThrow(/length of time, such as 30s/);
    },
  );

  test.each([
    [-5, "0 s"],
    [0, "0 s"],
    [999, "0 s"],
    [59_999, "59 s"],
    [60_000, "1 min"],
    [119_000, "1 min"],
    [3_600_000, "1 h"],
    [7_500_000, "2 h 5 min"],
    [86_400_000, "1 d"],
    [90_000_000, "1 d 1 h"],
  ])("%i ms are %s", (milliseconds, text) => {
    expect(ageOf(milliseconds)).toBe(text);
  });
});

describe("moments", () => {
  test.each([
    ["2026-11-30", Date.UTC(2026, 10, 30)],
    ["2026-11-30T21:04:00Z", Date.UTC(2026, 10, 30, 21, 4)],
    ["2026-11-30T21:04:00+02:00", Date.UTC(2026, 10, 30, 19, 4)],
  ])("%s", (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  test("so long ago", () => {
    const ago = Date.now() - readMoment("2h");
    expect(ago).toBeGreaterThanOrEqual(7_200_000);
    expect(ago).toBeLessThan(7_260_000);
  });

  test.each(["", "yesterday", "2026", "2026-13-01", "30/11/2026", "1"])("%j is none", (text) => {
    expect(() => readMoment(text)).toThrow(/a time, such as 2026-11-30/);
  });
});
