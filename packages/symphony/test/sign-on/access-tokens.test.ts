import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  createAppJwt,
  type FetchFunction,
  isApiError,
  isAuthenticationError,
} from "../../src/index.ts";
import { openIm, type Server, signOn, startServer } from "../support/index.ts";

const info = "/pod/v2/sessioninfo";
const types = "/profile-manager/v1/types";
const host = { params: { header: { "X-Symphony-Host": "" } } };
const files = "/files/v1/";
const fileQuery = { params: { query: { type: "ContentExport" } } } as const;

/** Has an administrator give the first account the role that the files of the content export need. */
async function letReadFiles(server: Server): Promise<void> {
  await using admin = await signOn(server, {}, 2);
  const path = { uid: BigInt(server.accounts[0].userId) };
  const body = { id: "CONTENT_EXPORT_READER" };
  await admin.POST("/pod/v1/admin/user/{uid}/roles/add", { params: { path }, body });
}

/** A fetch that notes which credentials went with each request, by its path. */
function watch(seen: Map<string, string[]>): FetchFunction {
  return (url, init) => {
    const headers = new Headers(init.headers);
    const shown = ["authorization", "sessionToken", "keyManagerToken"].filter((name) =>
      headers.has(name),
    );
    seen.set(new URL(url).pathname, shown);
    return fetch(url, init);
  };
}

describe("a token with a scope", () => {
  test("is made when it is needed, one for all who ask together, and used again", async () => {
    const server = await startServer();
    await letReadFiles(server);
    const seen = new Map<string, string[]>();
    const session = await signOn(server, { fetch: watch(seen) });
    expect(requestsOf(server, "createAccessToken")).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => session.GET(types, host)));
    await session.GET(types, host);
    expect(requestsOf(server, "createAccessToken")).toBe(1);
    await session.GET(files, fileQuery);
    expect(requestsOf(server, "createAccessToken")).toBe(2);
    expect(seen.get(types)).toEqual(["authorization"]);
    expect(seen.get(files)).toEqual(["authorization"]);
    expect(seen.get("/login/idm/tokens")).toEqual(["sessionToken"]);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("is replaced before it expires", async () => {
    const server = await startServer();
    server.controls.setTokenLifetime("access", 1_000);
    await using session = await signOn(server);
    await session.GET(types, host);
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    await session.GET(types, host);
    expect(requestsOf(server, "createAccessToken")).toBe(2);
  });

  test("is made by a new session where the old one is over", async () => {
    const server = await startServer();
    await letReadFiles(server);
    const session = await signOn(server);
    const logins = requestsOf(server, "authenticateByPublicKey");
    server.expireSessions();
    const answers = await Promise.all([
      session.GET(types, host),
      session.GET(files, fileQuery),
      session.GET(types, host),
    ]);
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200]);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(logins + 1);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("is refused to the app as the error that the pod answers", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const body = { code: 403, message: "No such right" };
    server.fault({ operation: "createAccessToken", kind: "status", status: 403, body });
    const error = await session.GET(types, host).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(403);
    expect(isApiError(error) && error.operation).toBe("POST /login/idm/tokens");
    expect((await session.GET(types, host)).response.status).toBe(200);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(1);
  });

  test("that never comes ends the call when its time is over", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "createAccessToken", kind: "hang" });
    await expect(session.GET(types, { ...host, timeout: 200 })).rejects.toThrow("timeout.total");
    const controller = new AbortController();
    const pending = session.GET(types, { ...host, signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toThrow("aborted");
  });

  test("is asked for once more after a fault that passes", async () => {
    const server = await startServer();
    await using session = await signOn(server, { retry: { baseDelay: 0 } });
    server.fault({ operation: "createAccessToken", kind: "status", status: 503, times: 2 });
    expect((await session.GET(types, host)).response.status).toBe(200);
    expect(requestsOf(server, "createAccessToken")).toBe(3);
  });

  test("is not believed without a token in the answer", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const fault = { kind: "contentType", type: "application/json", body: "{}" } as const;
    server.fault({ operation: "createAccessToken", ...fault });
    await expect(session.GET(types, host)).rejects.toThrow("without a token");
  });
});

