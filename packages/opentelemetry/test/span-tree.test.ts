import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { startSdk, treeOf } from "./support/sdk.ts";
import { endSessions, signOn, startServer, watchedFetch } from "./support/symphony.ts";

/** Only requests have it. */
function isRequest({ attributes }: ReadableSpan): boolean {
  return attributes["server.port"] !== undefined;
}

test("a call with one retry and one renewal is one tree, and no secret is in it", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const { fetch, secrets, failNext } = watchedFetch();
  const session = await signOn(server, { fetch, telemetry: openTelemetry() });
  await endSessions(server);
  failNext("/pod/v2/user");
  const canary = "canary-7f3a@example.com";
  await trace.getTracer("app").startActiveSpan("the app's", async (span) => {
    const { response } = await session.GET("/pod/v2/user", {
      params: { query: { email: canary } },
    });
    expect(response.attempts).toBe(3);
    span.end();
  });
  await session.signOff();
  const tree = treeOf(sdk.spans(), "symphony retirement");
  const end = tree.indexOf("symphony sign-off, ended");
  expect(tree.slice(0, end)).toEqual([
    "symphony login",
    "  symphony POST /login/pubkey/authenticate",
    "    POST /login/pubkey/authenticate, 200",
    "  symphony POST /relay/pubkey/authenticate",
    "    POST /relay/pubkey/authenticate, 200",
    "the app's",
    "  symphony GET /pod/v2/user",
    "    GET /pod/v2/user, 503",
    "    GET /pod/v2/user, 401, resend 1",
    "    symphony renewal",
    "      symphony POST /login/pubkey/authenticate",
    "        POST /login/pubkey/authenticate, 200",
    "      symphony POST /relay/pubkey/authenticate",
    "        POST /relay/pubkey/authenticate, 200",
    "    GET /pod/v2/user, 204, resend 2",
  ]);
  // In no certain order: tokens end side by side.
  expect(tree.slice(end + 1)).toEqual(
    expect.arrayContaining([
      "  symphony POST /sessionauth/v1/logout",
      "    POST /sessionauth/v1/logout, 200",
      "  symphony POST /keyauth/v1/logout",
      "    POST /keyauth/v1/logout, 200",
      "  symphony GET /pod/v2/sessioninfo",
      "    GET /pod/v2/sessioninfo, 401",
    ]),
  );
  expect(tree.slice(end + 1).filter((line) => !line.startsWith("  "))).toEqual([]);
  const { privateKey } = server.accounts[0];
  const text = await sdk.text();
  // A session token and a key manager's, of the login and of the renewal.
  expect(secrets.size).toBeGreaterThanOrEqual(4);
  for (const secret of [
    ...secrets,
    canary,
    encodeURIComponent(canary),
    privateKey.split("\n")[1]!,
  ]) {
    expect(secret.length).toBeGreaterThan(10);
    expect(text).not.toContain(secret);
  }
});

test("a good sign-off has no failure in it, though the provider refuses what asks whether the session is dead", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const session = await signOn(server, { telemetry: openTelemetry() });
  const before = sdk.spans().length;
  expect((await session.signOff()).outcome).toBe("ended");
  const spans = sdk.spans().slice(before);
  const refused = spans.filter(({ attributes }) => attributes["http.response.status_code"] === 401);
  expect(refused.length).toBeGreaterThan(0);
  expect(spans.map(({ status }) => status.code)).not.toContain(SpanStatusCode.ERROR);
  const measured = (await sdk.points()).get("http.client.request.duration") ?? [];
  expect(measured.filter(({ attributes }) => attributes["error.type"] !== undefined)).toEqual([]);
});

test("a call of the app that is refused is a failure", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const session = await signOn(server, { telemetry: openTelemetry(), renew: false });
  await endSessions(server);
  await expect(session.GET("/pod/v2/user")).rejects.toThrow("log in again");
  const refused = sdk.spans().find(({ name }) => name === "GET /pod/v2/user");
  expect(refused).toMatchObject({ status: { code: SpanStatusCode.ERROR } });
  await session.signOff();
});

test("requests have the attributes of the conventions, and no others", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const { fetch, failNext } = watchedFetch();
  const session = await signOn(server, { fetch, telemetry: openTelemetry() });
  failNext("/pod/v2/sessioninfo");
  await session.GET("/pod/v2/sessioninfo");
  const { hostname, port } = new URL(server.url);
  const [first, second] = sdk.spans().filter(({ name }) => name === "GET /pod/v2/sessioninfo");
  const common = {
    "http.request.method": "GET",
    "server.address": hostname,
    "server.port": Number(port),
    "signoff.provider": "symphony",
    "url.template": "/pod/v2/sessioninfo",
  };
  expect(first).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.ERROR } });
  expect(first?.attributes).toEqual({
    ...common,
    "error.type": "503",
    "http.response.status_code": 503,
  });
  expect(second).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } });
  expect(second?.attributes).toMatchObject({
    ...common,
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
  });
  await session.signOff();
});

test("a path beside the spec is not told, nor what is in it", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const session = await signOn(server, { telemetry: openTelemetry() });
  await session.fetch("/pod/v9/links/canary-in-a-path?key=canary-in-a-query");
  const told = sdk.spans().findLast(isRequest);
  expect(told?.name).toBe("GET");
  expect(Object.keys(told?.attributes ?? {})).not.toContain("url.template");
  expect(await sdk.text()).not.toContain("canary");
  await session.signOff();
});

test("what failed tells of what kind: a login that was refused, a host that is not there", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const telemetry = openTelemetry();
  const { privateKey } = server.accounts[1];
  await expect(signOn(server, { privateKey, telemetry })).rejects.toThrow("refused");
  const login = sdk.spans().at(-1);
  expect(login).toMatchObject({ name: "symphony login", status: { code: SpanStatusCode.ERROR } });
  expect(login?.attributes["error.type"]).toBe("AuthenticationError");

  await expect(
    signOn(server, { telemetry, host: "http://127.0.0.1:1", retry: false }),
  ).rejects.toThrow("got no answer");
  const request = sdk.spans().findLast(isRequest);
  expect(request?.attributes["error.type"]).toBe("NetworkError");
  expect(request?.attributes).not.toHaveProperty(["http.response.status_code"]);
});
