import type { FaultKind } from "@signoff/emulator";
import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  isApiError,
  isAuthenticationError,
  isSessionEndedError,
  type SignoffEvent,
  withSession,
} from "../src/index.ts";
import { createPackage, profile, type Server, signOn, startServer } from "./support/index.ts";

const minute = 60_000;

describe("signing on", () => {
  test("a session makes calls and ends", async () => {
    const server = await startServer();
    const session = await signOn(server);
    expect(session.state).toBe("open");
    const { data, response } = await session.GET(profile);
    expect(response.status).toBe(200);
    expect(data).toMatchObject({ email: session.account, userId: 201 });
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({
      provider: "edin-docflow",
      account: server.accounts[0].email,
      origins: [server.url],
      outcome: "ended",
      steps: [
        {
          token: "session",
          outcome: "ended",
          before: { result: "alive", status: 200 },
          logout: { status: 200 },
          probe: { result: "refused", status: 401 },
        },
      ],
    });
    expect(session.state).toBe("signed-off");
  });

  test("a refused login is an AuthenticationError and sent once", async () => {
    const server = await startServer();
    const error = await failureOf(signOn(server, { password: "wrong" }));
    expect(isAuthenticationError(error) && error.reason).toBe("refused");
    expect(requestsOf(server, "requestLoginToken")).toBe(1);
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test.each([400, 401, 403, 422])("a %i to either step is a refusal", async (status) => {
    const server = await startServer();
    for (const operation of ["requestLoginToken", "logIn"]) {
      server.fault({ operation, kind: "status", status });
      const error = await failureOf(signOn(server));
      expect(isAuthenticationError(error) && error.status).toBe(status);
    }
    expect(requestsOf(server, "requestLoginToken")).toBe(2);
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test.each([404, 405, 503])("a %i is no refusal, and no step is repeated", async (status) => {
    const server = await startServer();
    for (const operation of ["requestLoginToken", "logIn"]) {
      server.fault({ operation, kind: "status", status });
      const error = await failureOf(signOn(server));
      expect(error).toSatisfy(isApiError);
      expect(error).toMatchObject({ status });
    }
    expect(requestsOf(server, "requestLoginToken")).toBe(2);
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test("a captcha that is only announced is no obstacle", async () => {
    const server = await startServer();
    server.controls.setCaptcha(server.accounts[0].email, "announced");
    await using session = await signOn(server);
    expect((await session.GET(profile)).data.isCaptcha).toBe(1);
  });

  test("a captcha that is demanded is told as such, after one try", async () => {
    const server = await startServer();
    server.controls.setCaptcha(server.accounts[0].email, "demanded");
    const error = await failureOf(signOn(server));
    expect(isAuthenticationError(error) && error.reason).toBe("captcha");
    expect((error as Error).message).toMatch(/password policy.*IP white list/);
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test("an answer without a SID cookie is an AuthenticationError", async () => {
    const server = await startServer();
    server.fault({ operation: "logIn", kind: "status", status: 200 });
    const headers = { "set-cookie": "OTHER=value; Path=/" };
    server.fault({ operation: "logIn", kind: "status", status: 200, headers });
    for (const attempt of [1, 2]) {
      const error = await failureOf(signOn(server));
      expect(isAuthenticationError(error) && error.message).toContain("no SID");
      expect(error).toMatchObject({ reason: "no-session" });
      expect(requestsOf(server, "logIn")).toBe(attempt);
    }
  });

  test("an answer with two SID cookies is an AuthenticationError, and neither stays alive", async () => {
    const server = await startServer();
    server.fault({ operation: "logIn", kind: "duplicateCookies" });
    const error = await failureOf(signOn(server));
    expect(isAuthenticationError(error) && error.message).toContain("2 SID cookies");
    expect(server.sessions()).toEqual([]);
    expect(requestsOf(server, "logOut")).toBe(2);
  });

  test("of two SID cookies each is warned of that may be alive: one lives, the other was never taken", async () => {
    const server = await startServer();
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    server.fault({ operation: "logIn", kind: "duplicateCookies" });
    server.lie("logout");
    expect(await failureOf(signOn(server))).toSatisfy(isAuthenticationError);
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn.mock.calls[0]?.[0]).toContain("may still be alive");
    server.expireSessions();
  });

  test("the password may be a promise or a function", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    for (const credential of [Promise.resolve(password), () => password, async () => password]) {
      const session = await signOn(server, { password: credential });
      expect((await session.signOff()).outcome).toBe("ended");
    }
  });

  test("sessions of two accounts never mix", async () => {
    const server = await startServer();
    const [first, second] = server.accounts;
    await using one = await signOn(server, first);
    await using other = await signOn(server, second);
    const { packageId } = await createPackage(one);
    const query = { package_id: packageId };
    server.expireSessions();
    expect(await failureOf(other.GET("/bdoc/store/package", { params: { query } }))).toMatchObject({
      status: 404,
    });
    expect((await one.GET("/bdoc/store/package", { params: { query } })).data.packageId).toBe(
      packageId,
    );
    expect((await other.GET(profile)).data.email).toBe(second.email);
  });
});

describe("renewal", () => {
  test("1,000 calls that meet an expired session cause one login", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    const answers = await Promise.all(Array.from({ length: 1000 }, () => session.GET(profile)));
    expect(answers.every(({ data }) => data.userId === 201)).toBe(true);
    expect(requestsOf(server, "logIn")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("a call after ten idle minutes is renewed and replayed", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.clock.advance(10 * minute);
    expect((await session.GET(profile)).data.userId).toBe(201);
    expect(requestsOf(server, "logIn")).toBe(2);
    expect(requestsOf(server, "getUserProfile")).toBeGreaterThanOrEqual(2);
  });

  test("an upload after ten idle minutes is renewed and replayed", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { packageId } = await createPackage(session);
    server.clock.advance(10 * minute);
    const { data } = await session.PUT("/bdoc/store/package/document", {
      params: { query: { package_id: packageId, document_type_id: 3001 } },
      body: { file: new File(["a,b"], "a.csv") },
    });
    expect(data).toMatchObject({ documents: [{ bodies: [{ fileName: "a.csv" }] }] });
    expect(requestsOf(server, "addDocumentToPackage")).toBe(2);
    expect(requestsOf(server, "logIn")).toBe(2);
  });

  test("a second 401 after the renewal is the caller's", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "getAccount", kind: "status", status: 401, times: 2 });
    expect(await failureOf(session.GET("/bdoc/account"))).toMatchObject({ status: 401 });
    expect(requestsOf(server, "logIn")).toBe(2);
    expect((await session.GET(profile)).data.userId).toBe(201);
  });

  test("a refused renewal loses the session and is not repeated", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    const passwords = [password, "wrong", "wrong", "wrong"];
    const session = await signOn(server, { password: () => passwords.shift() ?? "" });
    server.expireSessions();
    expect(await failureOf(session.GET(profile))).toSatisfy(isAuthenticationError);
    expect(session.state).toBe("lost");
    for (const call of [1, 2, 3]) {
      expect(await failureOf(session.GET(profile)), `call ${call}`).toSatisfy(isSessionEndedError);
    }
    expect(requestsOf(server, "logIn")).toBe(2);
    expect((await session.signOff()).outcome).toBe("unconfirmed");
  });

  test("without renewal an expired session is lost", async () => {
    const server = await startServer();
    const session = await signOn(server, { renew: false });
    server.expireSessions();
    await expect(session.GET(profile)).rejects.toSatisfy(isSessionEndedError);
    expect(session.state).toBe("lost");
    expect(requestsOf(server, "logIn")).toBe(1);
    expect((await session.signOff()).outcome).toBe("unconfirmed");
  });
});

const elsewhere = "https://elsewhere.example.com/auth";
const maintenance = {
  status: 503,
  headers: { "content-type": "text/html" },
  body: "<h1>Maintenance</h1>",
};

describe("telling an ended session", () => {
  test.each([
    ["a redirect to the login page", { kind: "redirect", location: "/auth" }],
    ["a redirect to another page by 303", { kind: "redirect", location: "/a?b=c", status: 303 }],
    ["a page where JSON is due", { kind: "contentType" }],
  ] as const)("%s renews the session", async (_what, fault) => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "getAccount", ...fault });
    expect((await session.GET("/bdoc/account")).data.accountId).toBe(101);
    expect(requestsOf(server, "logIn")).toBe(2);
  });

  test.each([
    ["a redirect", { kind: "redirect", location: "/auth" }, 302],
    ["a page", { kind: "contentType" }, 200],
  ] as const)(
    "%s tells nothing at a path that no spec tells of, where the session lives",
    async (_what, fault, status) => {
      const server = await startServer();
      await using session = await signOn(server, { renew: false });
      server.fault({ operation: "getAccount", ...fault });
      expect((await session.fetch("/bdoc/account")).status).toBe(status);
      expect(session.state).toBe("open");
    },
  );

  test.each([
    ["a redirect", { kind: "redirect", location: "/auth" }],
    ["a page", { kind: "contentType" }],
  ] as const)(
    "%s has the session renewed at such a path, where it is dead",
    async (_what, fault) => {
      const server = await startServer();
      await using session = await signOn(server);
      server.expireSessions();
      server.fault({ operation: "getAccount", ...fault });
      expect((await session.fetch("/bdoc/account")).status).toBe(200);
      expect(requestsOf(server, "logIn")).toBe(2);
    },
  );

  test("a 403 with a living session is the caller's", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "getAccount", kind: "status", status: 403 });
    expect(await failureOf(session.GET("/bdoc/account"))).toMatchObject({ status: 403 });
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test("a 403 with a dead session renews it", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.expireSessions();
    server.fault({ operation: "getAccount", kind: "status", status: 403 });
    expect((await session.GET("/bdoc/account")).data.accountId).toBe(101);
    expect(requestsOf(server, "logIn")).toBe(2);
  });

  test.each([
    ["a redirect to another origin", { kind: "redirect", location: elsewhere }],
    ["a page of maintenance with 503", { ...maintenance, kind: "status" }],
  ] as const)("%s is no end of a session", async (_what, fault) => {
    const server = await startServer();
    await using session = await signOn(server, { retry: false });
    server.fault({ operation: "getAccount", ...fault });
    await failureOf(session.GET("/bdoc/account"));
    expect(requestsOf(server, "logIn")).toBe(1);
    expect(requestsOf(server, "getUserProfile")).toBe(0);
  });

  test("a download that is a page is no end of a living session", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "downloadDocumentBody", kind: "contentType", body: "<p>1</p>" });
    const query = { package_id: 1, document_id: 1, body_id: 1 };
    const { data } = await session.GET("/bdoc/store/package/document/body", { params: { query } });
    expect(await data.text()).toBe("<p>1</p>");
    expect(requestsOf(server, "logIn")).toBe(1);
  });
});

