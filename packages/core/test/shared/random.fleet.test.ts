import { expect, test } from "vitest";
import { runRandomly } from "./model/run-randomly.ts";

test("three members and two sweepers keep the invariants in 10,000 runs", async () => {
  const { wrong } = await runRandomly(10_000);
  expect(wrong).toBeUndefined();
}, 900_000);
