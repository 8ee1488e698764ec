import { expect, test } from "vitest";
import { freeze } from "../src/fleet/freeze.ts";
import { restartOneByOne } from "../src/fleet/rolling-restart.ts";
import { fileSpec } from "./support.ts";

test("a process that was frozen and swept meanwhile makes its next call", async () => {
  const store = await fileSpec();
  const plan = { provider: "directlink", store, scale: 0.5, frozen: 6_000, isSwept: true } as const;
  const { call, ...frozen } = await freeze(plan);
  expect(call.failure).toBeUndefined();
  expect(frozen).toEqual({ swept: ["ended"], logins: 2, aliveAtEnd: 0 });
});

test("processes that are replaced by SIGTERM log out with the last one", async () => {
  const store = await fileSpec();
  expect(await restartOneByOne({ provider: "symphony", store }, 2)).toMatchObject({
    failures: [],
    logins: 1,
    logoutsBefore: 0,
    outcomes: ["ended"],
    alive: 0,
  });
});
