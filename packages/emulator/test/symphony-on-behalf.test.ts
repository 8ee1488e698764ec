import { describe, expect, test } from "vitest";
import {
  actFor,
  call,
  callShowing,
  logIn,
  logInApp,
  loginJwt,
  startSymphony,
  statusOf,
  type Server,
} from "./symphony-support.ts";

const sessionInfo = (server: Server, sessionToken: string): Promise<number> =>
  statusOf(call(server, "GET", "/pod/v2/sessioninfo", { sessionToken }));

const logOut = (server: Server, sessionToken: string): Promise<number> =>
  statusOf(call(server, "POST", "/sessionauth/v1/logout", { sessionToken }));

async function actForUser(server: Server): Promise<string> {
  const answer = await actFor(server, await logInApp(server), `user/${server.accounts[4].userId}`);
  return answer.body.token;
}

describe("an application", () => {
  test("acts on behalf of a user by id and by name, and its sessions end one by one", async () => {
    const server = await startSymphony();
    const [, , , { appId }, { username, userId }] = server.accounts;
    expect(userId).toBeGreaterThan(2n ** 53n);
    const appToken = await logInApp(server);
    const { body: byId } = await actFor(server, appToken, `user/${userId}`);
    const { body: byName } = await actFor(server, appToken, `username/${username}`);
    expect(byId).toEqual({ name: "sessionToken", token: expect.any(String) });
    expect(server.sessions()).toMatchObject([
      { account: appId, kind: "app" },
      { account: username, kind: "onBehalf" },
      { account: username, kind: "onBehalf" },
    ]);
    const who = await call(server, "GET", "/pod/v2/sessioninfo", { sessionToken: byId.token });
    expect(who.body).toMatchObject({ username });

    expect(await logOut(server, appToken)).toBe(200);
    expect(await sessionInfo(server, byName.token)).toBe(200);
    expect(await logOut(server, byName.token)).toBe(200);
    expect(await sessionInfo(server, byName.token)).toBe(401);
    expect(await sessionInfo(server, byId.token)).toBe(200);
    expect(await logOut(server, byId.token)).toBe(200);
    expect(server.sessions()).toEqual([]);
  });

  test("signs on with nobody else's key, and only while it is enabled", async () => {
    const server = await startSymphony();
    const [bot, , , app] = server.accounts;
    const statusWith = (path: string, sub: string, privateKey: string): Promise<number> =>
      statusOf(call(server, "POST", path, {}, { token: loginJwt(server, sub, privateKey) }));
    const path = "/login/pubkey/app/authenticate";
    expect(await statusWith(path, app.appId, bot.privateKey)).toBe(401);
    expect(await statusWith(path, bot.username, bot.privateKey)).toBe(401);
    expect(await statusWith("/login/pubkey/authenticate", app.appId, app.privateKey)).toBe(401);
    server.controls.configureApp(app.appId, { enabled: false });
    expect(await statusWith(path, app.appId, app.privateKey)).toBe(403);
    expect(server.sessions()).toEqual([]);
    server.controls.configureApp(app.appId, { enabled: true });
    expect(await statusWith(path, app.appId, app.privateKey)).toBe(200);
  });

  test("acts for those who have it installed, and only while it may", async () => {
    const server = await startSymphony();
    const [, , , { appId }, user, otherUser] = server.accounts;
    const token = await logInApp(server);
    const act = (name: string): Promise<number> =>
      statusOf(actFor(server, token, `username/${name}`));
    expect(await act("nobody")).toBe(401);
    expect(await act(otherUser.username)).toBe(401);
    server.controls.installApp(appId, otherUser.username);
    expect(await act(otherUser.username)).toBe(200);
    server.controls.installApp(appId, otherUser.username, false);
    expect(await act(otherUser.username)).toBe(401);
    server.controls.configureApp(appId, { permissions: ["GET_BASIC_USER_INFO"] });
    expect(await act(user.username)).toBe(403);
    server.controls.configureApp(appId, { permissions: ["ACT_AS_USER"] });
    expect(await act(user.username)).toBe(200);
  });

  test("needs its own session, alive, to act for a user, who needs another", async () => {
    const server = await startSymphony();
    const user = `username/${server.accounts[4].username}`;
    const act = (sessionToken: string): Promise<number> =>
      statusOf(actFor(server, sessionToken, user));
    const token = await logInApp(server);
    expect(await act(await logIn(server))).toBe(401);
    expect(await act("no-such-token")).toBe(401);
    expect(await act(await actForUser(server))).toBe(401);
    expect(await act(token)).toBe(200);
    expect(await sessionInfo(server, token)).toBe(401);
    expect(
      await statusOf(
        call(server, "GET", `/v5/users/apps/${server.accounts[3].appId}`, { sessionToken: token }),
      ),
    ).toBe(200);
    expect(await logOut(server, token)).toBe(200);
    expect(await act(token)).toBe(401);
  });
});