/** Has the service answer the question after the logout in some way. */
function onceLoggedOut(server: Server, fault: FaultKind): (event: SignoffEvent) => void {
  return (event) => {
    if (event.type === "response" && event.operation === "GET /bdoc/logout")
      server.fault({ operation: "getUserProfile", times: Infinity, ...fault });
  };
}

/** Lets the clock of the service run while nobody makes a call, in steps that a keep-alive has to fill. */
async function passIdleMinutes(server: Server, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 6) {
    const seen = requestsOf(server, "getUserProfile");
    await vi.waitFor(() => expect(requestsOf(server, "getUserProfile")).toBeGreaterThan(seen));
    server.clock.advance(6 * minute);
  }
}

/** Time for requests on loopback, while timers stand still. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("keeping alive", () => {
  test("an idle session outlives ten minutes, until it is signed off", async () => {
    const server = await startServer();
    const session = await signOn(server, { keepAlive: 20 });
    await passIdleMinutes(server, 30);
    await session.GET("/bdoc/account");
    expect(requestsOf(server, "logIn")).toBe(1);
    expect((await session.signOff()).outcome).toBe("ended");
    const seen = server.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.requests.length).toBe(seen);
  });

  test.each([
    [true, 1],
    [false, 0],
    [undefined, 0],
  ])("with keepAlive %j, eight idle minutes cause %i request", async (keepAlive, requests) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await startServer();
    const session = await signOn(server, { keepAlive });
    await vi.advanceTimersByTimeAsync(8 * minute - 1000);
    await settle();
    expect(requestsOf(server, "getUserProfile")).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
    expect(requestsOf(server, "getUserProfile")).toBe(requests);
    expect((await session.signOff()).outcome).toBe("ended");
  });
});

describe("signing off", () => {
  test("five sign-offs at once are one, and calls afterwards are refused before any request", async () => {
    const server = await startServer();
    const session = await signOn(server);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => session.signOff()));
    expect(new Set(receipts).size).toBe(1);
    expect(requestsOf(server, "logOut")).toBe(1);
    const before = server.requests.length;
    await expect(session.GET(profile)).rejects.toSatisfy(isSessionEndedError);
    await expect(session.raw.GET(profile)).rejects.toSatisfy(isSessionEndedError);
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

  test.each([
    ["a page", { kind: "contentType" }],
    ["a redirect", { kind: "redirect", location: "/auth" }],
    ["503", { kind: "status", status: 503 }],
    ["no answer", { kind: "reset" }],
  ] as const)(
    "a logout answered by %s while the session lives has failed",
    async (_what, fault) => {
      const server = await startServer();
      const session = await signOn(server);
      server.fault({ operation: "logOut", times: Infinity, ...fault });
      expect(await session.signOff({ budget: 1_000 })).toMatchObject({
        outcome: "failed",
        steps: [{ probe: { result: "alive" } }],
      });
      server.expireSessions();
    },
  );

  test("a logout answered by a page and a probe that is denied prove no end", async () => {
    const server = await startServer();
    const session = await signOn(server, {
      onEvent: onceLoggedOut(server, { kind: "status", status: 401 }),
    });
    server.fault({ operation: "logOut", kind: "contentType" });
    expect((await session.signOff()).outcome).toBe("unconfirmed");
    server.expireSessions();
  });

  test("what was called over is gone where what took its place is taken, used or not", async () => {
    const server = await startServer();
    const leaving = new AbortController();
    const session = await signOn(server, {
      onEvent: ({ type }) => {
        if (type === "renewal") leaving.abort();
      },
    });
    server.expireSessions();
    await failureOf(session.GET(profile, { signal: leaving.signal }));
    const receipt = await session.signOff();
    expect(receipt.renewals).toBe(1);
    expect(receipt.steps.find(({ superseded }) => superseded)).toMatchObject({
      outcome: "already-ended",
    });
  });

  test.each([
    ["a redirect to the login page", { kind: "redirect", location: "/auth" }],
    ["a page", { kind: "contentType" }],
    ["an empty page", { kind: "status", status: 200, headers: { "content-type": "text/html" } }],
    ["a success with a body", { kind: "status", status: 200, body: {} }],
    ["401", { kind: "status", status: 401 }],
  ] as const)(
    "a gateway that answers the logout with %s and the rest in other ways ends nothing",
    async (_what, fault) => {
      for (const denial of [
        { kind: "status", status: 401 },
        { kind: "status", status: 403 },
        { kind: "redirect", location: "/auth" },
      ] as const) {
        const server = await startServer();
        const session = await signOn(server, { onEvent: onceLoggedOut(server, denial) });
        server.fault({ operation: "logOut", ...fault });
        const { outcome } = await session.signOff();
        expect([denial, outcome]).toEqual([denial, "unconfirmed"]);
        expect(server.sessions()).toHaveLength(1);
        server.expireSessions();
      }
    },
  );

  test.each([
    ["a redirect to another origin", "failed", { kind: "redirect", location: elsewhere }],
    ["a page of maintenance with 503", "failed", { ...maintenance, kind: "status" }],
    ["a page", "unconfirmed", { kind: "contentType" }],
    ["a redirect to the login page", "unconfirmed", { kind: "redirect", location: "/auth" }],
    ["401", "unconfirmed", { kind: "status", status: 401 }],
    ["403", "unconfirmed", { kind: "status", status: 403 }],
  ] as const)("a logout answered by %s and a probe that fails mean %s", async (...row) => {
    const [, outcome, fault] = row;
    const server = await startServer();
    const session = await signOn(server);
    server.fault({ operation: "logOut", ...fault, times: Infinity });
    server.fault({ operation: "getUserProfile", kind: "reset", times: Infinity });
    expect((await session.signOff({ budget: 600 })).outcome).toBe(outcome);
    server.expireSessions();
  });

  test.each([
    ["401", "ended", { kind: "status", status: 401 }],
    ["403", "ended", { kind: "status", status: 403 }],
    ["a redirect to the login page", "ended", { kind: "redirect", location: "/auth" }],
    ["a redirect to another origin", "unconfirmed", { kind: "redirect", location: elsewhere }],
    ["a page", "unconfirmed", { kind: "contentType" }],
    ["a page of maintenance with 503", "unconfirmed", { ...maintenance, kind: "status" }],
    ["503", "unconfirmed", { kind: "status", status: 503 }],
    ["404", "unconfirmed", { kind: "status", status: 404 }],
    ["broken JSON", "unconfirmed", { kind: "contentType", type: "application/json" }],
    ["an empty object", "unconfirmed", { kind: "status", status: 200, body: {} }],
    ["a reset", "unconfirmed", { kind: "reset" }],
  ] as const)("a probe answered by %s means %s", async (_what, outcome, fault) => {
    const server = await startServer();
    const session = await signOn(server, { onEvent: onceLoggedOut(server, fault) });
    expect((await session.signOff({ budget: 600 })).outcome).toBe(outcome);
  });

  test("a session that was dead already cannot be told from a service that denies everything", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.clock.advance(10 * minute);
    expect(await session.signOff()).toMatchObject({
      outcome: "unconfirmed",
      steps: [{ before: { result: "unknown", status: 401 }, probe: { result: "unknown" } }],
    });
    expect(requestsOf(server, "logIn")).toBe(1);
  });

  test("leaving a block by an exception signs off and keeps the exception", async () => {
    const server = await startServer();
    const failure = new Error("the app's own");
    const use = async (): Promise<void> => {
      await using session = await signOn(server);
      await session.GET(profile);
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
    expect(requestsOf(server, "logOut")).toBe(2);
  });
});
