import { failureOf, requestsOf, isShared } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isApiError, isSessionEndedError } from "../src/index.ts";
import { killSessions, openIm, signOn, startServer } from "./support/index.ts";

const info = "/pod/v2/sessioninfo";

describe("renewal", () => {
  test("200 calls that meet an expired session cause one login", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    const answers = await Promise.all(Array.from({ length: 200 }, () => session.GET(info)));
    expect(answers.every(({ data }) => data.username === server.accounts[0].username)).toBe(true);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
    expect(requestsOf(server, "authenticateKeyManagerByPublicKey")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("replaced tokens are told as ended, also where the logout of their successor takes longer", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    await session.GET(info);
    server.fault({ operation: "logoutKeyManager", kind: "delay", milliseconds: 500 });
    const { steps } = await session.signOff();
    const told = steps.map(({ token, superseded, outcome }) => [token, superseded, outcome]);
    expect(told).toContainEqual(["keyManager", true, "already-ended"]);
    expect(steps.every(({ outcome }) => outcome.endsWith("ended"))).toBe(true);
  });

  test("a 401 of Community Connect, which takes no token of the session, tells nothing of it", async () => {
    const server = await startServer();
    await using session = await signOn(server, { renew: false });
    const { status } = await session.fetch("/v1/channelco/user?email=mira@client.example.com");
    expect(status).toBe(401);
    expect(session.state).toBe("open");
  });

  test("a message with a file is sent again after the renewal", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    server.expireSessions();
    const attachment = [new File(["a,b"], "a.csv", { type: "text/csv" })];
    const { data } = await session.POST("/agent/v4/stream/{sid}/message/create", {
      params: { path: { sid } },
      body: { message: "<messageML>Good morning</messageML>", attachment },
    });
    expect(data.attachments).toMatchObject([{ name: "a.csv", size: 3 }]);
    const list = { params: { path: { sid }, query: { since: 0 } } };
    expect((await session.GET("/agent/v4/stream/{sid}/message", list)).data).toHaveLength(1);
  });

  test.each(["session", "keyManager"])(
    "when only the %s token has died, the other one is ended as well",
    async (kind) => {
      const server = await startServer();
      const session = await signOn(server);
      const sid = await openIm(server, session);
      server.expireSessions({ kind });
      const list = { params: { path: { sid }, query: { since: 0 } } };
      const { response } = await session.GET("/agent/v4/stream/{sid}/message", list);
      expect(response.status).toBe(204);
      expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
      expect(server.sessions()).toEqual([]);
    },
  );

  test("a second 401 after the renewal is the caller's", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "lookupUsers", kind: "status", status: 401, body: {}, times: 2 });
    const look = { params: { query: { username: server.accounts[1].username } } };
    const error = await session.GET("/pod/v3/users", look).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(401);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
  });

  test("without renewal an expired session is lost", async () => {
    const server = await startServer();
    const session = await signOn(server, { renew: false });
    server.expireSessions();
    await expect(session.GET(info)).rejects.toSatisfy(isSessionEndedError);
    expect(session.state).toBe("lost");
    const { steps } = await session.signOff();
    // Of the key manager's token nobody tells any more: the agent wants a living session first.
    expect(steps.map(({ outcome }) => outcome)).toEqual(["unconfirmed", "already-ended"]);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(1);
  });
});

