import { describe, expect, test } from "vitest";
import { isStoreError } from "../../../src/index.ts";
import { createKey, memoryStore, type SessionStore } from "../../../src/shared.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { accountKeyOf } from "../../../src/session/shared/account-key.ts";
import { type Backend, startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { everythingOf } from "../../support/shown.ts";
import { joinAs } from "../../support/sharing.ts";

type Change = (record: AccountRecord, other: AccountRecord) => unknown;

async function keyOf(backend: Backend, username: string): Promise<string> {
  return `account/${await accountKeyOf("test", [backend.origin, username])}`;
}

async function read(store: SessionStore, key: string): Promise<string> {
  return (await store.read(key))!.text;
}

/** Two accounts with an open session each, whose processes were killed; then the record of the first is changed. */
async function tamper(change: Change): Promise<{
  readonly backend: Backend;
  readonly store: SessionStore;
  readonly key: string;
  readonly text: string;
}> {
  const backend = await startBackend();
  const store = memoryStore();
  for (const username of ["robot", "other"]) await joinAs(username, backend, store, { username });
  const key = await keyOf(backend, "robot");
  const [record, other] = await Promise.all(
    [key, await keyOf(backend, "other")].map(
      async (one) => JSON.parse(await read(store, one)) as AccountRecord,
    ),
  );
  const changed = change(record!, other!);
  const text = typeof changed === "string" ? changed : JSON.stringify(changed);
  const { revision } = (await store.read(key))!;
  await store.write(key, { text, revision: "changed" }, revision);
  return { backend, store, key, text };
}

/** The record with another sealed text in its only session. */
function withSealed(record: AccountRecord, change: (sealed: string) => string): AccountRecord {
  const [[session, entry] = []] = Object.entries(record.sessions);
  return {
    ...record,
    sessions: { [session!]: { ...entry!, sealed: change(entry!.sealed!) } },
  };
}

function sealedOf({ sessions }: AccountRecord): string {
  return Object.values(sessions)[0]!.sealed!;
}

describe("a record that was changed in the store stops a login before any request", () => {
  test.each<[what: string, reason: string, change: Change]>([
    [
      "its sealed text is cut",
      "corrupt",
      (record) => withSealed(record, (text) => text.slice(0, 60)),
    ],
    ["its sealed text is gone", "corrupt", (record) => withSealed(record, () => "")],
    [
      "another account's is in its place",
      "corrupt",
      (record, other) => withSealed(record, () => sealedOf(other)),
    ],
    ["it is another account's record", "corrupt", (_, other) => other],
    [
      "a session was planted that is not sealed",
      "key",
      (record) => withSealed(record, () => 'u1.{"grant":{"token":"planted"}}'),
    ],
    [
      "it is sealed by a newer package",
      "newer",
      (record) => withSealed(record, (text) => text.replace("s1.", "s2.")),
    ],
    [
      "it names another host",
      "corrupt",
      (record) => ({ ...record, place: { baseUrl: "https://evil.example.com" } }),
    ],
    ["it names another provider", "foreign", (record) => ({ ...record, provider: "directlink" })],
    ["only a newer package may write it", "newer", (record) => ({ ...record, v: 2, needs: 2 })],
    ["it is no JSON", "corrupt", () => "{"],
    ["it is somebody else's JSON", "foreign", () => '{"hello":"world"}'],
  ])("because %s", async (_, reason, change) => {
    const { backend, store, key, text } = await tamper(change);
    const sent = backend.requests.length;
    const error = await failureOf(joinAs("late", backend, store));
    expect(error).toSatisfy(isStoreError);
    expect(error).toMatchObject({ reason, retryable: false });
    expect(backend.requests.slice(sent).filter(({ url }) => url === "/login")).toEqual([]);
    expect(await read(store, key)).toBe(text);
    for (const token of backend.alive) expect(everythingOf(error)).not.toContain(token);
    const other = await joinAs("unharmed", backend, store, { username: "other" });
    await other.GET("/items");
    expect(backend.logins).toBe(2);
  });

  test("and none that was not changed: the twin", async () => {
    const { backend, store } = await tamper((record) => record);
    const late = await joinAs("late", backend, store);
    await late.GET("/items");
    expect(backend.logins).toBe(2);
  });
});

describe("a process with another key", () => {
  test.each<[what: string, share: object]>([
    ["another one", { key: createKey() }],
    ["none", { key: undefined, unsealed: true }],
  ])("than that of the others, %s, neither logs in nor writes", async (_, share) => {
    const backend = await startBackend();
    const store = memoryStore();
    const first = await joinAs("first", backend, store);
    const key = await keyOf(backend, "robot");
    const { revision } = (await store.read(key))!;
    const error = await failureOf(joinAs("late", backend, store, { share }));
    expect(error).toMatchObject({ kind: "StoreError", reason: "key" });
    expect((error as Error).message).toMatch(/key [\da-f]{16}/);
    expect((await store.read(key))!.revision).toBe(revision);
    expect(backend.logins).toBe(1);
    await first.GET("/items");
    expect((await first.leave())?.outcome).toBe("ended");
  });
});
