import { describe, expect, test } from "vitest";
import { memoryStore, type SessionStore } from "../../../src/shared.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { type Backend, startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { joinAs, scale } from "../../support/sharing.ts";

const quick = { scale: scale / 2 };

type Writing = (record: AccountRecord) => object;

/** A later version of the package over the same store: it writes what this one does, and more. */
function laterVersion(store: SessionStore, writing: Writing): SessionStore {
  return {
    read: (key) => store.read(key),
    list: (prefix) => store.list(prefix),
    delete: (key, expected) => store.delete(key, expected),
    now: () => store.now(),
    write(key, record, expected, keepFor) {
      const isAccount = key.startsWith("account/");
      const text = isAccount
        ? JSON.stringify(writing(JSON.parse(record.text) as AccountRecord))
        : record.text;
      return store.write(key, { ...record, text }, expected, keepFor);
    },
  };
}

function withMore<Value extends object>(entries: Readonly<Record<string, Value>>): object {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, { ...entry, more: "kept" }]),
  );
}

/** New fields everywhere, which an older version need not know to write the record. */
const addFields: Writing = (record) => ({
  ...record,
  v: 2,
  more: { of: "the record" },
  members: withMore(record.members),
  sessions: withMore(record.sessions),
});

/** What only the later version may write. */
const raise: Writing = (record) => ({ ...record, v: 2, needs: 2 });

async function recordIn(store: SessionStore): Promise<AccountRecord & { readonly more?: unknown }> {
  for await (const key of store.list("account/")) {
    return JSON.parse((await store.read(key))!.text) as AccountRecord;
  }
  throw new Error("There is no record.");
}

type Join = (label: string) => ReturnType<typeof joinAs>;

function joiners(backend: Backend, store: SessionStore, writing: Writing): Record<string, Join> {
  const later = laterVersion(store, writing);
  return {
    this: (label) => joinAs(label, backend, store, { share: quick }),
    later: (label) => joinAs(label, backend, later, { share: quick }),
  };
}

describe.each([
  ["this", "later"],
  ["later", "this"],
])("of two versions over one store, first %s and then %s", (before, after) => {
  test("share a session, renew it and end it", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const join = joiners(backend, store, addFields);
    const [one, two] = [await join[before]!("one"), await join[after]!("two")];
    await Promise.all([one.GET("/items"), two.GET("/items")]);
    expect(backend.logins).toBe(1);
    backend.expire();
    await Promise.all([one.GET("/items"), two.GET("/items")]);
    await Promise.all([two.GET("/items"), one.GET("/items")]);
    expect(backend.logins).toBe(2);
    await one.leave();
    await two.GET("/items");
    expect(await two.leave()).toMatchObject({ outcome: "ended", journal: "stored" });
    expect(backend.alive.size).toBe(0);
  });

  test("one keeps the fields of the other that it does not know", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const join = joiners(backend, store, addFields);
    const one = await join[before]!("one");
    const two = await join[after]!("two");
    // This version writes last.
    const three = await join["this"]!("three");
    const record = await recordIn(store);
    expect([record.v, record.needs, record.more]).toEqual([2, 1, { of: "the record" }]);
    expect(Object.values(record.sessions)[0]).toHaveProperty("more", "kept");
    expect(Object.values(record.members)).toHaveLength(3);
    for (const session of [three, two, one]) await session.leave();
  });
});

describe("a version that others may not write beside", () => {
  test("stops this one before any request, and its record stays as it is", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const join = joiners(backend, store, addFields);
    const running = await join["this"]!("running");
    const key = await keyIn(store);
    const { revision, text } = (await store.read(key))!;
    const raised = JSON.stringify(raise(JSON.parse(text) as AccountRecord));
    await store.write(key, { text: raised, revision: "raised" }, revision);
    const error = await failureOf(join["this"]!("late"));
    expect(error).toMatchObject({ kind: "StoreError", reason: "newer", retryable: false });
    expect((error as Error).message).toContain("update this package");
    expect(backend.logins).toBe(1);
    expect(await store.read(key)).toEqual({ text: raised, revision: "raised" });
    // What has a good token goes on.
    await running.GET("/items");
    await running.leave();
    expect(await store.read(key)).toEqual({ text: raised, revision: "raised" });
  });
});

async function keyIn(store: SessionStore): Promise<string> {
  for await (const key of store.list("account/")) return key;
  throw new Error("There is no record.");
}
