import { expect, test } from "vitest";
import { explainRound } from "../src/fleet/explain-round.ts";
import { runRound } from "../src/fleet/run-round.ts";
import { chooseSeed, createRandom } from "../src/random.ts";
import { fileSpec, tellFigure } from "./support.ts";

test("4 processes share one session over files while it expires and they are killed", async () => {
  const seed = chooseSeed();
  const plan = {
    provider: "directlink",
    store: await fileSpec(),
    workers: 4,
    duration: 6_000,
    expireEvery: 2_000,
    killEvery: 1_000,
    scale: 0.5,
    random: createRandom(seed),
  } as const;
  const { figure, problems } = explainRound(await runRound(plan), plan);
  tellFigure(`${figure} (seed ${seed})`);
  expect(problems).toEqual([]);
});
