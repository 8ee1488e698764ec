import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  isApiError,
  isAuthenticationError,
  isSessionEndedError,
  specHash,
  withSession,
} from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";

describe("signing on", () => {
  test("requests and the receipt name the state of the spec", async () => {
    const server = await startServer();
    const agents = new Set<string | null>();
    const session = await signOn(server, {
      steps: [
        (request, next) => {
          agents.add(request.headers.get("user-agent"));
          return next(request);
        },
      ],
    });
    await session.GET(list);
    const receipt = await session.signOff();
    expect(specHash).toMatch(/^[0-9a-f]{16}$/);
    expect([...agents]).toEqual([`@signoff/directlink (spec ${specHash})`]);
    expect(receipt.spec).toBe(specHash);
  });

  test("a session makes calls and ends", async () => {
    const server = await startServer();
    const session = await signOn(server);
    expect(session.state).toBe("open");
    const { data, response } = await session.GET(list);
    expect(response.status).toBe(200);
    expect(data.status).toBe(0);
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({
      provider: "directlink",
      account: server.accounts[0].username,
      origins: [server.url],
      outcome: "ended",
      steps: [
        {
          token: "session",
          outcome: "ended",
          logout: { status: 200 },
          probe: { result: "refused" },
        },
      ],
    });
    expect(session.state).toBe("signed-off");
  });

  test("a refused login is an AuthenticationError and sent once", async () => {
    const server = await startServer();
    const error = await failureOf(signOn(server, { password: "wrong" }));
    expect(isAuthenticationError(error) && error.reason).toBe("refused");
    expect(requestsOf(server, "issueToken")).toBe(1);
  });

  test("the password may be a promise or a function", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    for (const credential of [Promise.resolve(password), () => password, async () => password]) {
      const session = await signOn(server, { password: credential });
      expect((await session.signOff()).outcome).toBe("ended");
    }
  });

  test("basic authentication signs on and off, which nothing can confirm", async () => {
    const server = await startServer();
    const session = await signOn(server, { auth: "basic" });
    await session.GET(list);
    const receipt = await session.signOff();
    expect(receipt.outcome).toBe("unconfirmed");
    expect(requestsOf(server, "login")).toBe(1);
    expect(requestsOf(server, "logout")).toBe(1);
  });
});

describe("basic authentication, where the password is all there is", () => {
  const refused = { status: 401, description: "Unauthorized" };

  test("a refused password is not sent again, since there is nothing to renew", async () => {
    const server = await startServer();
    const session = await signOn(server, { auth: "basic" });
    server.fault({ operation: "listDownloads", kind: "status", status: 401, body: refused });
    expect(await failureOf(session.GET(list))).toMatchObject({ kind: "ApiError", status: 401 });
    expect(requestsOf(server, "listDownloads")).toBe(1);
    expect(requestsOf(server, "login")).toBe(1);
    expect((await session.GET(list)).data.status).toBe(0);
    expect(await session.signOff()).toMatchObject({ outcome: "unconfirmed", renewals: 0 });
  });

  test("a new one is", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    let current = password;
    const session = await signOn(server, { auth: "basic", password: () => current });
    current = "wrong";
    server.fault({ operation: "listDownloads", kind: "status", status: 401, body: refused });
    expect(await failureOf(session.GET(list))).toSatisfy(isAuthenticationError);
    expect(requestsOf(server, "login")).toBe(2);
    await session.signOff();
  });

  test("a logout that refuses the password ends nothing", async () => {
    const server = await startServer();
    const session = await signOn(server, { auth: "basic" });
    server.fault({ operation: "logout", kind: "status", status: 401, body: refused });
    expect((await session.signOff()).outcome).toBe("unconfirmed");
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });
});

describe("renewal", () => {
  test("1,000 calls that meet an expired session cause one login", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    const answers = await Promise.all(Array.from({ length: 1000 }, () => session.GET(list)));
    expect(answers.every(({ data }) => data.status === 0)).toBe(true);
    expect(requestsOf(server, "issueToken")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("a call after the token's hour is renewed and replayed, an upload included", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.clock.advance(3_601_000);
    await session.POST("/directlink/v1/upload", { body: { file: new File(["a,b"], "a.csv") } });
    const { data } = await session.GET(list);
    expect(data.files?.map(({ name }) => name)).toEqual(["a.csv"]);
    expect(requestsOf(server, "issueToken")).toBe(2);
  });

  test("a second 401 after the renewal is the caller's", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "listDownloads", kind: "status", status: 401, times: 2 });
    const error = await failureOf(session.GET(list));
    expect(isApiError(error) && error.status).toBe(401);
    expect(requestsOf(server, "issueToken")).toBe(2);
    expect((await session.GET(list)).data.status).toBe(0);
  });

  test("without renewal an expired session is lost", async () => {
    const server = await startServer();
    const session = await signOn(server, { renew: false });
    server.expireSessions();
    await expect(session.GET(list)).rejects.toSatisfy(isSessionEndedError);
    expect(session.state).toBe("lost");
    expect(requestsOf(server, "issueToken")).toBe(1);
    expect((await session.signOff()).outcome).toBe("already-ended");
  });
});

describe("signing off", () => {
  test("five sign-offs at once are one, and calls afterwards are refused before any request", async () => {
    const server = await startServer();
    const session = await signOn(server);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => session.signOff()));
    expect(new Set(receipts).size).toBe(1);
    expect(requestsOf(server, "logout")).toBe(1);
    const before = server.requests.length;
    await expect(session.GET(list)).rejects.toSatisfy(isSessionEndedError);
    await expect(session.raw.GET(list)).rejects.toSatisfy(isSessionEndedError);
    expect(server.requests.length).toBe(before);
  });

  test("a logout that lies is found out", async () => {
    const server = await startServer();
    server.lie("logout");
    const session = await signOn(server);
    expect(await session.signOff()).toMatchObject({
      outcome: "failed",
      steps: [{ logout: { status: 200 }, probe: { result: "alive", status: 200 } }],
    });
    server.expireSessions();
  });

  test("a session that was dead already is told as such", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    expect((await session.signOff()).outcome).toBe("already-ended");
    expect(requestsOf(server, "issueToken")).toBe(1);
  });

  test("leaving a block by an exception signs off and keeps the exception", async () => {
    const server = await startServer();
    const failure = new Error("the app's own");
    const use = async (): Promise<void> => {
      await using session = await signOn(server);
      await session.GET(list);
      throw failure;
    };
    await expect(use()).rejects.toBe(failure);
    await expect(
      withSession(
        () => signOn(server),
        () => {
          throw failure;
        },
      ),
    ).rejects.toBe(failure);
    expect(requestsOf(server, "logout")).toBe(2);
  });
});
