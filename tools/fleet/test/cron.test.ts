import { expect, test } from "vitest";
import { runCron } from "../src/fleet/run-cron.ts";
import { fileSpec } from "./support.ts";

test("runs of a job a minute apart, one of which crashes, log in once with keep", async () => {
  const store = await fileSpec();
  const plan = { store, runs: 4, keep: 5 * 60_000, crashEvery: 3 };
  expect(await runCron({ provider: "edin-docflow", ...plan })).toEqual({
    logins: 1,
    failures: [],
    crashes: 1,
    logoutsBefore: 0,
    sweptWhileKept: 0,
    outcomes: ["ended (orphan)"],
    alive: 0,
  });
});