describe("with bearer", () => {
  test("pod and agent are shown short-lived tokens, the logins and logouts those of the session", async () => {
    const server = await startServer();
    const seen = new Map<string, string[]>();
    const session = await signOn(server, { auth: "bearer", fetch: watch(seen) });
    const sid = await openIm(server, session);
    await session
      .GET("/agent/v1/message/{id}", { params: { path: { id: "unknown" } } })
      .catch(() => {});
    await session.GET(info);
    await session.GET(types, host);
    expect(seen.get(info)).toEqual(["authorization"]);
    expect(seen.get("/pod/v1/im/create")).toEqual(["authorization"]);
    expect(seen.get("/agent/v1/message/unknown")).toEqual(["authorization", "keyManagerToken"]);
    expect(seen.get("/login/idm/tokens")).toEqual(["sessionToken"]);
    expect(requestsOf(server, "createAccessToken")).toBe(2);
    expect(sid).toBeTypeOf("string");
    // A short-lived token outlives its session: the check of the sign-off asks with the session's own.
    expect((await session.signOff()).outcome).toBe("ended");
    expect(seen.get(info)).toEqual(["sessionToken"]);
  });

  test("a refusal renews the whole session once for all", async () => {
    const server = await startServer();
    server.controls.setTokenLifetime("access", 60_000);
    const session = await signOn(server, { auth: "bearer" });
    await session.GET(info);
    server.clock.advance(2 * 60_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => session.GET(info)));
    expect(answers.every(({ response }) => response.status === 200)).toBe(true);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("a login that is refused then ends the session for good", async () => {
    const server = await startServer();
    const session = await signOn(server, { auth: "bearer" });
    server.expireSessions();
    const body = { code: 401, message: "No" };
    server.fault({
      operation: "authenticateByPublicKey",
      kind: "status",
      status: 401,
      body,
      times: Infinity,
    });
    await expect(session.GET(info)).rejects.toSatisfy(isAuthenticationError);
    expect(session.state).toBe("lost");
    await session.signOff();
  });

  test.each(["Bearer", true, null])("auth has to be one of its words, not %j", async (auth) => {
    const server = await startServer();
    await expect(signOn(server, { auth: auth as "bearer" })).rejects.toThrow(
      '"session" or "bearer"',
    );
    expect(server.requests).toEqual([]);
  });
});

describe("Community Connect", () => {
  const path = "/v1/channelco/user";
  const tenant = "/v1/onboarding/tenant";
  const query = { email: "grace@example.org" };

  test("is shown the app's own token and none of the session's", async () => {
    const server = await startServer();
    const seen = new Map<string, string[]>();
    await using session = await signOn(server, { fetch: watch(seen) });
    const { appId, privateKey } = server.accounts[3];
    const headers = { authorization: `Bearer ${await createAppJwt({ appId, privateKey })}` };
    expect((await session.GET(path, { params: { query }, headers })).response.status).toBe(200);
    expect(seen.get(path)).toEqual(["authorization"]);
  });

  test("is shown the key of an onboarding that a step of the app adds", async () => {
    const server = await startServer();
    const seen = new Map<string, string[]>();
    await using session = await signOn(server, {
      fetch: watch(seen),
      steps: [
        (request, next) => {
          const url = new URL(request.url);
          if (url.pathname === tenant) url.searchParams.set("token", "a-key-for-onboarding");
          return next({ ...request, url: url.href });
        },
      ],
    });
    expect((await session.GET(tenant, { params: { query } })).response.status).toBe(200);
    expect(seen.get(tenant)).toEqual([]);
  });

  test("says nothing about the session with a refusal", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const error = await session.GET(path, { params: { query } }).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(401);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(1);
  });
});
