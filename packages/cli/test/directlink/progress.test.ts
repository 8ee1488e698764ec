import { PassThrough } from "node:stream";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/transfer/output/progress.ts";
import { progressLine } from "../../src/transfer/output/progress-line.ts";
import { Rate } from "../../src/transfer/output/rate.ts";
import { until } from "@signoff/command-kit/testing";

describe("a line", () => {
  const state = { name: "invoice.csv", bytes: 5e6, total: 20e6 };

  test.each([
    [40, "invoice.csv    25 %    0:15    1.0 MB/s"],
    [60, "invoice.csv                        25 %    0:15    1.0 MB/s"],
    [61, "invoice.csv    25 %    0:15    1.0 MB/s  5.0 of 20.0 MB"],
    [80, "invoice.csv        [##--------]   25 %    0:15    1.0 MB/s  5.0 of 20.0 MB"],
    [
      100,
      "invoice.csv                  [#####---------------]   25 %    0:15    1.0 MB/s  5.0 of 20.0 MB",
    ],
    [20, "invoice.csv    25 %"],
    [8, "25 %"],
  ])("of %i columns", (columns, line) => {
    expect(progressLine(state, 1e6, columns).trimEnd()).toBe(line);
  });

  const states = [
    state,
    { name: "請求書".repeat(30), bytes: 123_456_789_012, total: 999_999_999_999_999 },
    { name: "e\u0301".repeat(80), bytes: 0, total: 0 },
    { name: "a", bytes: 999_950 },
    { name: "b\u001b[2J".repeat(30), bytes: 5, total: 3 },
  ];

  const widths = Array.from({ length: 130 }, (_, index) => index + 2);

  test.each(states)("fits, whatever the width: $name", (one) => {
    for (const rate of [undefined, 1, 123_456_789_012]) {
      for (const columns of widths) {
        const line = progressLine(one, rate, columns);
        expect(stringWidth(line)).toBeLessThan(columns);
        expect(line).not.toMatch(/\p{Cc}/u);
      }
    }
  });

  test.each([
    [1e6, "0:20"],
    [19_990_000, "0:02"],
    [5e3, "1h06m"],
    [1, "days"],
    [0, "-"],
    [undefined, "-"],
  ])("of %s bytes a second has %s left", (rate, left) => {
    const line = progressLine({ name: "a", bytes: 0, total: 20e6 }, rate, 40);
    expect(line).toMatch(new RegExp(` 0 % +${left}(?: |$)`));
  });

  test("of unknown length tells what has moved", () => {
    expect(progressLine({ name: "a", bytes: 1e6 }, 1e3, 40)).toBe(
      "a                    1.0 MB    1.0 kB/s",
    );
  });
});

describe("a rate", () => {
  test("is that of the last seconds, and falls while nothing comes", () => {
    const rate = new Rate();
    for (let at = 0; at <= 10_000; at += 100) rate.note(at < 5_000 ? at : at * 3 - 10_000, at);
    expect(rate.perSecond(10_000)).toBeCloseTo(3_000, -2);
    expect(rate.perSecond(20_000)).toBeCloseTo(1_000, -2);
  });

  test("is not known at once, nor after a transfer began anew", () => {
    const rate = new Rate();
    rate.note(10, 0);
    expect(rate.perSecond(400)).toBeUndefined();
    rate.note(1_000, 600);
    expect(rate.perSecond(1_000)).toBe(990);
    rate.note(5, 1_000);
    expect(rate.perSecond(1_400)).toBeUndefined();
  });

  test("of many pieces takes no more memory", () => {
    const rate = new Rate();
    for (let at = 0; at < 100_000; at += 1) rate.note(at, at);
    expect(rate.perSecond(100_000)).toBeCloseTo(1_000, -1);
  });
});

describe("progress", () => {
  test("a file under way has a line, which goes when the file is there", async () => {
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 20 });
    let shown = "";
    screen.on("data", (chunk: Buffer) => {
      shown += chunk.toString();
    });
    const progress = createProgress(screen);
    progress.show({ name: "a.csv", bytes: 5e6, total: 20e6 });
    progress.show({ name: `b\u001b[2J${"b".repeat(80)}.csv`, bytes: 1e6 });
    await until(() => shown.includes("MB"));
    expect(shown).toMatch(/a\.csv +\[#####-{15}\] {3}25 % {7}- .* 5\.0 of 20\.0 MB/);
    expect(shown).toMatch(/b\uFFFD\[2Jb{54}… {6}1\.0 MB/);
    progress.remove("a.csv");
    shown = "";
    progress.hide();
    await until(() => shown.includes("MB"));
    expect(shown).not.toContain("a.csv");
    progress.end();
  });
});
