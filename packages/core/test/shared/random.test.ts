import { expect, test } from "vitest";
import { runRandomly } from "./model/run-randomly.ts";

test("three members and two sweepers keep the invariants, whatever comes in between", async () => {
  const { wrong } = await runRandomly(300);
  expect(wrong).toBeUndefined();
});

test.each([
  "request before the turn",
  "publish unchecked",
  "nothing taken back",
  "strike before the receipt",
  "turn ignored",
] as const)("%s: something is wrong", async (mistake) => {
  const { wrong } = await runRandomly(2_000, mistake);
  expect(wrong).toMatch(/^[1-8]: /);
});
