import { readPageSize } from "@signoff/core/provider";
import { expect, test } from "vitest";

test("the size of a page is the given one, or else the usual one", () => {
  expect(readPageSize(undefined, 50, 100)).toBe(50);
  expect(readPageSize(1, 50, 100)).toBe(1);
  expect(readPageSize(100, 50, 100)).toBe(100);
  expect(readPageSize(5_000, 50)).toBe(5_000);
});

test.each([0, -1, 101, 1.5, Number.NaN, Infinity, "10" as never, {} as never])(
  "it is a whole number within the bounds of the provider: %s",
  (pageSize) => {
    expect(() => readPageSize(pageSize, 50, 100)).toThrow(
      expect.objectContaining({ option: "pageSize", message: expect.stringContaining("1 to 100") }),
    );
  },
);
