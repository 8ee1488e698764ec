import { expect, test } from "vitest";
import { checkSchedules } from "../src/schedules/check-schedules.ts";

test("300 random schedules leave the session in order", async () => {
  const seed = Date.now() % 2 ** 31;
  expect(await checkSchedules(300, seed)).toStrictEqual({ seed, runs: 300, failure: undefined });
});
