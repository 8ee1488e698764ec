import { describe, expect, test } from "vitest";
import { endAccount } from "../../../src/session/shared/ending/end-account.ts";
import { readSessionReceipts } from "../../../src/session/shared/ending/receipt-journal.ts";
import { receiptKey } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import type { Receipt } from "../../../src/index.ts";
import { type EndingScene, limits, openScene } from "../support/ending-scene.ts";
import { refusal } from "../../support/backend.ts";
import { sendJson } from "../../support/server.ts";

const ending = { phase: "ending", cause: "sign-off", epoch: 1, signedOff: 0 } as const;
const details = { membersWithin: 100 };

async function attemptsOf({ store }: EndingScene, session: string): Promise<readonly Receipt[]> {
  const receipts = await readSessionReceipts({ store, limits }, session);
  return (receipts?.attempts ?? []).map(({ receipt }) => receipt as Receipt);
}

describe("the ending of an account", () => {
  test("ends each session once, stores a receipt of each, and completes", async () => {
    const scene = await openScene();
    const sessions = await scene.put(3, ending);
    const receipt = await endAccount(scene.ender(), details);
    expect(receipt).toMatchObject({
      provider: "test",
      version: "1.2.3",
      session: sessions[0],
      account: "robot",
      origins: [scene.backend.origin],
      outcome: "ended",
      cause: "sign-off",
      endedBy: "sweeper:1",
      journal: "stored",
    });
    expect(receipt?.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
      [false, "ended"],
      [true, "ended"],
      [true, "ended"],
    ]);
    expect([scene.backend.logouts, scene.backend.alive.size]).toEqual([3, 0]);
    const record = await scene.read();
    expect(record).toMatchObject({ phase: "open", sessions: {}, members: {}, epoch: 1 });
    expect([record.current, record.turn, record.cause]).toEqual([undefined, undefined, undefined]);
    for (const session of sessions) {
      expect(await attemptsOf(scene, session)).toMatchObject([{ session, outcome: "ended" }]);
    }
  });

  test("is carried out by one of several at once, and all answer the same receipt", async () => {
    const scene = await openScene();
    await scene.put(5, ending);
    const enders = ["a:1", "b:2", "c:3"].map((label) => scene.ender({ label }));
    await Promise.all(enders.map(({ actor }) => scene.beat(actor.id)));
    const receipts = await Promise.all(enders.map((ender) => endAccount(ender, details)));
    expect(scene.backend.logouts).toBe(5);
    expect(receipts[0]).toMatchObject({ outcome: "ended" });
    expect(receipts[0]?.steps).toHaveLength(5);
    expect(receipts[1]).toEqual(receipts[0]);
    expect(receipts[2]).toEqual(receipts[0]);
  });

  test("goes on where its holder is gone, and tells of the attempt that was cut short", async () => {
    const scene = await openScene();
    const dead = randomId();
    const { session, entry } = await scene.entry({ claim: dead });
    await scene.put(0, {
      ...ending,
      current: session,
      sessions: { [session]: entry },
      turn: { by: dead, id: randomId(), for: "end" },
      members: { [dead]: { label: "dead:9", joined: 0, keep: 0, speaks: 1 } },
    });
    // It had logged out, and was killed before it could tell.
    scene.backend.alive.clear();
    const receipt = await endAccount(scene.ender(), details);
    expect(receipt).toMatchObject({ outcome: "already-ended", endedBy: "sweeper:1" });
    expect(await attemptsOf(scene, session)).toMatchObject([
      { outcome: "unconfirmed", endedBy: "dead:9", steps: [] },
      { outcome: "already-ended", endedBy: "sweeper:1" },
    ]);
    expect(await scene.read()).toMatchObject({ phase: "open", sessions: {} });
  });

  test("waits for who lives and holds the turn, and does not end what it holds", async () => {
    const scene = await openScene();
    const holder = randomId();
    await scene.put(1, { ...ending, turn: { by: holder, id: randomId(), for: "end" } });
    await scene.beat(holder);
    const receipt = await endAccount(scene.ender(), { ...details, budget: 300 });
    expect([receipt, scene.backend.logouts]).toEqual([undefined, 0]);
    // The twin: once the holder is gone it is done.
    await scene.beat(holder, -1);
    expect(await endAccount(scene.ender(), details)).toMatchObject({ outcome: "ended" });
  });

  test("waits for members that still drain their calls, for so long at most", async () => {
    const scene = await openScene();
    const member = randomId();
    const members = { [member]: { label: "busy:1", joined: 0, keep: 0, speaks: 1 } };
    await scene.put(1, { ...ending, members });
    await scene.beat(member);
    const ended = endAccount(scene.ender(), { membersWithin: 60_000, budget: 70_000 });
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(scene.backend.logouts).toBe(0);
    await scene.write({ ...(await scene.read()), members: {} });
    expect(await ended).toMatchObject({ outcome: "ended" });

    const other = await openScene();
    await other.put(1, { ...ending, members });
    await other.beat(member);
    expect(await endAccount(other.ender(), { membersWithin: 50 })).toMatchObject({
      outcome: "ended",
    });
  });

  test("is told where there is nothing to end", async () => {
    const scene = await openScene();
    await scene.put(0, ending);
    expect(await endAccount(scene.ender(), details)).toBeUndefined();
    expect((await scene.read()).phase).toBe("open");
  });
});

