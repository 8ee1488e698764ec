import { describe, expect, test } from "vitest";
import type { Receipt } from "../../../src/index.ts";
import { isInvalidOptionError, isStoreError } from "../../../src/index.ts";
import {
  createKey,
  listAccounts,
  memoryStore,
  readReceipts,
  scaleLimits,
  signOffOrphans,
  type SessionStore,
  type SweepOptions,
  type SweepProgress,
} from "../../../src/shared.ts";
import { prefixes } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import { failureOf } from "../../support/open.ts";
import { refusal, startBackend } from "../../support/backend.ts";
import { sendJson } from "../../support/server.ts";
import { joinAs, key as sharedKey } from "../../support/sharing.ts";
import { type EndingScene, openScene, testProvider } from "../support/ending-scene.ts";

/** Nobody who lives is taken for gone within a second. */
const scale = 0.1;
const limits = scaleLimits(scale);

/** A fleet whose store keeps time with everybody else. */
async function openFleet(count: number): Promise<{ store: SessionStore; scenes: EndingScene[] }> {
  const store = memoryStore();
  const backend = await startBackend();
  const sealingKey = createKey();
  const scenes = await Promise.all(
    Array.from({ length: count }, () =>
      openScene({ store, backend, sealingKey, now: Date.now(), terms: { longestLife: 60_000 } }),
    ),
  );
  return { store, scenes };
}

function optionsOf({ sealingKey }: EndingScene, fields: Partial<SweepOptions> = {}): SweepOptions {
  return { providers: [testProvider({ longestLife: 60_000 })], key: sealingKey, scale, ...fields };
}

describe("sessions whose users are gone", () => {
  test("are ended, each once, told, and stored", async () => {
    const { store, scenes } = await openFleet(3);
    const [first] = scenes;
    const sessions = (await Promise.all(scenes.map((scene) => scene.put(2)))).flat();
    const told: Receipt[] = [];
    const progress: SweepProgress[] = [];
    const { receipts, left } = await signOffOrphans(
      store,
      optionsOf(first!, {
        label: "night watch",
        onReceipt: (receipt) => told.push(receipt),
        onProgress: (one) => progress.push(one),
      }),
    );
    expect(left).toEqual([]);
    expect(receipts.map(({ session }) => session).toSorted()).toEqual(sessions.toSorted());
    expect(told).toEqual(receipts);
    for (const receipt of receipts) {
      expect(receipt).toMatchObject({
        outcome: "ended",
        cause: "orphan",
        endedBy: "night watch",
        journal: "stored",
      });
    }
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
    expect([first?.backend.logouts, first?.backend.alive.size]).toEqual([6, 0]);
    for (const scene of scenes)
      expect(await scene.read()).toMatchObject({ sessions: {}, epoch: 1 });
    // It was a member while it ran, and is none any more.
    for await (const key of store.list(prefixes.beat)) expect(key).toBeUndefined();
    // Another sweep finds nothing to do.
    expect(await signOffOrphans(store, optionsOf(first!))).toEqual({ receipts: [], left: [] });
    expect(first?.backend.logouts).toBe(6);
  });

  test("are not those of members that live, nor those that are kept", async () => {
    const { store, scenes } = await openFleet(2);
    const [lived, kept] = scenes;
    const member = randomId();
    const members = { [member]: { label: "busy:1", joined: 0, keep: 0, speaks: 1 } };
    await lived?.put(1, { members });
    await lived?.beat(member);
    const keptUntil = Date.now() + 60_000;
    await kept?.put(1, { keptUntil });
    const { receipts, left } = await signOffOrphans(store, optionsOf(lived!));
    expect(receipts).toEqual([]);
    expect(left).toMatchObject([
      { key: kept?.key, reason: "kept", retryAt: new Date(keptUntil).toISOString() },
    ]);
    expect(await listedWords(store)).toContain(left[0]?.message);
    expect(lived?.backend.logouts).toBe(0);
  });

  test("are not those that somebody came back to between the two looks", async () => {
    const { store, scenes } = await openFleet(1);
    const [scene] = scenes;
    await scene?.put(1);
    const sweeping = signOffOrphans(store, optionsOf(scene!));
    await new Promise((resolve) => {
      setTimeout(resolve, limits.looksApart / 2);
    });
    await scene?.write({ ...(await scene.read()), keptUntil: 0 });
    expect(await sweeping).toEqual({ receipts: [], left: [] });
    expect(scene?.backend.logouts).toBe(0);
  });

  test("are ended once by two sweeps and a member that leaves, all at once", async () => {
    const { store, scenes } = await openFleet(8);
    const [first] = scenes;
    for (const [index, scene] of scenes.entries()) {
      // Every other one is being ended by somebody who has died, or still lives.
      await scene.put(2, index % 2 ? { phase: "ending", cause: "last-left", epoch: 1 } : {});
    }
    const sweeps = await Promise.all(
      Array.from({ length: 3 }, () => signOffOrphans(store, optionsOf(first!, { scale: 0.4 }))),
    );
    expect([first?.backend.logouts, first?.backend.alive.size]).toEqual([16, 0]);
    expect(sweeps.flatMap(({ receipts }) => receipts)).toHaveLength(16);
    expect(sweeps.flatMap(({ left }) => left)).toEqual([]);
    for (const scene of scenes) expect((await scene.read()).phase).toBe("open");
  });

  test("sixty accounts by four sweeps, each ended once", async () => {
    const { store, scenes } = await openFleet(60);
    const [first] = scenes;
    await Promise.all(scenes.map((scene) => scene.put(1)));
    const sweeps = await Promise.all(
      Array.from({ length: 4 }, () => signOffOrphans(store, optionsOf(first!, { scale: 0.4 }))),
    );
    expect([first?.backend.logouts, first?.backend.alive.size]).toEqual([60, 0]);
    const receipts = sweeps.flatMap((sweep) => sweep.receipts);
    expect(new Set(receipts.map(({ session }) => session)).size).toBe(60);
    expect(receipts).toHaveLength(60);
  });
});

