import { whyNoRedis } from "@signoff/test-redis";
import { describe, expect, test } from "vitest";
import { explainRound } from "../src/fleet/explain-round.ts";
import { runRound } from "../src/fleet/run-round.ts";
import { chooseSeed, createRandom } from "../src/random.ts";
import { redisSpec, tellFigure } from "./support.ts";

const seed = chooseSeed();

describe.skipIf(whyNoRedis())("16 processes over Redis, one of which is killed each second", () => {
  const rounds = Array.from({ length: 10 }, (_, index) => index + 1);

  test.each(rounds)("round %i", { timeout: 180_000 }, async (round) => {
    const { spec } = await redisSpec();
    const plan = {
      provider: "directlink",
      store: spec,
      workers: 16,
      duration: 60_000,
      expireEvery: 5_000,
      killEvery: 1_000,
      random: createRandom(seed + round),
    } as const;
    const verdict = await runRound(plan);
    const { figure, problems } = explainRound(verdict, plan);
    tellFigure(`round ${round}: ${figure} (seed ${seed})`);
    expect(problems).toEqual([]);
  });
});
