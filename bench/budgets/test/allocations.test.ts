import { expect, test } from "vitest";
import { allocationsKind } from "../src/allocations.ts";
import { findExcess } from "../src/budgets.ts";

test("a GET and a POST keep their budgets of allocated bytes", async () => {
  const measured = await allocationsKind.measure();
  expect(Object.keys(measured)).toEqual(["bytes of a GET", "bytes of a POST"]);
  expect(findExcess(allocationsKind, measured)).toEqual([]);
});
