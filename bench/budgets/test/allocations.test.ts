import { expect, test } from "vitest";
import { allocationsKind } from "../src/allocations.ts";
import { findExcess } from "../src/budgets.ts";

test("a GET and a POST keep their budgets of allocated bytes, and drift costs under 5 % of a GET", async () => {
  const measured = await allocationsKind.measure();
  const names = ["bytes of a GET", "bytes of a GET with drift", "bytes of a POST"] as const;
  expect(Object.keys(measured)).toEqual(names);
  expect(findExcess(allocationsKind, measured)).toEqual([]);
  expect(measured[names[1]]! / measured[names[0]]!).toBeLessThan(1.05);
});
