import { setTimeout as wait } from "node:timers/promises";
import { createKey } from "@signoff/core/shared";
import { whyNoRedis } from "@signoff/test-redis";
import { expect, onTestFinished, test } from "vitest";
import { openFleet } from "../src/fleet/fleet.ts";
import { startMany, startOpener } from "../src/many/start.ts";
import { startSweeper } from "../src/sweeper/start.ts";
import { fileSpec, redisSpec, tellFigure } from "./support.ts";

test("two sweepers and a leaving member at once log out once", { timeout: 120_000 }, async () => {
  const store = await fileSpec();
  const fleet = await openFleet({ provider: "directlink", store });
  onTestFinished(() => fleet.close());
  const member = await fleet.start();
  const sweepers = [1, 2].map(() => startSweeper({ store, key: fleet.key }));
  onTestFinished(() => sweepers.forEach((sweeper) => sweeper.signal("SIGKILL")));
  const [receipt] = await Promise.all([
    member.ask("leave"),
    ...sweepers.map((sweeper) => sweeper.ask("sweep")),
  ]);
  expect(receipt).toMatchObject({ outcome: "ended", cause: "last-left" });
  expect(await fleet.logouts()).toBe(1);
  expect(await fleet.alive()).toBe(0);
});

test.skipIf(whyNoRedis())(
  "1,000 accounts of a process that was killed are ended once each by 4 sweeping processes",
  { timeout: 300_000 },
  async () => {
    const { spec: store } = await redisSpec();
    const key = createKey();
    const many = startMany();
    onTestFinished(() => many.signal("SIGKILL"));
    const opener = startOpener({ url: await many.ask("url"), store, key });
    onTestFinished(() => opener.signal("SIGKILL"));
    await opener.ask("open", 1_000);
    expect(await many.ask("alive")).toBe(1_000);
    opener.signal("SIGKILL");
    await opener.ended;
    await wait(11_000);

    const started = performance.now();
    const sweepers = Array.from({ length: 4 }, () => startSweeper({ store, key }));
    onTestFinished(() => sweepers.forEach((sweeper) => sweeper.signal("SIGKILL")));
    const swept = await Promise.all(sweepers.map((sweeper) => sweeper.ask("sweep")));
    const ended = swept.flatMap((one) => one.ended);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    tellFigure(
      `1,000 orphans ended in ${seconds} s, by ${swept.map((one) => one.ended.length).join(", ")}`,
    );
    expect(await many.ask("logouts")).toEqual({ sessions: 1_000, requests: 1_000 });
    expect(await many.ask("alive")).toBe(0);
    expect(new Set(ended.map(({ account }) => account)).size).toBe(1_000);
    expect(ended.filter(({ outcome }) => outcome !== "ended")).toEqual([]);
  },
);
