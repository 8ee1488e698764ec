import { describe, expect, test } from "vitest";
import { isStoreError } from "../../../src/errors/store-error.ts";
import { serialiseBeat } from "../../../src/session/shared/beat-text.ts";
import type { ListedAccount } from "../../../src/session/shared/orphans/listed-account.ts";
import {
  listAccounts,
  type ListOptions,
} from "../../../src/session/shared/orphans/list-accounts.ts";
import type {
  AccountRecord,
  MemberEntry,
  SessionEntry,
} from "../../../src/session/shared/record.ts";
import { accountKey, beatKey } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import { newRecord, serialiseRecord } from "../../../src/session/shared/record-write.ts";
import { createSealer } from "../../../src/session/shared/seal/create-sealer.ts";
import { keyIdsOf } from "../../../src/session/shared/seal/key-ids.ts";
import { createKey } from "../../../src/session/shared/seal/seal-keys.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";

const now = Date.UTC(2026, 10, 30, 21);
const id = (digit: string): string => digit.repeat(32);
const [alive, gone, opener] = [id("a"), id("b"), id("c")];
const [current, older] = [id("1"), id("2")];

function createStore(): SessionStore {
  return memoryStore({ now: () => now });
}

async function put(store: SessionStore, key: string, text: string): Promise<void> {
  await store.write(key, { text, revision: randomId() }, undefined);
}

async function live(store: SessionStore, ...members: readonly string[]): Promise<void> {
  for (const member of members) {
    await put(store, beatKey(member), serialiseBeat({ until: now + 5_000, uses: [] }));
  }
}

const member = (label: string, keep = 0): MemberEntry => ({
  label,
  joined: now - 60_000,
  keep,
  speaks: 1,
});

const entry = (fields: Partial<SessionEntry> = {}): SessionEntry => ({
  state: "open",
  by: alive,
  at: now - 120_000,
  generation: 1,
  failures: 0,
  ...fields,
});

const about = {
  provider: "acme",
  account: "anna@example.com",
  place: { baseUrl: "https://acme.test" },
};

async function storeWith(record: Partial<AccountRecord>, hash = id("0")): Promise<SessionStore> {
  const filled = createStore();
  await put(filled, accountKey(hash), serialiseRecord({ ...newRecord(about), ...record }));
  return filled;
}

async function list(of: SessionStore, options?: ListOptions): Promise<readonly ListedAccount[]> {
  const accounts: ListedAccount[] = [];
  for await (const account of listAccounts(of, options)) accounts.push(account);
  return accounts;
}

async function reasons(of: SessionStore, options?: ListOptions): Promise<readonly string[]> {
  return (await list(of, options)).flatMap(({ left }) => left.map(({ reason }) => reason));
}

test("an account is told with its members and sessions", async () => {
  const filled = await storeWith({
    members: { [alive]: member("web-1:4711"), [gone]: member("web-2:12") },
    sessions: { [older]: entry({ at: now - 500_000, by: gone }), [current]: entry() },
    current,
  });
  await live(filled, alive);
  const [account] = await list(filled);
  expect(account).toMatchObject({
    key: accountKey(id("0")),
    ...about,
    phase: "open",
    members: [
      { id: alive, label: "web-1:4711", since: "2026-11-30T20:59:00.000Z", gone: false },
      { id: gone, label: "web-2:12", gone: true },
    ],
    sessions: [
      { session: older, state: "open", current: false, by: "web-2:12" },
      { session: current, state: "open", current: true, since: "2026-11-30T20:58:00.000Z" },
    ],
    left: [{ reason: "in-use" }],
  });
  expect(account?.refusals).toBeUndefined();
});

