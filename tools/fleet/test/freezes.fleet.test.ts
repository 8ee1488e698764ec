import { expect, test } from "vitest";
import { freeze } from "../src/fleet/freeze.ts";
import { restartOneByOne } from "../src/fleet/rolling-restart.ts";
import { fleetProviders } from "../src/providers/index.ts";
import { fileSpec, tellFigure } from "./support.ts";

const cases = [
  { isSwept: false, logins: 1, swept: [] },
  { isSwept: true, logins: 2, swept: ["ended"] },
];

test(
  "a process that was frozen for 30 s makes its next call, whether or not it was swept meanwhile",
  { timeout: 120_000 },
  async () => {
    const runs = fleetProviders.flatMap(({ name }) =>
      cases.map(async ({ isSwept, ...expected }) => {
        const store = await fileSpec();
        const frozen = await freeze({ provider: name, store, frozen: 30_000, isSwept });
        tellFigure(
          `${name}, swept ${isSwept}: ${Math.round(frozen.call.duration)} ms for the call`,
        );
        expect(frozen.call.failure).toBeUndefined();
        expect(frozen).toMatchObject({ ...expected, aliveAtEnd: 0 });
      }),
    );
    await Promise.all(runs);
  },
);

test.each(fleetProviders)(
  "processes that are replaced one by one by SIGTERM log out with the last one: $name",
  { timeout: 120_000 },
  async ({ name }) => {
    const restarted = await restartOneByOne({ provider: name, store: await fileSpec() }, 6);
    tellFigure(`${name}: ${restarted.calls} calls while 6 processes were replaced`);
    expect(restarted).toEqual({
      calls: expect.any(Number) as number,
      failures: [],
      logins: 1,
      logoutsBefore: 0,
      outcomes: ["ended"],
      alive: 0,
    });
  },
);
