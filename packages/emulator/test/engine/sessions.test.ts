import { expect, test } from "vitest";
import { createClock } from "../../src/clock.ts";
import { startNotes, type NotesServer } from "./notes.ts";

const signIn = async (server: NotesServer): Promise<string> => {
  const response = await fetch(`${server.url}/session`, { method: "POST" });
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
};
const account = async (server: NotesServer, cookie: string): Promise<unknown> =>
  (
    (await (await fetch(`${server.url}/who`, { headers: { cookie } })).json()) as {
      account?: string;
    }
  ).account;
const signOut = async (server: NotesServer, cookie: string): Promise<number> =>
  (await fetch(`${server.url}/session`, { method: "DELETE", headers: { cookie } })).status;

test("the ledger shows live sessions and no secret", async () => {
  await using server = await startNotes();
  const cookie = await signIn(server);
  expect(server.sessions()).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      account: "ann",
      kind: "session",
      openedAt: expect.any(Number),
      expiresAt: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(server.sessions())).not.toContain(cookie.slice(4));
  expect(await signOut(server, cookie)).toBe(200);
  expect(server.sessions()).toEqual([]);
  expect(await signOut(server, cookie)).toBe(401);
});

test("logins and logouts can be counted", async () => {
  await using server = await startNotes();
  await signOut(server, await signIn(server));
  await signIn(server);
  expect(server.requests).toMatchObject([
    { operationId: "signIn", method: "POST", path: "/session", status: 200 },
    { operationId: "signOut", method: "DELETE", path: "/session", status: 200 },
    { operationId: "signIn", status: 200 },
  ]);
});

test("idle time starts anew with each use, the lifetime does not", async () => {
  await using server = await startNotes();
  const cookie = await signIn(server);
  for (let minutes = 0; minutes < 54; minutes += 9) {
    server.clock.advance(9 * 60_000);
    expect(await account(server, cookie)).toBe("ann");
  }
  server.clock.advance(7 * 60_000);
  expect(await account(server, cookie)).toBeUndefined();
  const other = await signIn(server);
  server.clock.advance(10 * 60_000);
  expect(await account(server, other)).toBeUndefined();
  expect(server.sessions()).toEqual([]);
});

test("the provider ends sessions by itself", async () => {
  await using server = await startNotes();
  const cookie = await signIn(server);
  server.expireSessions({ account: "bob" });
  expect(await account(server, cookie)).toBe("ann");
  server.expireSessions();
  expect(await account(server, cookie)).toBeUndefined();
});

test("the provider ends one session and leaves the others", async () => {
  await using server = await startNotes();
  const [first, second] = [await signIn(server), await signIn(server)];
  const [view] = server.sessions();
  server.expireSessions({ id: view?.id ?? "", account: "bob" });
  expect(server.sessions()).toHaveLength(2);
  server.expireSessions({ id: view?.id ?? "" });
  expect(await account(server, first)).toBeUndefined();
  expect(await account(server, second)).toBe("ann");
});

test("a lie about logout keeps the session, expiry is no lie", async () => {
  await using server = await startNotes({ lies: ["logout"] });
  const cookie = await signIn(server);
  expect(await signOut(server, cookie)).toBe(200);
  expect(await account(server, cookie)).toBe("ann");
  server.lie("logout", false);
  expect(await signOut(server, cookie)).toBe(200);
  expect(await account(server, cookie)).toBeUndefined();
  const other = await signIn(server);
  server.lie("logout");
  server.expireSessions();
  expect(await account(server, other)).toBeUndefined();
});

test("an advance wakes a request that waits, and shows in Date", async () => {
  await using server = await startNotes();
  const answer = fetch(`${server.url}/wait`);
  await expect.poll(() => server.requests.length).toBe(1);
  server.clock.advance(3_600_000);
  const response = await answer;
  expect(response.status).toBe(204);
  const ahead = Date.parse(response.headers.get("date") ?? "") - Date.now();
  expect(ahead).toBeGreaterThan(3_590_000);
});

test("a clock runs by itself, never backwards, and lets go of sleepers", async () => {
  const clock = createClock(1_000_000);
  expect(clock.now()).toBeLessThan(1_001_000);
  const start = clock.now();
  await clock.sleep(20);
  expect(clock.now()).toBeGreaterThanOrEqual(start + 20);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  await clock.sleep(3_600_000, AbortSignal.abort());
  const cancel = new AbortController();
  const sleeping = clock.sleep(3_600_000, cancel.signal);
  cancel.abort();
  await sleeping;
});

test("close ends what waits at once", async () => {
  const server = await startNotes();
  const answer = fetch(`${server.url}/wait`);
  await expect.poll(() => server.requests.length).toBe(1);
  await Promise.all([expect(answer).rejects.toThrow("fetch failed"), server.close()]);
});
