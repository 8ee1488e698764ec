import { describe, expect, test } from "vitest";
import { keepUp, type Upkeep } from "../../../src/session/shared/ending/keep-up.ts";
import type { Ender } from "../../../src/session/shared/ending/ender.ts";
import { receiptKey } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import { createKey } from "../../../src/session/shared/seal/seal-keys.ts";
import { createSealer } from "../../../src/session/shared/seal/create-sealer.ts";
import { readSeen } from "../../../src/session/shared/swap/shelf.ts";
import { refusal } from "../../support/backend.ts";
import { sendJson } from "../../support/server.ts";
import { type EndingScene, limits, openScene } from "../support/ending-scene.ts";

async function keep(ender: Ender): Promise<Upkeep> {
  return keepUp(ender, await readSeen(ender.shelf));
}

/** An account of which this member is the keeper, with so many sessions, the first of them current. */
async function openKept(count: number): Promise<{
  scene: EndingScene;
  keeper: Ender;
  sessions: readonly string[];
}> {
  const scene = await openScene({ terms: { idleLimit: 600_000 } });
  const keeper = scene.ender({ label: "keeper:1" });
  const member = { label: "keeper:1", joined: 0, keep: 0, speaks: 1 };
  const sessions = await scene.put(count, { members: { [keeper.actor.id]: member } });
  await scene.beat(keeper.actor.id);
  return { scene, keeper, sessions };
}

describe("the keeper", () => {
  test("ends what was replaced and nobody uses, and nothing else", async () => {
    const { scene, keeper, sessions } = await openKept(3);
    const [current = "", used = "", unused] = sessions;
    const other = randomId();
    const { members } = await scene.read();
    const joined = { label: "other:2", joined: 5, keep: 0, speaks: 1 };
    await scene.write({ ...(await scene.read()), members: { ...members, [other]: joined } });
    await scene.beat(other, 60_000, [used]);
    const { receipts } = await keep(keeper);
    expect(receipts).toMatchObject([
      { session: unused, outcome: "ended", cause: "superseded", endedBy: "keeper:1" },
    ]);
    expect(Object.keys((await scene.read()).sessions).toSorted()).toEqual(
      [current, used].toSorted(),
    );
    // Once that calls no more it goes as well; the current one never does.
    await scene.beat(other, 60_000, []);
    expect((await keep(keeper)).receipts).toMatchObject([{ session: used }]);
    expect((await keep(keeper)).receipts).toEqual([]);
    expect(scene.backend.alive.size).toBe(1);
  });

  test("is one alone: others end only what somebody was at who is gone", async () => {
    const { scene, sessions } = await openKept(3);
    const [, left = "", claimed = ""] = sessions;
    const record = await scene.read();
    const entry = record.sessions[claimed];
    if (!entry) throw new Error("it is not there");
    const abandoned = { ...entry, claim: randomId() };
    await scene.write({ ...record, sessions: { ...record.sessions, [claimed]: abandoned } });
    const { receipts } = await keep(scene.ender());
    expect(receipts).toMatchObject([{ session: claimed, outcome: "ended" }]);
    expect(Object.keys((await scene.read()).sessions)).toContain(left);
  });

  test("tries again what has failed, when it is due, later each time", async () => {
    const { scene, keeper, sessions } = await openKept(2);
    const [, old = ""] = sessions;
    const { onLogout } = scene.backend;
    scene.backend.onLogout = (_, response) => sendJson(response, refusal, 403);
    expect((await keep(keeper)).receipts).toMatchObject([{ outcome: "failed" }]);
    expect((await keep(keeper)).receipts).toEqual([]);
    scene.now += limits.retryFrom + 1;
    await scene.beat(keeper.actor.id);
    expect((await keep(keeper)).receipts).toMatchObject([{ outcome: "failed" }]);
    expect((await scene.read()).sessions[old]).toMatchObject({
      failures: 2,
      retryAt: scene.now + 2 * limits.retryFrom,
    });
    scene.backend.onLogout = onLogout;
    scene.now += 2 * limits.retryFrom + 1;
    await scene.beat(keeper.actor.id);
    expect((await keep(keeper)).receipts).toMatchObject([{ session: old, outcome: "ended" }]);
  });

  test("tells of what is lost once, and strikes it when it has ended by itself", async () => {
    const { scene, keeper } = await openKept(1);
    const lost = await scene.entry({ state: "lost" });
    scene.backend.expire();
    const { sealed: _, ...entry } = lost.entry;
    const record = await scene.read();
    await scene.write({ ...record, sessions: { ...record.sessions, [lost.session]: entry } });
    const endsBy = new Date(entry.at + limits.turn + 600_000).toISOString();
    expect((await keep(keeper)).receipts).toMatchObject([
      { session: lost.session, outcome: "unconfirmed", cause: "lost", endsBy },
    ]);
    expect((await keep(keeper)).receipts).toEqual([]);
    scene.now = Date.parse(endsBy) + 1;
    await scene.beat(keeper.actor.id);
    await keep(keeper);
    expect((await scene.read()).sessions[lost.session]).toBeUndefined();
    expect(await scene.store.read(receiptKey(lost.session))).toBeDefined();
  });

  test("does nothing in an ending, nor without a record", async () => {
    const { scene, keeper } = await openKept(2);
    await scene.write({ ...(await scene.read()), phase: "ending", cause: "sign-off" });
    expect((await keep(keeper)).receipts).toEqual([]);
    const nothing = await openScene();
    expect((await keep(nothing.ender())).receipts).toEqual([]);
    expect(scene.backend.logouts).toBe(0);
  });

  test("leaves what it cannot open, and says so", async () => {
    const { scene, keeper, sessions } = await openKept(2);
    const stranger = { ...keeper, sealer: createSealer({ key: createKey() }) };
    const { receipts, problems } = await keep(stranger);
    expect([receipts, [...problems.keys()]]).toEqual([[], [sessions[1]]]);
    expect(scene.backend.logouts).toBe(0);
  });
});
