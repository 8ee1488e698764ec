import { X509Certificate, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  call,
  callShowing,
  logIn,
  loginJwt,
  startSymphony,
  statusOf,
  type Answered,
  type Server,
} from "./symphony-support.ts";

const sessionInfo = (server: Server, sessionToken: string): Promise<number> =>
  statusOf(call(server, "GET", "/pod/v2/sessioninfo", { sessionToken }));

const readMessage = (server: Server, headers: Record<string, string>): Promise<number> =>
  statusOf(call(server, "GET", "/agent/v1/message/unknown", headers));

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ""] = token.split(".");
  return JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
}

describe("tokens", () => {
  test("live as long as is set, each kind by itself, and as their claims say", async () => {
    const server = await startSymphony();
    server.controls.setTokenLifetime("session", 3_600_000);
    server.controls.setTokenLifetime("keyManager", 5_400_000);
    const sessionToken = await logIn(server);
    const keyManagerToken = await logIn(server, 0, "/relay/pubkey/authenticate");
    const { iat, exp } = claimsOf(sessionToken) as { iat: number; exp: number };
    expect(exp - iat).toBe(3600);
    server.clock.advance(3_590_000);
    expect(await sessionInfo(server, sessionToken)).toBe(200);
    server.clock.advance(10_000);
    expect(await sessionInfo(server, sessionToken)).toBe(401);
    const fresh = await logIn(server);
    expect(await readMessage(server, { sessionToken: fresh, keyManagerToken })).toBe(204);
    server.clock.advance(1_800_000);
    expect(await readMessage(server, { sessionToken: fresh, keyManagerToken })).toBe(401);
    expect(await sessionInfo(server, fresh)).toBe(200);
  });

  test("tell whether they do without the key manager, as agents from 24.12 on do", async () => {
    const server = await startSymphony();
    const { controls } = server;
    const plain = await logIn(server);
    expect(await readMessage(server, { sessionToken: plain })).toBe(204);
    controls.setAgentVersion("Agent-24.11.9");
    expect(claimsOf(plain)).toMatchObject({ canUseSimplifiedKeyDelivery: false });
    expect(await readMessage(server, { sessionToken: plain })).toBe(401);
    const keyManagerToken = await logIn(server, 0, "/relay/pubkey/authenticate");
    expect(await readMessage(server, { sessionToken: plain, keyManagerToken })).toBe(204);
    expect(await sessionInfo(server, plain)).toBe(200);

    controls.setSimplifiedKeyDelivery(true);
    const sessionToken = await logIn(server);
    expect(claimsOf(sessionToken)).toMatchObject({ canUseSimplifiedKeyDelivery: true });
    expect(await readMessage(server, { sessionToken })).toBe(401);
    controls.setAgentVersion("Agent-24.12.1-7");
    expect(await readMessage(server, { sessionToken })).toBe(204);
    expect(await readMessage(server, { sessionToken, keyManagerToken: "" })).toBe(204);
    controls.setAgentVersion("Agent-25.1");
    expect(await readMessage(server, { sessionToken })).toBe(204);
    controls.setKeyManagerTokenNeeded(true);
    expect(await readMessage(server, { sessionToken })).toBe(204);
    controls.setSimplifiedKeyDelivery(false);
    expect(await readMessage(server, { sessionToken })).toBe(401);
  });

  test("are refused in the shape of each API", async () => {
    const server = await startSymphony();
    const headers = { "X-Symphony-Host": "pod.example.com" };
    const groups = await call(server, "GET", "/profile-manager/v1/types", headers);
    expect(groups).toMatchObject({ status: 401, body: { code: "301" } });
    const files = await call(server, "GET", "/files/v1/?type=ContentExport");
    expect(files).toMatchObject({ status: 401, body: { error: "No token" } });
    const users = await call(server, "GET", "/v5/users/apps/any");
    expect(users.body).toMatchObject({ code: 301 });
  });
});

describe("Community Connect", () => {
  test("takes the JWT of an application, and of nobody else", async () => {
    const server = await startSymphony();
    const [bot, , , { appId, privateKey }] = server.accounts;
    const find = (token: string): Promise<number> =>
      statusOf(
        call(server, "GET", "/v1/channelco/user?email=grace@example.org", {
          authorization: `Bearer ${token}`,
        }),
      );
    expect(await find(loginJwt(server, appId, privateKey))).toBe(200);
    expect(await find(loginJwt(server, appId, privateKey, -1))).toBe(401);
    expect(await find(loginJwt(server, appId, bot.privateKey))).toBe(401);
    expect(await find(loginJwt(server, bot.username, bot.privateKey))).toBe(401);
    const made = await call<{ access_token: string }>(server, "POST", "/login/idm/tokens", {
      sessionToken: await logIn(server),
    });
    expect(await find(made.body.access_token)).toBe(401);
  });

  test("takes any key in the query for onboarding, but not none", async () => {
    const server = await startSymphony();
    const path = "/v1/onboarding/tenant?email=grace@example.org";
    expect(await statusOf(call(server, "GET", `${path}&token=some-key`))).toBe(200);
    expect(await statusOf(call(server, "GET", `${path}&token=`))).toBe(401);
    expect(await statusOf(call(server, "GET", path))).toBe(401);
  });
});