describe("what is left over", () => {
  test("of one whose members are all gone", async () => {
    const filled = await storeWith({
      members: { [gone]: member("web-2:12") },
      sessions: { [current]: entry() },
      current,
    });
    expect(await reasons(filled)).toEqual(["orphan"]);
  });

  test("of one that is kept for those who come", async () => {
    const filled = await storeWith({
      sessions: { [current]: entry() },
      current,
      keptUntil: now + 60_000,
    });
    const [account] = await list(filled);
    expect(account?.keptUntil).toBe("2026-11-30T21:01:00.000Z");
    expect(account?.left.map(({ reason }) => reason)).toEqual(["kept"]);
  });

  test("of one whose gone member wanted it kept", async () => {
    const filled = await storeWith({
      members: { [gone]: member("cron", 600_000) },
      sessions: { [current]: entry() },
      current,
    });
    expect(await reasons(filled)).toEqual(["kept"]);
  });

  test.each([
    [true, "It is being signed off."],
    [false, "Its sign-off was begun, and who was at it is gone: the next sweep carries on."],
  ])("of one that is being ended by somebody who lives: %s", async (lives, message) => {
    const filled = await storeWith({
      phase: "ending",
      turn: { by: alive, id: id("9"), for: "end" },
      sessions: { [current]: entry() },
    });
    if (lives) await live(filled, alive);
    expect((await list(filled))[0]?.left).toMatchObject([{ reason: "ending", message }]);
  });

  test("of a session that could not be ended, and of one that was lost", async () => {
    const filled = await storeWith({
      members: { [alive]: member("web-1:4711") },
      sessions: {
        [older]: entry({ failures: 2, retryAt: now + 20_000 }),
        [current]: entry({ state: "lost", by: opener }),
      },
    });
    await live(filled, alive);
    const [account] = await list(filled);
    expect(account?.left).toMatchObject([
      { reason: "in-use" },
      {
        reason: "failed",
        session: older,
        failures: 2,
        retryAt: "2026-11-30T21:00:20.000Z",
        message: expect.stringContaining("has failed 2 times"),
      },
      { reason: "lost", session: current, message: expect.stringContaining(opener) },
    ]);
  });

  test("of a login whose process is gone, and of none whose process lives", async () => {
    const opening = {
      members: { [alive]: member("web-1:4711") },
      sessions: {
        [older]: entry({ state: "opening", by: gone }),
        [current]: entry({ state: "opening" }),
      },
    };
    const filled = await storeWith(opening);
    await live(filled, alive);
    expect((await list(filled))[0]?.left).toMatchObject([
      { reason: "in-use" },
      { reason: "lost", session: older },
    ]);
  });

  test("of one that nobody is signed on with: nothing", async () => {
    expect(await reasons(await storeWith({}))).toEqual([]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["{", "corrupt"],
    ["[]", "foreign"],
    [JSON.stringify({ v: 1, needs: 1, provider: 4 }), "corrupt"],
    [JSON.stringify({ v: 9, needs: 9 }), "newer"],
  ])("%s", async (text, reason) => {
    const filled = await storeWith({});
    await put(filled, accountKey(id("f")), text);
    const accounts = await list(filled);
    expect(accounts).toHaveLength(2);
    expect(accounts[1]).toMatchObject({
      key: accountKey(id("f")),
      members: [],
      sessions: [],
      left: [{ reason }],
    });
  });

  test("a record that is newer is shown as far as it can be", async () => {
    const filled = await storeWith({ v: 2, needs: 2 });
    expect(await list(filled)).toMatchObject([
      { ...about, left: [{ reason: "newer", ...pick(about) }] },
    ]);
  });

  test("a session that is sealed with another key, by the ids of both; without a key nothing is said", async () => {
    const [own, foreign] = [createKey(), createKey()];
    const hash = id("0");
    const sealer = createSealer({ key: foreign });
    const sealed = await sealer.seal(
      { grant: { token: "canary" } },
      { ...about, key: hash, session: current },
    );
    const filled = await storeWith({
      sessions: { [current]: entry({ sealed }) },
      current,
      keptUntil: now + 60_000,
    });
    const [ownId] = await keyIdsOf(own);
    const [foreignId = ""] = await keyIdsOf(foreign);
    const [account] = await list(filled);
    expect(account?.sessions).toMatchObject([{ keyId: foreignId }]);
    expect(account?.left.map(({ reason }) => reason)).toEqual(["kept"]);
    expect(await reasons(filled, { key: foreign })).toEqual(["kept"]);
    const [other] = await list(filled, { key: own });
    expect(other?.left).toMatchObject([{ reason: "key", session: current }, { reason: "kept" }]);
    expect(other?.left[0]?.message).toContain(foreignId);
    expect(other?.left[0]?.message).toContain(ownId);
    expect(JSON.stringify(other)).not.toContain("canary");
    expect(JSON.stringify(other)).not.toContain(sealed);
  });

  test("a session that was moved from another account does not open", async () => {
    const key = createKey();
    const binding = { ...about, key: id("7"), session: current };
    const sealed = await createSealer({ key }).seal({ grant: {} }, binding);
    const filled = await storeWith({ sessions: { [current]: entry({ sealed }) }, current });
    expect(await reasons(filled, { key })).toEqual(["corrupt", "orphan"]);
  });

  test("a provider that is not among those that are known", async () => {
    expect(await reasons(await storeWith({}), { providers: [] })).toEqual(["provider"]);
  });
});

test("refusals are told as long as they hold logins off", async () => {
  const refusals = { count: 2, reason: "The password was refused.", until: now + 60_000 };
  const [account] = await list(await storeWith({ refusals }));
  expect(account?.refusals).toEqual({
    count: 2,
    reason: refusals.reason,
    until: "2026-11-30T21:01:00.000Z",
  });
  const [later] = await list(await storeWith({ refusals: { ...refusals, until: now - 1 } }));
  expect(later?.refusals).toBeUndefined();
});

test("more accounts than are read at a time are all listed, in the order of their keys", async () => {
  const filled = createStore();
  const hashes = Array.from({ length: 40 }, randomId);
  for (const hash of hashes) await put(filled, accountKey(hash), serialiseRecord(newRecord(about)));
  expect((await list(filled)).map(({ key }) => key)).toEqual(hashes.map(accountKey).toSorted());
});

test("a store that fails rejects, and writes are never made", async () => {
  const filled = await storeWith({});
  const failing: SessionStore = {
    ...filled,
    now: () => filled.now(),
    list: (prefix) => filled.list(prefix),
    read: () => Promise.reject(new Error("connection lost")),
    write: () => Promise.reject(new Error("must not be called")),
    delete: () => Promise.reject(new Error("must not be called")),
  };
  await expect(list(failing)).rejects.toSatisfy(isStoreError);
});

test("an aborted signal stops it", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(list(await storeWith({}), { signal })).rejects.toThrow("enough");
});

function pick({ provider, account }: typeof about): object {
  return { provider, account };
}