describe("two sweeps at once with a member that leaves", () => {
  test.each([0, 100, 350, 450])("%i ms after they began: one logout", async (pause) => {
    const backend = await startBackend();
    const store = memoryStore();
    const session = await joinAs("worker", backend, store);
    await session.GET("/items");
    const options = { providers: [testProvider()], key: sharedKey, scale };
    const sweeps = [1, 2].map(() => signOffOrphans(store, options));
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    expect(await session.leave()).toMatchObject({ outcome: "ended", endedBy: "worker" });
    for (const sweep of await Promise.all(sweeps)) {
      expect(sweep).toEqual({ receipts: [], left: [] });
    }
    expect([backend.logouts, backend.alive.size]).toEqual([1, 0]);
    expect(await readReceipts(store)).toHaveLength(1);
  });
});

/** What a list of the store tells of the same states. */
async function listedWords(store: SessionStore): Promise<readonly string[]> {
  const words: string[] = [];
  for await (const { left } of listAccounts(store)) {
    words.push(...left.map(({ message }) => message));
  }
  return words;
}

describe("what is left over", () => {
  test("is told with its reason, and tried again when it is due", async () => {
    const { store, scenes } = await openFleet(1);
    const [scene] = scenes;
    const [session] = (await scene?.put(1)) ?? [];
    const { onLogout, onProbe } = scene!.backend;
    scene!.backend.onLogout = (_, response) => sendJson(response, refusal, 403);
    scene!.backend.onProbe = (_, response) => sendJson(response, { name: "robot" });
    const options = optionsOf(scene!);
    const { receipts, left } = await signOffOrphans(store, options);
    expect(receipts).toMatchObject([{ outcome: "failed" }]);
    expect(left).toMatchObject([{ key: scene?.key, session, reason: "failed", failures: 1 }]);
    expect(await listedWords(store)).toContain(left[0]?.message);
    Object.assign(scene!.backend, { onLogout, onProbe });
    await new Promise((resolve) => {
      setTimeout(resolve, limits.retryFrom + 50);
    });
    const again = await signOffOrphans(store, options);
    expect(again).toMatchObject({ receipts: [{ outcome: "ended", session }], left: [] });
  });

  test("a lost login is told until it has ended by itself", async () => {
    const { store, scenes } = await openFleet(1);
    const [scene] = scenes;
    const { session, entry } = await scene!.entry({ state: "opening" });
    const { sealed: _, ...opening } = entry;
    await scene?.put(0, { sessions: { [session]: opening } });
    const { receipts, left } = await signOffOrphans(store, optionsOf(scene!));
    expect(receipts).toMatchObject([{ session, outcome: "unconfirmed", cause: "orphan" }]);
    const endsBy = new Date(entry.at + limits.turn + 60_000).toISOString();
    expect(left).toMatchObject([{ session, reason: "lost", endsBy }]);
    expect(await listedWords(store)).toEqual([left[0]?.message]);
    // The twin: what has outlived its life is struck.
    const old = { ...opening, state: "lost" as const, at: entry.at - 3_600_000 };
    await scene?.write({ ...(await scene.read()), sessions: { [session]: old } });
    expect(await signOffOrphans(store, optionsOf(scene!))).toMatchObject({ left: [] });
    expect((await scene?.read())?.sessions).toEqual({});
  });

  test.each<[string, (scene: EndingScene) => Promise<unknown>, Partial<SweepOptions>]>([
    ["key", async () => {}, { key: createKey() }],
    ["provider", async () => {}, { providers: [{ ...testProvider(), name: "other" }] }],
    ["newer", async (scene) => scene.write({ ...(await scene.read()), v: 2, needs: 2 }), {}],
    [
      "connect",
      async () => {},
      {
        connect: () => {
          throw new Error("no certificate");
        },
      },
    ],
    ["connect", async () => {}, { connect: () => ({ retry: true }) as object }],
  ])(
    "%s: nothing is sent, nothing written, and others are ended",
    async (reason, spoil, fields) => {
      const { store, scenes } = await openFleet(1);
      const [scene] = scenes;
      await scene?.put(1);
      await spoil(scene!);
      const before = await store.read(scene!.key);
      const { receipts, left } = await signOffOrphans(store, optionsOf(scene!, fields));
      expect(receipts).toEqual([]);
      expect(left).toMatchObject([{ key: scene?.key, reason }]);
      expect(left[0]?.message).toMatch(/\S.*\.$/);
      expect(await store.read(scene!.key)).toEqual(before);
      expect(scene?.backend.logouts).toBe(0);
    },
  );

  test.each([
    ["corrupt", "no json"],
    ["foreign", '{"a":1}'],
  ])("%s: a record that is none is left alone, and others are ended", async (reason, text) => {
    const { store, scenes } = await openFleet(1);
    const [scene] = scenes;
    await scene?.put(1);
    const key = prefixes.account + randomId();
    await store.write(key, { text, revision: randomId() }, undefined);
    const { receipts, left } = await signOffOrphans(store, optionsOf(scene!));
    expect(receipts).toHaveLength(1);
    expect(left).toMatchObject([{ key, reason }]);
    expect((await store.read(key))?.text).toBe(text);
  });

  test("a place that was changed: nothing is sent, the failure is counted, others are ended", async () => {
    const { store, scenes } = await openFleet(2);
    const [scene, other] = scenes;
    const [session] = (await scene?.put(1)) ?? [];
    await other?.put(1);
    const elsewhere = await startBackend();
    const place = { baseUrl: elsewhere.origin };
    await scene?.write({ ...(await scene.read()), place });
    const { receipts, left } = await signOffOrphans(store, optionsOf(scene!));
    expect(receipts).toHaveLength(2);
    expect(left).toMatchObject([{ key: scene?.key, session, reason: "corrupt" }]);
    expect(elsewhere.requests).toEqual([]);
    expect(scene?.backend.logouts).toBe(1);
    expect((await scene?.read())?.sessions[session!]).toMatchObject({ failures: 1 });
  });
});

