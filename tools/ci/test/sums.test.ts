import { expect, test } from "vitest";
import { addSums, formatSums, parseSums, sumsOf } from "../src/sums.ts";

test("the last sums of a run are read as they were written", () => {
  const sums = { passed: 7085, failed: 3 };
  const output = `10 passed, 0 failed\nmore\n${formatSums(sums)}\n[ELIFECYCLE] failed\n`;
  expect(parseSums(output)).toEqual(sums);
});

test.each(["", "killed 3 of 3\n", "10 passed\n", "all 10 passed, 0 failed\n"])(
  "%j tells no sums",
  (output) => {
    expect(parseSums(output)).toBeUndefined();
  },
);

test("sums are added", () => {
  const all = [
    { passed: 1, failed: 2 },
    { passed: 3, failed: 4 },
  ];
  expect(addSums(all)).toEqual({ passed: 4, failed: 6 });
});

test.each([
  ["that passed", 0, "3 passed, 0 failed\n", { passed: 3, failed: 0 }],
  ["whose tests failed", 1, "3 passed, 2 failed\n", { passed: 3, failed: 2 }],
  ["that failed beside its tests", 1, "3 passed, 0 failed\n", { passed: 3, failed: 1 }],
  ["that told no sums", 0, "done\n", { passed: 0, failed: 1 }],
])("a command %s counts as such", (_, status, output, sums) => {
  expect(sumsOf(status, output)).toEqual(sums);
});
