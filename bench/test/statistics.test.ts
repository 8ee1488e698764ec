import { describe, expect, test } from "vitest";
import {
  intervalOf,
  isWithinNoise,
  median,
  orderOf,
  ratios,
  scaled,
  spreadOf,
} from "../src/statistics.ts";

describe("median", () => {
  test("is the middle of an odd number of values, in whatever order they come", () => {
    expect(median([9, 1, 10])).toBe(9);
  });

  test("is the mean of the two in the middle of an even number", () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  test("does not sort its argument", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("refuses to judge nothing", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

test("a spread is the median between the least and the greatest", () => {
  expect(spreadOf([5, 1, 9, 2])).toEqual({ median: 3.5, least: 1, greatest: 9 });
});

test("a spread can be told in a larger unit", () => {
  expect(scaled({ median: 2000, least: 1000, greatest: 5000 }, 1000)).toEqual({
    median: 2,
    least: 1,
    greatest: 5,
  });
});

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe("the interval of a median", () => {
  test("leaves out on both sides what the tables of order statistics do for 95 %", () => {
    expect(intervalOf(upTo(15))).toEqual({ median: 8, low: 4, high: 12 });
    expect(intervalOf(upTo(21))).toEqual({ median: 11, low: 6, high: 16 });
    expect(intervalOf(upTo(100)).low).toBe(40);
  });

  test("is everything where there are too few values", () => {
    expect(intervalOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
    expect(intervalOf(upTo(6))).toEqual({ median: 3.5, low: 1, high: 6 });
  });

  test("is not moved by one round that went wrong", () => {
    expect(intervalOf([...upTo(20), 1000]).high).toBe(16);
  });

  test("says whether a ratio may as well be 1", () => {
    expect(isWithinNoise({ median: 1.05, low: 0.99, high: 1.1 })).toBe(true);
    expect(isWithinNoise({ median: 1.05, low: 1.01, high: 1.1 })).toBe(false);
    expect(isWithinNoise({ median: 0.9, low: 0.85, high: 0.95 })).toBe(false);
  });
});

describe("ratios", () => {
  test("compare within each round", () => {
    expect(ratios([10, 5], [20, 10])).toEqual([0.5, 0.5]);
  });

  test("need the baseline in every round", () => {
    expect(() => ratios([10, 5], [20])).toThrow("round 2");
  });
});

describe("the order of a round", () => {
  const items = ["a", "b", "c", "d"];

  test("holds everyone once", () => {
    for (let round = 0; round < 9; round += 1) {
      expect(orderOf(items, round).toSorted()).toEqual(items);
    }
  });

  test("moves on by one, and runs backwards every second time", () => {
    const orders = items.map((_, round) => orderOf(items, round));
    expect(orders).toEqual([
      ["a", "b", "c", "d"],
      ["a", "d", "c", "b"],
      ["c", "d", "a", "b"],
      ["c", "b", "a", "d"],
    ]);
  });

  test("is empty for nobody", () => {
    expect(orderOf([], 3)).toEqual([]);
  });
});
