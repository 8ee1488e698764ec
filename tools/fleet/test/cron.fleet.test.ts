import { expect, test } from "vitest";
import { runCron } from "../src/fleet/run-cron.ts";
import { fileSpec, tellFigure } from "./support.ts";

const keep = 5 * 60_000;

test.each([
  { title: "60 runs of a job, a minute apart", crashEvery: 0, crashes: 0 },
  { title: "60 runs of which every third crashes", crashEvery: 3, crashes: 20 },
])(
  "$title, log in once; after keep one sweep ends the session",
  { timeout: 300_000 },
  async ({ title, crashEvery, crashes }) => {
    const store = await fileSpec();
    const cron = await runCron({ provider: "edin-docflow", store, runs: 60, keep, crashEvery });
    tellFigure(`${title}: ${cron.logins} login, ${cron.crashes} crashes, ${cron.outcomes.join()}`);
    expect(cron).toEqual({
      logins: 1,
      failures: [],
      crashes,
      logoutsBefore: 0,
      sweptWhileKept: 0,
      outcomes: ["ended (orphan)"],
      alive: 0,
    });
  },
);
