import { setTimeout as wait } from "node:timers/promises";
import { ask, type RedisServer, startRedis, whyNoRedis } from "@signoff/test-redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { type FleetAtWork, startWork } from "../src/trouble/fleet-at-work.ts";
import { startSwitchingProxy } from "../src/trouble/switching-proxy.ts";
import { readAccount } from "../src/store/observed.ts";
import { redisSpec, tellFigure } from "./support.ts";

const size = 4;
/** A beat, and some time for a busy machine. */
const aBeat = 4_000;

async function workOver(url: string): Promise<FleetAtWork> {
  const store = { kind: "redis", url } as const;
  const work = await startWork({ provider: "directlink", store }, size);
  onTestFinished(() => work.fleet.close());
  return work;
}

async function start(): Promise<FleetAtWork & { readonly server: RedisServer }> {
  const { server } = await redisSpec();
  return { ...(await workOver(server.url)), server };
}

/** Calls that failed since, by the names of their errors. */
function failuresSince({ ledger }: FleetAtWork, count: number): string[] {
  return [...new Set(ledger.failures.slice(count).map(({ name }) => name))];
}

/** As before: one more login serves all, nothing fails, and all is ended in the end. */
async function expectAsBefore(work: FleetAtWork): Promise<void> {
  await wait(aBeat);
  const failed = work.ledger.failures.length;
  const logins = await work.fleet.logins();
  await work.expireAndRecover();
  await wait(aBeat);
  expect(failuresSince(work, failed)).toEqual([]);
  expect(await work.fleet.logins()).toBe(logins + 1);
  expect(await work.finish()).toBe(0);
}

describe.skipIf(whyNoRedis())("a fleet over Redis", () => {
  test.each(["stopped", "black-holed"])(
    "works on while that is %s for 30 s and the token is good",
    { timeout: 180_000 },
    async (how) => {
      const { server, ...work } = await start();
      const before = work.ledger.calls;
      if (how === "stopped") await server.halt();
      else server.pause();
      await wait(30_000);
      const calls = work.ledger.calls - before;
      expect(calls).toBeGreaterThan(size * 50);
      expect(failuresSince(work, 0)).toEqual([]);
      if (how === "stopped") await server.restart();
      else server.resume();
      await wait(aBeat);
      const told = work.ledger.count("store");
      tellFigure(`${how}: ${calls} calls meanwhile, none failed; ${told} events of the store`);
      expect(told).toBe(2 * size);
      expect(await work.fleet.logins()).toBe(1);
      await expectAsBefore(work);
    },
  );

  test.each(["stopped", "black-holed"])(
    "fails with StoreError within the time of a call while that is %s and the token is over; nobody logs in alone",
    { timeout: 180_000 },
    async (how) => {
      const { server, ...work } = await start();
      if (how === "stopped") await server.halt();
      else server.pause();
      await work.fleet.emulator.ask("expire", "directlink");
      await wait(15_000);
      const failures = failuresSince(work, 0);
      const longest = Math.max(...work.ledger.durations);
      tellFigure(`${how}, token over: ${failures.join()}, after ${Math.round(longest)} ms at most`);
      expect(failures).toEqual(["StoreError"]);
      expect(longest).toBeLessThan(8_000);
      expect(await work.fleet.logins()).toBe(1);
      if (how === "stopped") await server.restart();
      else server.resume();
      await wait(2 * aBeat);
      expect(await work.fleet.logins()).toBe(2);
      await expectAsBefore(work);
    },
  );

  test("goes on over a replica that missed the last second", { timeout: 120_000 }, async () => {
    const master = await startRedis();
    const replica = await startRedis({ config: { replicaof: `127.0.0.1 ${master.port}` } });
    const proxy = await startSwitchingProxy(master.port);
    onTestFinished(async () => {
      proxy.close();
      await Promise.all([master.stop(), replica.stop()]);
    });
    const work = await workOver(`redis://127.0.0.1:${proxy.port}`);
    await expect
      .poll(() => ask(replica.port, "INFO replication"), { timeout: 10_000 })
      .toContain("master_link_status:up");
    await wait(aBeat);
    await ask(replica.port, "REPLICAOF NO ONE");
    await work.expireAndRecover();
    proxy.switchTo(replica.port);
    await wait(2 * aBeat);
    const account = await readAccount(work.fleet.store);
    expect(Object.keys(account?.members ?? {})).toHaveLength(size);
    tellFigure(
      `failed over: ${await work.fleet.logins()} logins, ${work.ledger.failures.length} failures`,
    );
    expect(failuresSince(work, 0)).toEqual([]);
    await expectAsBefore(work);
  });

  test(
    "works on where that is full; a new member gets StoreError before any request",
    { timeout: 120_000 },
    async () => {
      const { server, ...work } = await start();
      await ask(server.port, "CONFIG SET maxmemory 1");
      await expect(work.fleet.start({ timeout: 5_000 })).rejects.toMatchObject({
        name: "StoreError",
      });
      await wait(aBeat);
      expect(await work.fleet.logins()).toBe(1);
      expect(failuresSince(work, 0)).toEqual([]);
      await ask(server.port, "CONFIG SET maxmemory 0");
      await expectAsBefore(work);
    },
  );

  test(
    "puts its account back where that dropped it, as allkeys-lru does",
    { timeout: 120_000 },
    async () => {
      const { server, ...work } = await start();
      const before = await readAccount(work.fleet.store);
      await ask(server.port, "CONFIG SET maxmemory-policy allkeys-lru");
      await ask(server.port, "FLUSHALL");
      await wait(2 * aBeat);
      const after = await readAccount(work.fleet.store);
      expect(after?.current).toBe(before?.current);
      expect(Object.keys(after?.members ?? {})).toHaveLength(size);
      expect(await work.fleet.logins()).toBe(1);
      expect(failuresSince(work, 0)).toEqual([]);
      await expectAsBefore(work);
    },
  );

  test(
    "works on where that refuses its user; a new member gets StoreError before any request",
    { timeout: 120_000 },
    async () => {
      const { server } = await redisSpec();
      await ask(server.port, "ACL SETUSER app on >made-up ~* +@all");
      const work = await workOver(`redis://app:made-up@127.0.0.1:${server.port}`);
      await ask(server.port, "ACL SETUSER app -@all");
      await expect(work.fleet.start({ timeout: 5_000 })).rejects.toMatchObject({
        name: "StoreError",
      });
      await wait(aBeat);
      expect(await work.fleet.logins()).toBe(1);
      expect(failuresSince(work, 0)).toEqual([]);
      await ask(server.port, "ACL SETUSER app +@all");
      await expectAsBefore(work);
    },
  );
});