describe("what cannot be ended", () => {
  test("is told as failed and stays, to be tried again later and later", async () => {
    const scene = await openScene({ terms: { longestLife: 3_600_000 } });
    const [session = ""] = await scene.put(1, ending);
    scene.backend.onLogout = (_, response) => sendJson(response, refusal, 503);
    scene.backend.onProbe = scene.backend.onLogout;
    const receipt = await endAccount(scene.ender(), { ...details, budget: 400 });
    expect(receipt).toMatchObject({ outcome: "failed", journal: "stored" });
    const record = await scene.read();
    expect(record.phase).toBe("open");
    expect(record.sessions[session]).toMatchObject({
      state: "open",
      failures: 1,
      retryAt: scene.now + limits.retryFrom,
    });
    expect(record.sessions[session]?.claim).toBeUndefined();
  });

  test("a login of one who is gone is told as lost, until when it may live", async () => {
    const scene = await openScene({ terms: { idleLimit: 600_000 } });
    const { session, entry } = await scene.entry({ state: "opening" });
    const { sealed: _, ...unsealed } = entry;
    await scene.put(0, { ...ending, sessions: { [session]: unsealed } });
    const receipt = await endAccount(scene.ender(), details);
    const endsBy = new Date(entry.at + limits.turn + 600_000).toISOString();
    expect(receipt).toMatchObject({
      session,
      outcome: "unconfirmed",
      endsBy,
      steps: [{ outcome: "unconfirmed", possible: { reason: "answer-lost", until: endsBy } }],
    });
    expect(scene.backend.logouts).toBe(0);
    expect((await scene.read()).sessions[session]).toMatchObject({ state: "lost" });
  });

  test("of a lost login a part that is known is ended", async () => {
    const scene = await openScene({ terms: { idleLimit: 600_000 } });
    const { session, entry } = await scene.entry({ state: "opening" });
    await scene.put(0, { ...ending, sessions: { [session]: entry } });
    const receipt = await endAccount(scene.ender(), details);
    expect(receipt?.steps.map(({ outcome }) => outcome)).toEqual(["ended", "unconfirmed"]);
    expect(receipt?.outcome).toBe("unconfirmed");
    expect(scene.backend.alive.size).toBe(0);
  });

  test("what its opener took back in between is ended all the same, once that one is gone", async () => {
    const scene = await openScene({ terms: { idleLimit: 600_000 } });
    const opener = randomId();
    const { session, entry } = await scene.entry({ state: "opening", by: opener });
    await scene.put(0, { ...ending, sessions: { [session]: entry } });
    const { onLogout } = scene.backend;
    scene.backend.onLogout = async (request, response) => {
      scene.backend.onLogout = onLogout;
      const record = await scene.read();
      const whole = await scene.entry({ by: opener, claim: opener });
      const sealed = await scene.sealFor(session, [...scene.backend.alive].at(-1) ?? "");
      await scene.write({ ...record, sessions: { [session]: { ...whole.entry, sealed } } });
      return onLogout(request, response);
    };
    expect(await endAccount(scene.ender(), details)).toMatchObject({ session, outcome: "ended" });
    expect([scene.backend.logouts, scene.backend.alive.size]).toEqual([2, 0]);
    expect(await scene.read()).toMatchObject({ phase: "open", sessions: {} });
  });

  test("nothing is sent for a place that was changed, and the failure is counted", async () => {
    const scene = await openScene();
    const [session = ""] = await scene.put(1, ending);
    const elsewhere = await openScene();
    await scene.write({ ...(await scene.read()), place: elsewhere.place });
    const receipt = await endAccount(scene.ender(), details);
    expect(receipt).toMatchObject({ outcome: "failed", steps: [] });
    expect([scene.backend.logouts, elsewhere.backend.requests.length]).toEqual([0, 0]);
    expect((await scene.read()).sessions[session]).toMatchObject({ failures: 1 });
  });

  test("what is sealed with another key is left as it is", async () => {
    const scene = await openScene();
    const [session = ""] = await scene.put(1, ending);
    const before = (await scene.read()).sessions;
    const stranger = await openScene();
    const ender = { ...scene.ender(), sealer: stranger.ender().sealer };
    expect(await endAccount(ender, { ...details, budget: 500 })).toBeUndefined();
    expect((await scene.read()).sessions).toEqual(before);
    expect(await scene.store.read(receiptKey(session))).toBeUndefined();
    expect(scene.backend.logouts).toBe(0);
    // The twin: with the key it is ended.
    expect(await endAccount(scene.ender(), details)).toMatchObject({ outcome: "ended" });
  });

  test("what is ended and cannot be told is not struck", async () => {
    const scene = await openScene();
    const [session = ""] = await scene.put(1, ending);
    const { store } = scene;
    const deaf = {
      ...store,
      write: async (...call: Parameters<typeof store.write>) => {
        if (call[0].startsWith("receipt/")) throw new Error("no room");
        return store.write(...call);
      },
    };
    const ender = scene.ender();
    const failing = { ...ender, shelf: { ...ender.shelf, store: deaf } };
    const receipt = await endAccount(failing, { ...details, budget: 400 });
    expect(receipt).toMatchObject({ journal: "unreachable", session });
    expect((await scene.read()).sessions[session]).toMatchObject({ claim: ender.actor.id });
    // Whoever comes next asks again.
    expect(await endAccount(scene.ender(), details)).toMatchObject({
      outcome: "already-ended",
      journal: "stored",
    });
  });
});

