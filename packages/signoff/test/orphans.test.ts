import type { Receipt, SharedStore } from "@signoff/core";
import type { Emulator } from "@signoff/emulator";
import { describe, expect, test } from "vitest";
import { directlink, edinDocflow, symphony } from "../src/index.ts";
import {
  createKey,
  memoryStore,
  providers,
  readReceipts,
  type SessionStore,
  share,
  signOffOrphans,
} from "../src/shared.ts";
import { startServers } from "./support.ts";

const key = createKey();
/** A process counts as gone after a second. */
const scale = 0.1;
const sweep = { providers, key, scale, label: "sweep" };

/** What a process is about to write. */
type Writing = (key: string, text: string) => boolean;

/** A process that is killed when it is told to, or when it is about to write something: nothing of it reaches the store then. */
function processOver(store: SessionStore): { store: SessionStore; kill(at?: Writing): void } {
  let isDead = false;
  let dies: Writing | undefined;
  const unlessDead = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    if (isDead) throw new Error("The process is gone.");
    return call();
  };
  return {
    store: {
      ...store,
      read: (...call) => unlessDead(() => store.read(...call)),
      write(...call) {
        isDead ||= dies?.(call[0], call[1].text) ?? false;
        return unlessDead(() => store.write(...call));
      },
      delete: (...call) => unlessDead(() => store.delete(...call)),
      now: () => unlessDead(() => store.now()),
    },
    kill(at) {
      if (at) dies = at;
      else isDead = true;
    },
  };
}

type Name = "directlink" | "edin-docflow" | "symphony";
const names: readonly Name[] = ["directlink", "edin-docflow", "symphony"];

interface Leaving {
  /** Without a budget what is not answered is asked for again for 10 s. */
  leave(options?: { readonly budget: number }): Promise<unknown>;
}

/** How a process that uses the store signs on to each provider. */
const logins: Readonly<Record<Name, (servers: Emulator, store: SharedStore) => Promise<Leaving>>> =
  {
    directlink({ directlink: { url, accounts } }, store) {
      const { username, password } = accounts[0];
      return directlink.login({ baseUrl: url, username, password, store });
    },
    "edin-docflow"({ "edin-docflow": { url, accounts } }, store) {
      const { email, password } = accounts[0];
      return edinDocflow.login({ baseUrl: url, email, password, store });
    },
    symphony({ symphony: { url, accounts } }, store) {
      const { username, privateKey } = accounts[0];
      return symphony.login({ host: url, username, privateKey, store });
    },
  };

function signOnTo(servers: Emulator, name: Name, store: SessionStore): Promise<Leaving> {
  return logins[name](servers, share(store, { key, scale, label: "worker" }));
}

test("what a process leaves that is killed is ended by a sweep, for each provider", async () => {
  const servers = await startServers();
  const store = memoryStore();
  const worker = processOver(store);
  await Promise.all(names.map((name) => signOnTo(servers, name, worker.store)));
  // While it lives nothing is ended.
  expect(await signOffOrphans(store, sweep)).toEqual({ receipts: [], left: [] });
  worker.kill();
  const receipts: Receipt[] = [];
  await expect
    .poll(async () => receipts.push(...(await signOffOrphans(store, sweep)).receipts), {
      timeout: 20_000,
    })
    .toBe(3);
  expect(await readReceipts(store)).toHaveLength(3);
  expect(receipts.map(({ provider }) => provider).toSorted()).toEqual(names);
  for (const receipt of receipts) {
    expect(receipt).toMatchObject({
      outcome: "ended",
      cause: "orphan",
      endedBy: "sweep",
      journal: "stored",
      origins: [servers[receipt.provider as Name].url],
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
    expect(receipt.steps.every(({ logout }) => logout?.date !== undefined)).toBe(true);
  }
});

describe.each(names)("%s: a process that is killed while it ends the session", (name) => {
  async function leaveAndDie(at: Writing): Promise<readonly unknown[]> {
    const servers = await startServers();
    const store = memoryStore();
    const worker = processOver(store);
    const session = await signOnTo(servers, name, worker.store);
    worker.kill(at);
    await session.leave();
    expect(servers[name].sessions()).toEqual([]);
    await expect
      .poll(async () => (await signOffOrphans(store, sweep)).receipts, { timeout: 20_000 })
      .toHaveLength(1);
    expect(await signOffOrphans(store, sweep)).toEqual({ receipts: [], left: [] });
    return (await readReceipts(store)).map(({ outcome, endedBy }) => [outcome, endedBy]);
  }

  test("after the logout: others ask again, and its attempt is told too", async () => {
    const attempts = await leaveAndDie((of) => of.startsWith("receipt/"));
    // Of a dead session EDIN has no words of its own, and of a dead token Symphony's key manager tells nothing.
    const outcome = name === "directlink" ? "already-ended" : "unconfirmed";
    expect(attempts).toEqual([
      ["unconfirmed", expect.any(String)],
      [outcome, "sweep"],
    ]);
  });

  test("after the receipt: two attempts, of which the second finds it ended", async () => {
    let isTold = false;
    const attempts = await leaveAndDie((of) => {
      const dies = isTold && of.startsWith("account/");
      isTold ||= of.startsWith("receipt/");
      return dies;
    });
    expect(attempts).toEqual([
      ["ended", "worker"],
      ["already-ended", "sweep"],
    ]);
  });
});

test.each(names)(
  "%s: a provider that is down is told as failed, and asked again later",
  async (name) => {
    const servers = await startServers();
    const store = memoryStore();
    const worker = processOver(store);
    const session = await signOnTo(servers, name, worker.store);
    const down = servers[name].fault({
      operation: "*",
      kind: "status",
      status: 503,
      times: Infinity,
    });
    expect(await session.leave({ budget: 1_000 })).toMatchObject({
      outcome: "failed",
      cause: "last-left",
    });
    expect(servers[name].sessions()).not.toEqual([]);
    const early = await signOffOrphans(store, sweep);
    expect(early.receipts).toEqual([]);
    for (const left of early.left) expect(left).toMatchObject({ reason: "failed", failures: 1 });
    down.remove();
    await expect
      .poll(async () => (await signOffOrphans(store, sweep)).receipts, { timeout: 20_000 })
      .toMatchObject([{ outcome: "ended", endedBy: "sweep" }]);
  },
);
