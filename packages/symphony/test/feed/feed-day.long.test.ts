import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { feed } from "../../src/index.ts";
import { createRandom, Ledger, planDay, playDay, watchReads } from "./feed-day.ts";
import { atOnce, record, untilFeeds } from "./feed-support.ts";
import { signOn, startServer } from "../support/index.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const seed = Number(process.env["FEED_SEED"] ?? Date.now() % 2 ** 31);
const hour = 3_600_000;
const minutes = 24 * 60;
const events = 100_000;

test(`24 hours and 100,000 events, each handled at least once (FEED_SEED=${seed})`, async () => {
  const random = createRandom(seed);
  const plan = planDay(minutes, events, random);
  const server = await startServer();
  server.controls.setTokenLifetime("session", hour);
  server.controls.setTokenLifetime("keyManager", hour);
  const delivered: number[] = [];
  const session = await signOn(server, { steps: [watchReads(delivered)] });
  const { told, onStatus } = record();
  const ledger = new Ledger(events);
  const samples: WeakRef<object>[] = [];
  let outOfOrder = 0;

  async function work(): Promise<void> {
    for await (const event of feed(session, { ...atOnce, tag: "desk", onStatus })) {
      const number = Number(event.messageId);
      if (delivered.shift() !== number) outOfOrder += 1;
      if (number % 1_000 === 0) samples.push(new WeakRef(event));
      if (number % 97 === 0) await new Promise(setImmediate);
      ledger.note(number);
    }
  }

  const working = work();
  await untilFeeds(server, 1);
  const started = server.clock.now();
  await playDay(server, plan, ledger, random);
  expect(server.clock.now() - started).toBeGreaterThanOrEqual(minutes * 60_000);

  expect(ledger.times.indexOf(0)).toBe(-1);
  expect(outOfOrder).toBe(0);
  await expect.poll(() => delivered).toEqual([]);
  expect(ledger.times.some((times) => times > 1)).toBe(true);
  // The outage costs the datafeed a third time: it is longer than one lives.
  expect(told.filter(({ type }) => type === "lost")).toHaveLength(3);
  expect(told.filter(({ type }) => type === "opened")).toHaveLength(4);
  expect(requestsOf(server, "createDatafeed")).toBe(4);
  expect(server.controls.feeds()).toHaveLength(1);

  collect();
  const kept = samples.filter((sample) => sample.deref() !== undefined);
  expect(kept.length).toBeLessThanOrEqual(1);

  // An hour of the session may end with the day.
  await session.GET("/agent/v5/datafeeds");
  expect(server.sessions().map(({ kind }) => kind)).toEqual(["session", "keyManager"]);
  const receipt = await session.signOff();
  await working;
  expect(receipt.renewals).toBeGreaterThanOrEqual(20);
  expect(receipt.steps.filter(({ superseded }) => !superseded)).toMatchObject([
    { token: "keyManager", outcome: "ended" },
    { token: "session", outcome: "ended" },
  ]);
  expect(server.sessions()).toEqual([]);
}, 180_000);