describe("the clock of a host", () => {
  test("judges JWTs, and is told by the login's answer", async () => {
    const server = await startSymphony();
    const [{ username, privateKey }] = server.accounts;
    const logInFor = (seconds: number, path: string): Promise<Answered<unknown>> =>
      call(server, "POST", path, {}, { token: loginJwt(server, username, privateKey, seconds) });
    const [pod, keyManager] = ["/login/pubkey/authenticate", "/relay/pubkey/authenticate"];
    server.controls.setClockSkew("pod", 600_000);
    const refused = await logInFor(240, pod);
    expect(refused.status).toBe(401);
    const told = Date.parse(refused.headers.get("date") ?? "");
    expect(Math.abs(told - server.clock.now() - 600_000)).toBeLessThan(5_000);
    expect(await statusOf(logInFor(240, keyManager))).toBe(200);
    expect(await statusOf(logInFor(840, pod))).toBe(200);
    server.controls.setClockSkew("pod", -600_000);
    expect(await statusOf(logInFor(240, pod))).toBe(401);
    expect(await statusOf(logInFor(-360, pod))).toBe(200);
  });
});

describe("controls", () => {
  test("refuse what is unfit and name it", async () => {
    const { accounts, controls } = await startSymphony();
    const [, , , { appId }] = accounts;
    const unfit = [
      [() => controls.setTokenLifetime("session", 0), /^milliseconds: /],
      [() => controls.setTokenLifetime("bearer" as "access", 1), /^token: /],
      [() => controls.setClockSkew("pod", Number.NaN), /^milliseconds: /],
      [() => controls.setClockSkew("agent" as "pod", 1), /^host: /],
      [() => controls.configureApp("no-app", {}), /application "no-app"/],
      [
        () => controls.configureApp(appId, { permissions: ["FLY" as "ACT_AS_USER"] }),
        /^permissions: .*FLY/,
      ],
      [() => controls.installApp(appId, "nobody"), /user "nobody"/],
    ] as const;
    for (const [act, message] of unfit) {
      expect(act).toThrow(RangeError);
      expect(act).toThrow(message);
    }
    await expect(controls.issueUserJwt({ username: "nobody", appId })).rejects.toThrow(RangeError);
  });
});

interface Pair {
  readonly appId: string;
  readonly appToken: string;
  readonly symphonyToken: string;
  readonly expireAt: number;
}

describe("an extension application", () => {
  test("gets a counterpart for its token, a new one each time", async () => {
    const server = await startSymphony();
    const [bot, , , { appId, privateKey }] = server.accounts;
    const pair = (appToken: string, key = privateKey): Promise<Answered<Pair>> =>
      call(
        server,
        "POST",
        "/login/v1/pubkey/app/authenticate/extensionApp",
        {},
        { appToken, authToken: loginJwt(server, appId, key) },
      );
    const { body } = await pair("some-token");
    expect(body).toEqual({
      appId,
      appToken: "some-token",
      symphonyToken: expect.any(String),
      expireAt: expect.any(Number),
    });
    expect(body.expireAt).toBeGreaterThan(server.clock.now());
    expect((await pair("some-token")).body.symphonyToken).not.toBe(body.symphonyToken);
    expect(await statusOf(pair(""))).toBe(400);
    expect(await statusOf(pair("some-token", bot.privateKey))).toBe(401);
    expect(server.sessions()).toEqual([]);
  });

  test("checks its user's JWT with the pod's certificate", async () => {
    const [server, other] = [await startSymphony(), await startSymphony()];
    const [, , , { appId }, { username, userId }] = server.accounts;
    const { body } = await call<{ certificate: string }>(server, "GET", "/pod/v1/podcert");
    const { publicKey } = new X509Certificate(body.certificate);
    const isSigned = (token: string): boolean => {
      const [header, payload, signature = ""] = token.split(".");
      const signed = Buffer.from(`${header}.${payload}`);
      return verify("RSA-SHA512", signed, publicKey, Buffer.from(signature, "base64url"));
    };
    const token = await server.controls.issueUserJwt({ username, appId });
    expect(isSigned(token)).toBe(true);
    expect(isSigned(await other.controls.issueUserJwt({ username, appId }))).toBe(false);
    const [, payload = ""] = token.split(".");
    expect(Buffer.from(payload, "base64url").toString()).toContain(`"id":${userId},`);
    expect(claimsOf(token)).toMatchObject({ aud: appId, user: { username } });
    const expired = await server.controls.issueUserJwt({ username, appId, lifetime: -1000 });
    expect(claimsOf(expired)["exp"]).toBeLessThan(server.clock.now() / 1000);
  });

  test("does both with a certificate as well", async () => {
    const server = await startSymphony({ tls: true });
    const [bot, , , { appId }] = server.accounts;
    const own = await server.clientCertificate(appId);
    const strange = await server.clientCertificate(bot.username);
    const path = "/sessionauth/v1/authenticate/extensionApp";
    const appToken = "some-token";
    const pair = await callShowing(server, "POST", path, own, {}, { appToken });
    expect(pair).toMatchObject({ status: 200, body: { appId, appToken } });
    const refused = await callShowing(server, "POST", path, strange, {}, { appToken });
    expect(refused.status).toBe(401);
    const certificate = "/sessionauth/v1/app/pod/certificate";
    const told = await callShowing(server, "GET", certificate, own);
    expect(told.body).toEqual({ certificate: expect.stringContaining("BEGIN CERTIFICATE") });
    expect((await callShowing(server, "GET", certificate, strange)).status).toBe(401);
    expect((await callShowing(server, "GET", certificate, {})).status).toBe(401);
  });
});
