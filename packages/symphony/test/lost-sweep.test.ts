import { expect, test } from "vitest";
import { isInvalidOptionError, isNetworkError } from "../src/index.ts";
import {
  createKey,
  memoryStore,
  type SessionStore,
  share,
  signOffOrphans,
  symphony,
} from "../src/shared.ts";
import { failureOf } from "@signoff/test-support";
import { type Server, signOn, startServer } from "./support/index.ts";

const key = createKey();
const scale = 0.1;
const sweep = { providers: [symphony], key, scale };

/** A bot whose login the pod took, and whose answer never came. */
async function loseLogin(server: Server): Promise<SessionStore> {
  const store = memoryStore();
  server.fault({ operation: "authenticateByPublicKey", kind: "reset", applied: true });
  const login = signOn(server, { store: share(store, { key, scale }), retry: false });
  expect(isNetworkError(await failureOf(login))).toBe(true);
  return store;
}

/** The sessions of the first bot at the pod. */
function alive(server: Server): number {
  const { username } = server.accounts[0];
  return server.sessions().filter(({ account }) => account === username).length;
}

test("what nobody holds a token of is ended for an administrator, on demand", async () => {
  const server = await startServer();
  const store = await loseLogin(server);
  expect(alive(server)).toBe(1);
  const told = await signOffOrphans(store, sweep);
  expect(told.left).toMatchObject([{ reason: "lost", endsBy: expect.any(String) }]);
  expect(alive(server)).toBe(1);
  await using administrator = await signOn(server, {}, 2);
  const { receipts, left } = await signOffOrphans(store, {
    ...sweep,
    administrators: { symphony: administrator },
  });
  expect(receipts).toMatchObject([
    { outcome: "ended", cause: "lost", steps: [{ possible: { reason: "answer-lost" } }] },
  ]);
  expect([left, alive(server)]).toEqual([[], 0]);
});

test("nothing is ended where the pod lists another one of that time", async () => {
  const server = await startServer();
  const store = await loseLogin(server);
  await using other = await signOn(server);
  await using administrator = await signOn(server, {}, 2);
  const { left } = await signOffOrphans(store, {
    ...sweep,
    administrators: { symphony: administrator },
  });
  expect(left).toMatchObject([{ reason: "lost" }]);
  expect((await other.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
  server.expireSessions({ account: server.accounts[0].username, kind: "session" });
});

test("an administrator that is none is refused", async () => {
  const server = await startServer();
  const store = await loseLogin(server);
  const administrators = { symphony: {} };
  const failure = await failureOf(signOffOrphans(store, { ...sweep, administrators }));
  expect(isInvalidOptionError(failure) && failure.option).toBe("administrators");
  server.expireSessions();
});
