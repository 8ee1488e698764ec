import { expect, test } from "vitest";
import { runRound } from "../src/run-round.ts";

test("40 files arrive whole and once, although transfers are cut and the receiver is killed 5 times", async () => {
  const verdict = await runRound({ seed: 20_260_203, files: 40, largest: 200_000, kills: 5 });
  expect(verdict.problems).toEqual([]);
  expect(verdict.kills).toBe(5);
  expect(verdict.cuts).toBeGreaterThan(0);
}, 120_000);
