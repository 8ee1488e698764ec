import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  InvalidOptionError,
  isApiError,
  isAuthenticationError,
  loginOnBehalfOf,
  type OnBehalfOptions,
  type SymphonySession,
} from "../../src/index.ts";
import { nodeTransport } from "../../src/node.ts";
import { openIm, pemOf, type Server, startServer } from "../support/index.ts";

const info = "/pod/v2/sessioninfo";
const appUsers = "/v5/users/apps/{groupAppId}";

function optionsFor(server: Server, options: Partial<OnBehalfOptions> = {}): OnBehalfOptions {
  const { appId, privateKey } = server.accounts[3];
  const { username } = server.accounts[4];
  return { host: server.url, appId, privateKey, username, ...options };
}

function actFor(server: Server, options?: Partial<OnBehalfOptions>): Promise<SymphonySession> {
  return loginOnBehalfOf(optionsFor(server, options));
}

async function certificateOf(server: Server, name?: string): Promise<Partial<OnBehalfOptions>> {
  const tls = await pemOf(server, name ?? server.accounts[3].appId);
  return { privateKey: undefined, certificate: true, transport: nodeTransport({ tls }) };
}

describe("an application acts on behalf of a user", () => {
  test.each([
    ["key", "name"],
    ["key", "id"],
    ["certificate", "name"],
    ["certificate", "id"],
  ])("with a %s, by %s, and ends both its sessions", async (kind, by) => {
    const server = await startServer({ tls: kind === "certificate" });
    const { username, userId } = server.accounts[4];
    const session = await actFor(server, {
      ...(kind === "certificate" && (await certificateOf(server))),
      ...(by === "id" && { username: undefined, userId }),
    });
    expect(server.sessions().map((one) => one.kind)).toEqual(["app", "onBehalf"]);
    expect((await session.GET(info)).data.username).toBe(username);
    const sid = await openIm(server, session);
    const { data: message } = await session.POST("/agent/v4/stream/{sid}/message/create", {
      params: { path: { sid } },
      body: { message: "<messageML>Hello</messageML>" },
    });
    expect(message.user?.userId).toBe(userId);
    const step = { outcome: "ended", logout: { status: 200 }, probe: { result: "refused" } };
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({
      account: `${server.accounts[3].appId} on behalf of ${by === "id" ? userId : username}`,
      outcome: "ended",
      steps: [
        { token: "onBehalf", ...step },
        { token: "app", ...step },
      ],
    });
    expect(server.sessions()).toEqual([]);
  });

  test("and a renewal opens two new sessions and ends the old ones", async () => {
    const server = await startServer();
    const session = await actFor(server);
    server.expireSessions({ kind: "onBehalf" });
    const answers = await Promise.all(Array.from({ length: 20 }, () => session.GET(info)));
    expect(answers).toHaveLength(20);
    expect(requestsOf(server, "authenticateApp")).toBe(2);
    expect(requestsOf(server, "authenticateOboByUsername")).toBe(2);
    await expect.poll(() => server.sessions().length).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("and sessions that have both expired are told as ended, before or by the sign-off", async () => {
    const server = await startServer();
    const session = await actFor(server);
    await session.GET(info);
    server.expireSessions();
    expect((await session.GET(info)).response.status).toBe(200);
    const receipt = await session.signOff();
    expect(receipt.steps.length).toBeGreaterThan(2);
    expect(["ended", "already-ended"]).toContain(receipt.outcome);
    expect(receipt.renewals).toBe(1);
  });

  test("and a host that refuses every logout with a 401 is not believed", async () => {
    const server = await startServer();
    const session = await actFor(server);
    const body = { code: 401, message: "No certificate" };
    const refusal = { operation: "logoutSession", kind: "status", status: 401, body } as const;
    const fault = server.fault({ ...refusal, times: Infinity });
    const rights = server.fault({
      operation: "listAppUsers",
      kind: "status",
      status: 403,
      body,
      times: Infinity,
    });
    const { steps } = await session.signOff();
    expect(steps).toMatchObject([
      { token: "onBehalf", outcome: "failed", probe: { result: "alive" } },
      { token: "app", outcome: "unconfirmed", probe: { result: "unknown" } },
    ]);
    fault.remove();
    rights.remove();
    expect(server.sessions()).toHaveLength(2);
    server.expireSessions();
  });

  test("and an application that may not list its users is asked for by another logout", async () => {
    const server = await startServer();
    const session = await actFor(server);
    const body = { code: 403, message: "No right" };
    server.fault({ operation: "listAppUsers", kind: "status", status: 403, body, times: Infinity });
    expect((await session.signOff()).steps).toMatchObject([
      { token: "onBehalf", outcome: "ended" },
      { token: "app", outcome: "ended", logout: { status: 200 }, probe: { result: "refused" } },
    ]);
  });

  test("without the permission that the session's own information takes", async () => {
    const server = await startServer();
    const { appId } = server.accounts[3];
    server.controls.configureApp(appId, { permissions: ["ACT_AS_USER", "SEND_MESSAGES"] });
    const session = await actFor(server);
    const error = await session.GET(info).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(403);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("and a logout that lies is found out", async () => {
    const server = await startServer();
    server.lie("logout");
    const session = await actFor(server);
    const step = { outcome: "failed", probe: { result: "alive" } };
    expect((await session.signOff()).steps).toMatchObject([
      { token: "onBehalf", ...step },
      { token: "app", ...step },
    ]);
    server.expireSessions();
  });

  test("while the application's own session may only what applications may", async () => {
    const server = await startServer();
    await using session = await actFor(server);
    const path = { groupAppId: server.accounts[3].appId };
    const error = await session
      .GET(appUsers, { params: { path } })
      .catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(403);
  });
});

describe("an application is refused", () => {
  test.each<[string, (server: Server) => void, Partial<OnBehalfOptions>, string]>([
    ["whose key is another", () => {}, { privateKey: "bot" }, "appId"],
    ["that is unknown", () => {}, { appId: "no-such-app" }, "appId"],
    [
      "that is not enabled",
      ({ controls, accounts }) => controls.configureApp(accounts[3].appId, { enabled: false }),
      {},
      "enabled",
    ],
    ["for a user that is unknown", () => {}, { username: "nobody" }, "ACT_AS_USER"],
    ["for a user without it", () => {}, { username: "other" }, "installed"],
    [
      "that may act for nobody",
      ({ controls, accounts }) => controls.configureApp(accounts[3].appId, { permissions: [] }),
      {},
      "ACT_AS_USER",
    ],
  ])("%s, and leaves no session behind", async (_, prepare, change, advice) => {
    const server = await startServer();
    prepare(server);
    const { privateKey, username } = change;
    const options = {
      ...change,
      ...(privateKey && { privateKey: server.accounts[0].privateKey }),
      ...(username === "other" && { username: server.accounts[5].username }),
    };
    const error = await actFor(server, options).catch((caught: unknown) => caught);
    expect(isAuthenticationError(error) && error.reason).toBe("refused");
    expect((error as Error).message).toContain(advice);
    expect(server.sessions()).toEqual([]);
    expect(requestsOf(server, "authenticateApp")).toBe(1);
  });

  test("for an unknown user with a certificate, which answers 404", async () => {
    const server = await startServer({ tls: true });
    const certificate = await certificateOf(server);
    const error = await actFor(server, { ...certificate, username: "nobody" }).catch(
      (caught: unknown) => caught,
    );
    expect(isAuthenticationError(error) && error.status).toBe(404);
    expect(server.sessions()).toEqual([]);
    const another = await certificateOf(server, "another-app");
    await expect(actFor(server, another)).rejects.toSatisfy(isAuthenticationError);
  });

  test("at its renewal, and the session is lost", async () => {
    const server = await startServer();
    const session = await actFor(server);
    server.controls.installApp(server.accounts[3].appId, server.accounts[4].username, false);
    server.expireSessions({ kind: "onBehalf" });
    await expect(session.GET(info)).rejects.toSatisfy(isAuthenticationError);
    expect(session.state).toBe("lost");
    expect((await session.signOff()).outcome).toBe("ended");
    expect(server.sessions()).toEqual([]);
  });
});

test.each<[option: string, says: string, change: Record<string, unknown>]>([
  ["appId", "missing", { appId: undefined }],
  ["username", "both missing", { username: undefined }],
  ["username", "exclude each other", { userId: 5 }],
  ["username", "missing", { username: "" }],
  ["userId", "integer", { username: undefined, userId: 0.5 }],
  ["userId", "bigint", { username: undefined, userId: 2 ** 60 }],
  ["userId", "integer", { username: undefined, userId: "5" }],
  ["privateKey", "both missing", { privateKey: undefined }],
  ["transport", "nodeTransport", { privateKey: undefined, certificate: true }],
  ["auth", "not an option", { auth: "bearer" }],
  ["keyManager", "not an option", { keyManager: "https://km.example.com" }],
  [
    "sessionAuth",
    "missing",
    { host: undefined, pod: "https://a.example", agent: "https://b.example" },
  ],
])("a bad %s fails before any request, saying %j", async (option, says, change) => {
  const server = await startServer();
  const error = await loginOnBehalfOf({ ...optionsFor(server), ...change }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect((error as InvalidOptionError).option).toBe(option);
  expect((error as InvalidOptionError).message).toContain(says);
  expect(server.requests).toEqual([]);
});
