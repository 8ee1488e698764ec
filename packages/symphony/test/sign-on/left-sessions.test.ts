import { describe, expect, test } from "vitest";
import { findLeftSessions, isApiError } from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { signOn, startServer, startServerAhead } from "../support/index.ts";

const earlier = (time: string): string => new Date(Date.parse(time) - 3_600_000).toISOString();

describe("the pod's list of sessions", () => {
  test("confirms a sign-off, whatever else is open", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    await using other = await signOn(server, {}, 1);
    const receipt = await (await signOn(server)).signOff();
    expect(other.state).toBe("open");
    expect(await findLeftSessions(administrator, receipt)).toEqual([]);
  });

  test("finds a session that a logout left alive, so that it can be ended", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    server.lie("logout");
    const receipt = await (await signOn(server)).signOff();
    server.lie("logout", false);
    expect(receipt.outcome).toBe("failed");
    const [left, ...more] = (await findLeftSessions(administrator, receipt)) ?? [];
    expect(more).toEqual([]);
    const path = { uid: BigInt(server.accounts[0].userId), sid: left!.sessionId! };
    await administrator.POST("/pod/v1/users/{uid}/sessions/{sid}/logout", { params: { path } });
    expect(await findLeftSessions(administrator, receipt)).toEqual([]);
    server.expireSessions({ kind: "keyManager", account: server.accounts[0].username });
  });

  test.each([600_000, -600_000])("finds it though the pod's clock is off by %i ms", async (off) => {
    const server = await startServerAhead(off);
    await using administrator = await signOn(server, {}, 2);
    server.lie("logout");
    const receipt = await (await signOn(server)).signOff();
    server.lie("logout", false);
    const [left, ...more] = (await findLeftSessions(administrator, receipt)) ?? [];
    expect(more).toEqual([]);
    const path = { uid: BigInt(server.accounts[0].userId), sid: left!.sessionId! };
    await administrator.POST("/pod/v1/users/{uid}/sessions/{sid}/logout", { params: { path } });
    server.expireSessions({ kind: "keyManager", account: server.accounts[0].username });
  });

  test("leaves out sessions of another time", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    const { account, openedAt, endedAt } = await (await signOn(server)).signOff();
    await using next = await signOn(server);
    const receipt = { account, openedAt: earlier(openedAt), endedAt: earlier(endedAt) };
    expect(await findLeftSessions(administrator, receipt)).toEqual([]);
    expect(next.state).toBe("open");
    expect(await findLeftSessions(administrator, { account, openedAt, endedAt })).toHaveLength(1);
  });

  test.each([[undefined], [null], ["2026-01-01T00:00:00"], [{}]])(
    "keeps a session whose time is %j, which refutes nothing",
    async (creationTime) => {
      const left = { sessionId: "left", creationTime };
      const { session } = await openOddServer({
        "/pod/v3/users": () => ({ users: [{ id: 7, username: "bot" }] }),
        "/pod/v1/users/7/sessions": () => ({
          sessions: [left, { sessionId: "old", creationTime: 1 }],
        }),
      });
      const now = new Date().toISOString();
      const receipt = { account: "bot", openedAt: now, endedAt: now };
      expect(await findLeftSessions(session, receipt)).toEqual([
        creationTime === undefined ? { sessionId: "left" } : left,
      ]);
    },
  );

  test.each([
    ["an account without the right", 1, undefined],
    ["an unknown user", 2, "nobody"],
  ] as const)("tells nothing to %s", async (_, account, username) => {
    const server = await startServer();
    await using observer = await signOn(server, {}, account);
    const receipt = await (await signOn(server)).signOff();
    const asked = username === undefined ? receipt : { ...receipt, account: username };
    expect(await findLeftSessions(observer, asked)).toBeUndefined();
  });

  test("that fails is no word at all", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, { retry: false }, 2);
    const receipt = await (await signOn(server)).signOff();
    server.fault({ operation: "listUserSessions", kind: "status", status: 500 });
    const error = await findLeftSessions(administrator, receipt).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(500);
  });
});