describe("a session on behalf of a user", () => {
  test("opens what the application has a permission for", async () => {
    const server = await startSymphony();
    const [, , , { appId }] = server.accounts;
    const sessionToken = await actForUser(server);
    const presence = (): Promise<number> =>
      statusOf(call(server, "GET", "/pod/v2/users/presence", { sessionToken }));
    expect(await sessionInfo(server, sessionToken)).toBe(200);
    expect(await presence()).toBe(200);
    server.controls.configureApp(appId, { permissions: ["ACT_AS_USER", "GET_PRESENCE"] });
    expect(await sessionInfo(server, sessionToken)).toBe(403);
    expect(await presence()).toBe(200);
    server.controls.configureApp(appId, { permissions: ["GET_PRESENCE"] });
    expect(await presence()).toBe(403);
  });

  test("tells which permission the application lacks", async () => {
    const server = await startSymphony();
    const [, , , { appId }, user] = server.accounts;
    const sessionToken = await actForUser(server);
    const refused = async (path: string): Promise<unknown> =>
      (await call(server, "GET", path, { sessionToken })).body;
    const lookup = `/pod/v3/users?uid=${user.userId}`;
    server.controls.configureApp(appId, { permissions: ["ACT_AS_USER"] });
    const needed = ["GET_BASIC_CONTACT_INFO", "SEND_MESSAGES"].join(" or ");
    expect(await refused(lookup)).toMatchObject({
      message: `The application lacks the permission ${needed}`,
    });
    expect(await refused("/pod/v1/admin/system/features/list")).toMatchObject({
      message: "No application may do this on behalf of a user",
    });
    server.controls.configureApp(appId, { permissions: ["SEND_MESSAGES"] });
    expect(await refused(lookup)).toMatchObject({
      message: "The application lacks the permission ACT_AS_USER",
    });
  });

  test("opens nothing that is closed to applications", async () => {
    const server = await startSymphony();
    const sessionToken = await actForUser(server);
    for (const path of ["/agent/v5/datafeeds", "/pod/v1/admin/system/features/list"]) {
      const status = await statusOf(call(server, "GET", path, { sessionToken }));
      expect([401, 403]).toContain(status);
    }
    const scoped = await statusOf(call(server, "POST", "/login/idm/tokens", { sessionToken }));
    expect(scoped).toBe(403);
  });

  test("needs no key manager token, even where sessions of bots do", async () => {
    const server = await startSymphony();
    server.controls.setKeyManagerTokenNeeded(true);
    const read = (sessionToken: string): Promise<number> =>
      statusOf(call(server, "GET", "/agent/v1/message/unknown", { sessionToken }));
    expect(await read(await actForUser(server))).toBe(204);
    expect(await read(await logIn(server))).toBe(401);
    const keyManagerToken = await logIn(server, 0, "/relay/pubkey/authenticate");
    const both = { sessionToken: await actForUser(server), keyManagerToken };
    expect(await statusOf(call(server, "GET", "/agent/v1/message/unknown", both))).toBe(401);
  });

  test("is the user's in the eyes of administrators, who can end it", async () => {
    const server = await startSymphony();
    const sessionToken = await actForUser(server);
    const headers = { sessionToken: await logIn(server, 2) };
    const path = `/pod/v1/users/${server.accounts[4].userId}/sessions`;
    const listed = await call<{ sessions: object[] }>(server, "GET", path, headers);
    expect(listed.body.sessions).toHaveLength(1);
    expect(await statusOf(call(server, "POST", `${path}/logout`, headers))).toBe(200);
    expect(await sessionInfo(server, sessionToken)).toBe(401);
  });
});

describe("an application with a certificate", () => {
  test("acts on behalf of a user by id and by name", async () => {
    const server = await startSymphony({ tls: true });
    const [, , , { appId }, user, otherUser] = server.accounts;
    const shown = await server.clientCertificate(appId);
    const post = (path: string, headers: Record<string, string> = {}, as = shown) =>
      callShowing<{ token: string; sessionToken: string }>(server, "POST", path, as, headers);
    const app = "/sessionauth/v1/app";
    const { status, body } = await post(`${app}/authenticate`);
    expect(status).toBe(200);
    const headers = { sessionToken: body.token };
    for (const path of [`user/${user.userId}`, `username/${user.username}`]) {
      const answer = await post(`${app}/${path}/authenticate`, headers);
      expect(answer).toEqual({ status: 200, body: { sessionToken: expect.any(String) } });
    }
    expect((await post(`${app}/user/1/authenticate`, headers)).status).toBe(404);
    expect((await post(`${app}/user/${otherUser.userId}/authenticate`, headers)).status).toBe(401);

    const strange = await server.clientCertificate(server.accounts[0].username);
    expect((await post(`${app}/authenticate`, {}, strange)).status).toBe(401);
    const borrowed = await post(`${app}/user/${user.userId}/authenticate`, headers, strange);
    expect(borrowed.status).toBe(401);
    expect((await post("/sessionauth/v1/authenticate")).status).toBe(401);
  });
});