describe("signing off", () => {
  test("five sign-offs at once are one, and calls afterwards are refused before any request", async () => {
    const server = await startServer();
    const session = await signOn(server);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => session.signOff()));
    expect(new Set(receipts).size).toBe(1);
    expect(requestsOf(server, "logoutSession")).toBe(1);
    const before = server.requests.length;
    await expect(session.GET(info)).rejects.toSatisfy(isSessionEndedError);
    expect(server.requests.length).toBe(before);
  });

  test("logouts that lie are found out", async () => {
    const server = await startServer();
    server.lie("logout");
    const session = await signOn(server);
    const step = { outcome: "failed", logout: { status: 200 }, probe: { result: "alive" } };
    expect(await session.signOff()).toMatchObject({
      outcome: "failed",
      steps: [
        { token: "keyManager", ...step },
        { token: "session", ...step },
      ],
    });
    expect(server.sessions()).toHaveLength(2);
    server.expireSessions();
  });

  test("a logout that is refused while the session lives has failed", async () => {
    const server = await startServer();
    server.controls.setLogoutNeedsCertificate(true);
    const session = await signOn(server);
    const step = { outcome: "failed", logout: { status: 403 }, probe: { result: "alive" } };
    expect(await session.signOff()).toMatchObject({
      outcome: "failed",
      steps: [
        { token: "keyManager", ...step },
        { token: "session", ...step },
      ],
    });
    expect(server.sessions()).toHaveLength(2);
    server.expireSessions();
  });

  test("a logout that is refused for a dead session has not failed", async () => {
    const server = await startServer();
    server.controls.setLogoutNeedsCertificate(true);
    const session = await signOn(server);
    server.expireSessions({ kind: "keyManager" });
    // A read that finds the session alive shows that the key manager's token is the dead one.
    const receipt = await session.signOff();
    expect(receipt.steps).toMatchObject([
      { token: "keyManager", logout: { status: 403 }, probe: { result: "refused" } },
      { token: "session", logout: { status: 403 }, probe: { result: "alive" }, outcome: "failed" },
    ]);
    expect(["ended", "already-ended"]).toContain(receipt.steps[0]?.outcome);
    server.expireSessions();

    const other = await signOn(server);
    server.expireSessions({ kind: "session" });
    const [keyManager, pod] = (await other.signOff()).steps;
    expect(pod).toMatchObject({ logout: { status: 403 }, probe: { result: "refused" } });
    expect(["ended", "already-ended"]).toContain(pod?.outcome);
    // Of the other token nothing can be learnt: its logout is refused, and the agent needs a live session.
    expect(keyManager).toMatchObject({ outcome: "failed", probe: { result: "unknown" } });
    server.expireSessions();
  });

  test("a session that an administrator ended is told as such", async () => {
    const server = await startServer();
    const session = await signOn(server);
    await killSessions(server);
    const receipt = await session.signOff();
    expect(receipt.steps).toMatchObject([
      { token: "keyManager", outcome: "ended" },
      { token: "session", outcome: "already-ended", logout: { status: 401 } },
    ]);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
  });

  test.each([
    ["keyManager", "already-ended", "ended"],
    ["session", "ended", "already-ended"],
  ])("a dead %s token is told as such", async (kind, keyManager, pod) => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions({ kind });
    const { steps } = await session.signOff();
    expect(steps.map(({ outcome }) => outcome)).toEqual([keyManager, pod]);
  });

  test("a host that refuses every logout with a 401 ends nothing, and is not believed", async () => {
    const server = await startServer();
    const session = await signOn(server);
    for (const operation of ["logoutKeyManager", "logoutSession"]) {
      const body = { code: 401, message: "No certificate" };
      server.fault({ operation, kind: "status", status: 401, body, times: Infinity });
    }
    const step = { outcome: "failed", logout: { status: 401 }, probe: { result: "alive" } };
    expect((await session.signOff()).steps).toMatchObject([
      { token: "keyManager", ...step },
      { token: "session", ...step },
    ]);
    expect(server.sessions()).toHaveLength(2);
    server.expireSessions();
  });

  test("nor is it believed when the session is dead or the agent silent", async () => {
    const server = await startServer();
    const body = { code: 401, message: "No certificate" };
    const fault = { operation: "logoutKeyManager", kind: "status", status: 401, body } as const;
    const refusal = server.fault({ ...fault, times: Infinity });
    const keyManager = {
      token: "keyManager",
      outcome: "unconfirmed",
      probe: { result: "unknown" },
    };
    const first = await signOn(server);
    server.expireSessions({ kind: "session" });
    expect((await first.signOff()).steps[0]).toMatchObject(keyManager);
    const second = await signOn(server);
    const silence = server.fault({ operation: "getMessage", kind: "reset", times: Infinity });
    expect((await second.signOff()).steps[0]).toMatchObject(keyManager);
    refusal.remove();
    silence.remove();
    expect(server.sessions()).toHaveLength(2);
    server.expireSessions();
  });

  // Those who share a session end a replaced one later, when nobody uses it any more.
  test.skipIf(isShared)("whether a session in use is over is never asked by a logout", async () => {
    const server = await startServer();
    const session = await signOn(server);
    const body = { code: 401, message: "No right" };
    const refuse = { operation: "getSessionInfo", kind: "status", status: 401, body } as const;
    server.fault({ ...refuse, times: 2 });
    // The replaced session was alive: its logouts are taken, and a refused one would mean something now.
    expect(await failureOf(session.GET(info))).toMatchObject({ status: 401 });
    await expect.poll(() => requestsOf(server, "logoutSession")).toBe(1);
    const before = requestsOf(server, "logoutKeyManager");
    server.fault({ operation: "getMessage", kind: "status", status: 400, times: 1 });
    server.fault({ ...refuse, times: 1 });
    await failureOf(session.GET(info));
    expect(requestsOf(server, "logoutKeyManager")).toBe(before);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test.each([400, 403, 404])("an agent that answers %i has taken both tokens", async (status) => {
    const server = await startServer();
    server.lie("logout");
    const session = await signOn(server);
    const body = { code: status, message: "No such message" };
    server.fault({ operation: "getMessage", kind: "status", status, body, times: Infinity });
    expect((await session.signOff()).steps[0]).toMatchObject({
      outcome: "failed",
      probe: { result: "alive", status },
    });
    server.expireSessions();
  });

  test("an agent that does not answer leaves the key manager's own word", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.fault({ operation: "getMessage", kind: "reset", times: Infinity });
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("a key manager that always agrees and a silent agent confirm nothing", async () => {
    const server = await startServer();
    const session = await signOn(server);
    const body = { message: "Logged out" };
    const operation = "logoutKeyManager";
    server.fault({ operation, kind: "status", status: 200, body, times: Infinity });
    server.fault({ operation: "getMessage", kind: "reset", times: Infinity });
    expect(await session.signOff({ budget: 2_000 })).toMatchObject({
      outcome: "unconfirmed",
      steps: [
        { token: "keyManager", outcome: "unconfirmed", probe: { result: "unknown" } },
        { token: "session", outcome: "ended" },
      ],
    });
    expect(server.sessions()).toMatchObject([{ kind: "keyManager" }]);
    server.expireSessions();
  });
});