describe("a sweep", () => {
  test("connects as the app says, told place and account, once for each", async () => {
    const { store, scenes } = await openFleet(1);
    const [scene] = scenes;
    await scene?.put(2);
    const asked: unknown[] = [];
    const connect: SweepOptions["connect"] = async (place, of) => {
      asked.push([place, of]);
      return { headers: { "x-gateway": "7" } };
    };
    await signOffOrphans(store, optionsOf(scene!, { connect }));
    expect(asked).toEqual([[scene?.place, { provider: "test", account: "robot" }]]);
    const logouts = scene?.backend.requests.filter(({ url }) => url === "/logout");
    expect(logouts?.map(({ headers }) => headers["x-gateway"])).toEqual(["7", "7"]);
  });

  test("stops when it is told to, with what it has", async () => {
    const { store, scenes } = await openFleet(5);
    const [scene] = scenes;
    await Promise.all(scenes.map((one) => one.put(1)));
    const stop = new AbortController();
    const options = optionsOf(scene!, {
      concurrency: 1,
      signal: stop.signal,
      onReceipt: () => stop.abort(),
    });
    const { receipts } = await signOffOrphans(store, options);
    expect(receipts).toHaveLength(1);
    expect(scene?.backend.logouts).toBe(1);
    // The twin: the next one ends the rest.
    expect((await signOffOrphans(store, optionsOf(scene!))).receipts).toHaveLength(4);
  });

  test("says so where the store cannot be listed", async () => {
    const store: SessionStore = {
      ...memoryStore(),
      list: () => ({
        [Symbol.asyncIterator]: () => ({ next: async () => Promise.reject(new Error("down")) }),
      }),
    };
    const failure = await failureOf(
      signOffOrphans(store, { providers: [testProvider()], unsealed: true, scale }),
    );
    expect([isStoreError(failure), (failure as { reason?: string }).reason]).toEqual([
      true,
      "unreachable",
    ]);
  });

  test.each<[string, object]>([
    ["providers", { providers: [] }],
    ["providers", { providers: [{}] }],
    ["key", { key: "secret" }],
    ["key", { key: undefined }],
    ["connect", { connect: 1 }],
    ["concurrency", { concurrency: 0 }],
    ["label", { label: "two\nlines" }],
    ["onReceipt", { onReceipt: 1 }],
    ["onProgress", { onProgress: "x" }],
    ["signal", { signal: {} }],
    ["administrator", { administrator: {} }],
  ])("refuses a bad %s before it asks the store", async (name, fields) => {
    const store = { list: () => expect.unreachable() } as unknown as SessionStore;
    const options = { providers: [testProvider()], key: createKey(), ...fields };
    const failure = await failureOf(signOffOrphans(store, options));
    expect([isInvalidOptionError(failure), (failure as { option?: string }).option]).toEqual([
      true,
      name,
    ]);
  });
});