/** A session that had ended by itself, and the one that replaced it, in an account that is being ended. */
async function openReplaced(): Promise<EndingScene> {
  const scene = await openScene();
  const old = await scene.entry();
  scene.backend.expire();
  const current = await scene.entry({ generation: 2 });
  const sessions = { [old.session]: old.entry, [current.session]: current.entry };
  await scene.put(0, { ...ending, current: current.session, sessions });
  return scene;
}

describe("a replaced session that had ended by itself", () => {
  test("is told as such, since the provider takes the one that replaced it", async () => {
    const scene = await openReplaced();
    const receipt = await endAccount(scene.ender({ quirks: { wordless: true } }), details);
    expect(receipt?.steps.map(({ outcome }) => outcome)).toEqual(["ended", "already-ended"]);
    expect(scene.backend.alive.size).toBe(0);
  });

  test("and not where everybody is denied", async () => {
    const scene = await openReplaced();
    scene.backend.onProbe = (_, response) => sendJson(response, {}, 403);
    const receipt = await endAccount(scene.ender({ quirks: { wordless: true } }), details);
    expect(receipt?.steps.map(({ outcome }) => outcome)).toEqual(["unconfirmed", "unconfirmed"]);
  });

  test("nor where the one that replaced it is over as well", async () => {
    const scene = await openReplaced();
    scene.backend.expire();
    const receipt = await endAccount(scene.ender({ quirks: { wordless: true } }), details);
    expect(receipt?.outcome).toBe("unconfirmed");
  });
});
