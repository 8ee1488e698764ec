import { isShared } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isSessionEndedError, type SignoffEvent } from "../src/index.ts";
import { type Backend, refusal, startBackend, tokenOf } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { callsOf, failureOf, open, type Opened } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";

const deny: Answer = (_, response) => sendJson(response, refusal, 401);

/** Sets the clock of the client ahead, by so many ms. */
function turnClock(): { ahead: number } {
  const clock = { ahead: 0 };
  const { now } = performance;
  const spy = vi
    .spyOn(performance, "now")
    .mockImplementation(() => now.call(performance) + clock.ahead);
  onTestFinished(() => spy.mockRestore());
  return clock;
}

function holdLogin(backend: Backend): { open(): void } {
  const gate = createGate();
  const { onLogin } = backend;
  backend.onLogin = async (request, response) => {
    await gate.opened;
    return onLogin(request, response);
  };
  return gate;
}

describe("an expired session", () => {
  test("1,000 parallel calls: one login, all succeed", async () => {
    const { backend, session } = await open();
    backend.expire();
    const results = await Promise.all(Array.from({ length: 1000 }, () => session.GET("/items")));
    expect(results.every(({ data }) => data.ok === true)).toBe(true);
    expect(backend.logins).toBe(2);
    expect((await session.signOff()).renewals).toBe(1);
    expect(backend.alive.size).toBe(0);
  });

  test("bodies are sent again: JSON, multipart, bytes", async () => {
    const { backend, session } = await open();
    const form = new FormData();
    form.append("note", "hello");
    const calls = [
      () => session.POST("/items", { body: { id: 5n } }),
      () => session.POST("/upload", { body: form }),
      () => session.POST("/bytes", { body: new Blob(["bytes"]) }),
    ];
    for (const call of calls) {
      backend.expire();
      expect((await call()).data.ok).toBe(true);
    }
    const bodies = callsOf(backend).map((request) => request.body.toString());
    expect([bodies[0], bodies[1]]).toEqual(['{"id":5}', '{"id":5}']);
    expect(bodies[3]).toContain("hello");
    expect([bodies[4], bodies[5]]).toEqual(["bytes", "bytes"]);
  });

  test("a stream is not sent again, but the session is renewed", async () => {
    const { backend, session } = await open();
    backend.expire();
    const body = new Blob(["bytes"]).stream();
    expect(await failureOf(session.POST("/bytes", { body }))).toMatchObject({ status: 401 });
    expect(callsOf(backend)).toHaveLength(1);
    expect((await session.GET("/items")).data.ok).toBe(true);
    expect(backend.logins).toBe(2);
  });

  test("raw and stream calls are renewed too", async () => {
    const { backend, session } = await open();
    backend.expire();
    expect((await session.raw.GET("/items")).data).toEqual({ ok: true });
    backend.expire();
    const { data } = await session.stream.GET("/items");
    expect(await new Response(data).json()).toEqual({ ok: true });
    expect(backend.logins).toBe(3);
  });
});

describe("an answer that came after a renewal", () => {
  test("has the limit for bodies", async () => {
    const { backend, session } = await open((_, response) => response.end("x".repeat(2000)), {
      maxBodyBytes: 1000,
    });
    backend.expire();
    expect(await failureOf(session.GET("/text"))).toMatchObject({ reason: "too-large" });
    expect(backend.logins).toBe(2);
  });

  test("has the limit for bodies although it is the error of a stream", async () => {
    const { backend, session } = await open(
      (_, response) => response.writeHead(400).end("x".repeat(2000)),
      { maxBodyBytes: 1000 },
    );
    backend.expire();
    expect(await failureOf(session.stream.GET("/items"))).toMatchObject({ reason: "too-large" });
    expect(backend.logins).toBe(2);
  });

  test("is a stream that fails when nothing more comes, and frees the connection", async () => {
    const closed = createGate();
    const { backend, session } = await open((_, response) => {
      response.on("close", () => closed.open());
      response.write("abc");
    });
    backend.expire();
    const { data } = await session.stream.GET("/items", { timeout: { attempt: 200 } });
    expect(backend.logins).toBe(2);
    expect(await failureOf(new Response(data).text())).toMatchObject({
      kind: "TimeoutError",
      limit: "attempt",
      phase: "body",
    });
    await closed.opened;
  });

  test("is a stream that an abort ends", async () => {
    const controller = new AbortController();
    const { backend, session } = await open((_, response) => response.write("abc"));
    backend.expire();
    const { data } = await session.stream.GET("/items", { signal: controller.signal });
    controller.abort();
    expect(await failureOf(new Response(data).text())).toMatchObject({ kind: "AbortError" });
    expect(backend.logins).toBe(2);
  });
});

describe("a 401 that renewing does not cure", () => {
  test("is the caller's after one login and one replay", async () => {
    const { backend, session } = await open((_, response) => sendJson(response, refusal, 401));
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ApiError", status: 401, body: refusal });
    expect(callsOf(backend)).toHaveLength(2);
    expect(backend.logins).toBe(2);
    expect(session.state).toBe("open");
  });

  test("for ever: neither a loop nor a login for each call", async () => {
    const { backend, session } = await open((_, response) => sendJson(response, refusal, 401));
    for (let count = 0; count < 10; count += 1) await failureOf(session.GET("/items"));
    await Promise.all(Array.from({ length: 50 }, () => failureOf(session.GET("/items"))));
    expect(backend.logins).toBe(2);
    expect(callsOf(backend)).toHaveLength(2 + 9 + 50);
  });

  test("of one operation while others work: no login for each call, but one in five minutes", async () => {
    const { backend, session } = await open(({ url }, response) =>
      sendJson(response, url === "/text" ? refusal : {}, url === "/text" ? 401 : 200),
    );
    const { now } = performance;
    let ahead = 0;
    const spy = vi
      .spyOn(performance, "now")
      .mockImplementation(() => now.call(performance) + ahead);
    onTestFinished(() => spy.mockRestore());
    const ask = async (): Promise<void> => {
      for (let count = 0; count < 10; count += 1) {
        await session.GET("/items");
        expect(await failureOf(session.GET("/text"))).toMatchObject({ status: 401 });
      }
    };
    await ask();
    expect(backend.logins).toBe(2);
    ahead = 300_001;
    await ask();
    expect(backend.logins).toBe(3);
    // Another operation tells that the session is over: it is renewed as ever.
    backend.expire();
    await session.GET("/items");
    expect(backend.logins).toBe(4);
    await session.signOff();
    expect([...backend.alive]).toEqual([]);
  });

  // Whoever keeps a shared session ends what was replaced a little later.
  test.skipIf(isShared)(
    "of a replay, once: what worked since then is renewed as ever",
    async () => {
      const { backend, session } = await open();
      backend.expire();
      const { answer } = backend;
      backend.answer = (_, response) => {
        backend.answer = answer;
        sendJson(response, refusal, 401);
      };
      // The new token is not known everywhere yet.
      expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
      for (let count = 0; count < 3; count += 1) {
        expect((await session.GET("/items")).data.ok).toBe(true);
        backend.expire();
      }
      expect((await session.GET("/items")).data.ok).toBe(true);
      expect([backend.logins, backend.probes]).toEqual([5, 3]);
      expect((await session.signOff()).outcome).toBe("ended");
    },
  );

  test("of a replay, and then of a dead session: the provider is asked, and it is renewed", async () => {
    const { backend, session } = await open(({ url }, response) =>
      sendJson(response, url === "/text" ? refusal : { ok: true }, url === "/text" ? 401 : 200),
    );
    expect(await failureOf(session.GET("/text"))).toMatchObject({ status: 401 });
    await session.GET("/items");
    const { logins } = backend;
    backend.expire();
    backend.answer = (_, response) => sendJson(response, { ok: true });
    expect((await session.GET("/text")).data).toBe('{"ok":true}');
    expect(backend.logins).toBe(logins + 1);
  });

  test("of tokens that live a second: they are renewed also where none worked before it died", async () => {
    const { backend, session } = await open();
    const clock = turnClock();
    backend.expire();
    const { answer } = backend;
    let works = false;
    // It fails at first, and dies before it is asked for again.
    backend.answer = (request, response) => {
      if (works) return answer(request, response);
      backend.expire();
      return sendJson(response, refusal, 401);
    };
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
    works = true;
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
    clock.ahead = 1_000;
    expect((await session.GET("/items")).data.ok).toBe(true);
    expect(backend.logins).toBe(3);
    await session.signOff();
  });

  test("of everything, for ever: each login that is of no use makes the next one wait twice as long", async () => {
    const { backend, session } = await open();
    const clock = turnClock();
    Object.assign(backend, { answer: deny, onProbe: deny });
    const logins: number[] = [];
    for (const seconds of [0, 1, 2, 3, 6, 7, 14, 15, 30, 31, 60, 61, 90, 91]) {
      clock.ahead = seconds * 1_000;
      await Promise.all(Array.from({ length: 5 }, () => failureOf(session.GET("/items"))));
      await failureOf(session.GET("/text"));
      logins.push(backend.logins);
    }
    expect(logins).toEqual([2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    await session.signOff();
    backend.expire();
  });

  test("leaves no session behind: what was replaced is ended too", async () => {
    const { backend, session } = await open((_, response) => sendJson(response, refusal, 401));
    await failureOf(session.GET("/items"));
    const receipt = await session.signOff();
    expect([...backend.alive]).toEqual([]);
    expect(receipt.outcome).toBe("ended");
  });
});

describe("a refused renewal", () => {
  test("is sent once, and the session is lost", async () => {
    const { backend, session } = await open();
    backend.expire();
    backend.onLogin = (_, response) => sendJson(response, refusal, 403);
    const errors = await Promise.all(
      Array.from({ length: 100 }, () => failureOf(session.GET("/items"))),
    );
    expect(
      errors.every((error) =>
        ["AuthenticationError", "SessionEndedError"].includes((error as Error).name),
      ),
    ).toBe(true);
    expect(errors[0]).toMatchObject({ kind: "AuthenticationError", reason: "refused" });
    expect(backend.logins).toBe(2);
    expect(session.state).toBe("lost");

    const before = backend.requests.length;
    const late = await failureOf(session.GET("/items"));
    expect(isSessionEndedError(late)).toBe(true);
    expect(late).toMatchObject({ operation: "GET /items" });
    expect((late as Error).message).toContain("The provider ended the session");
    expect(backend.requests).toHaveLength(before);

    const receipt = await session.signOff();
    expect(receipt.outcome).toBe("already-ended");
    expect(session.state).toBe("signed-off");
  });

  test("a renewal without an answer may be tried again by a later call", async () => {
    const { backend, session } = await open(undefined, { retry: false });
    backend.expire();
    const { onLogin } = backend;
    backend.onLogin = (_, response) => response.destroy();
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "NetworkError" });
    expect(session.state).toBe("open");
    backend.onLogin = onLogin;
    expect((await session.GET("/items")).data.ok).toBe(true);
  });
});

test("renew: false loses the session at the first refusal", async () => {
  const { backend, session } = await open(undefined, { renew: false });
  backend.expire();
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    kind: "SessionEndedError",
    operation: "GET /items",
  });
  expect([backend.logins, session.state]).toEqual([1, "lost"]);
});

describe('a verdict of "perhaps" is settled by a probe', () => {
  test("refused: it is renewed", async () => {
    const { backend, session } = await open(undefined, { quirks: { verdict: "perhaps" } });
    backend.expire();
    expect((await session.GET("/items")).data.ok).toBe(true);
    expect([backend.probes, backend.logins]).toEqual([1, 2]);
  });

  test("one probe for all who ask together", async () => {
    const { backend, session } = await open(undefined, { quirks: { verdict: "perhaps" } });
    backend.expire();
    await Promise.all(Array.from({ length: 200 }, () => session.GET("/items")));
    // One that came late may ask once more.
    expect(backend.probes).toBeLessThan(10);
    expect(backend.logins).toBe(2);
  });

  test("alive: the 401 is the caller's, without a login", async () => {
    const { backend, session } = await open((_, response) => sendJson(response, refusal, 401), {
      quirks: { verdict: "perhaps" },
    });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
    expect([backend.probes, backend.logins]).toEqual([1, 1]);
  });
});

describe("ahead of the end of its life", () => {
  test("a grant is renewed once for all, and the old token is signed off too", async () => {
    const backend = await startBackend();
    backend.lifetime = 2;
    const session = await login({ baseUrl: backend.origin });
    backend.lifetime = 3_600_000;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    await Promise.all(Array.from({ length: 100 }, () => session.GET("/items")));
    expect(backend.logins).toBe(2);
    const statuses = new Set(callsOf(backend).map(({ headers }) => headers.authorization));
    expect(statuses.size).toBe(1);
    await session.signOff();
  });

  test("tokens that were replaced while alive appear in the receipt", async () => {
    const backend = await startBackend();
    backend.lifetime = 20_000;
    const session = await login({ baseUrl: backend.origin });
    const clock = performance.now;
    performance.now = () => clock.call(performance) + 15_000;
    try {
      await session.GET("/items");
      expect(backend.alive.size).toBe(2);
      const receipt = await session.signOff();
      expect(receipt.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
        [false, "ended"],
        [true, "ended"],
      ]);
      expect(receipt.renewals).toBe(1);
      expect(backend.alive.size).toBe(0);
    } finally {
      performance.now = clock;
    }
  });

  test("when that fails, the old grant serves on until its end", async () => {
    const backend = await startBackend();
    backend.lifetime = 20_000;
    const session = await login({ baseUrl: backend.origin, retry: false });
    backend.onLogin = (_, response) => response.destroy();
    const clock = performance.now;
    performance.now = () => clock.call(performance) + 15_000;
    try {
      for (let count = 0; count < 5; count += 1) {
        expect((await session.GET("/items")).data.ok).toBe(true);
      }
      expect(backend.logins).toBe(2);
    } finally {
      performance.now = clock;
    }
  });
});

test("an abort of one waiting caller does not abort the login of all", async () => {
  const { backend, session } = await open();
  backend.expire();
  const gate = holdLogin(backend);
  const controller = new AbortController();
  const impatient = failureOf(session.GET("/items", { signal: controller.signal }));
  const patient = session.GET("/items");
  while (backend.logins < 2) await new Promise(setImmediate);
  controller.abort();
  expect(await impatient).toMatchObject({ kind: "AbortError", operation: "GET /items" });
  gate.open();
  expect((await patient).data.ok).toBe(true);
  expect(backend.logins).toBe(2);
});

test("a call aborted before it began causes no unhandled failure of the renewal", async () => {
  const backend = await startBackend();
  backend.lifetime = 1;
  const session = await login({ baseUrl: backend.origin });
  backend.onLogin = (_, response) => sendJson(response, refusal, 403);
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
  const error = await failureOf(session.GET("/items", { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ kind: "AbortError" });
  await session.signOff();
});

describe("the login itself", () => {
  test("is not repeated when refused", async () => {
    const backend = await startBackend();
    const refused = login({ baseUrl: backend.origin, password: "wrong-password" });
    expect(await failureOf(refused)).toMatchObject({ kind: "AuthenticationError" });
    expect(backend.logins).toBe(1);
  });

  test.each<[string, unknown]>([
    ["a promise", Promise.resolve("correct-horse-battery")],
    ["a function", () => "correct-horse-battery"],
    ["an async function", async () => "correct-horse-battery"],
  ])("takes a password that is %s", async (_, password) => {
    const backend = await startBackend();
    const session = await login({ baseUrl: backend.origin, password: password as string });
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test.each<[string, unknown]>([
    ["empty", ""],
    ["a number", 5],
    ["a function that gives nothing", () => undefined],
  ])("refuses a password that is %s before any request", async (_, password) => {
    const backend = await startBackend();
    const error = await failureOf(login({ baseUrl: backend.origin, password: password as string }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "password" });
    expect(backend.requests).toEqual([]);
  });

  test("can be aborted, by a signal that has no effect later", async () => {
    const backend = await startBackend();
    holdLogin(backend);
    const controller = new AbortController();
    const aborted = failureOf(login({ baseUrl: backend.origin, signal: controller.signal }));
    while (backend.logins < 1) await new Promise(setImmediate);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "AbortError", operation: "POST /login" });

    const later = new AbortController();
    const { session } = await open(undefined, { signal: later.signal });
    later.abort();
    expect((await session.GET("/items")).data.ok).toBe(true);
  });
});

test("renewals are told to onEvent", async () => {
  const events: SignoffEvent[] = [];
  const { backend, session } = await open(undefined, { onEvent: (event) => events.push(event) });
  backend.expire();
  await session.GET("/items");
  backend.expire();
  backend.onLogin = (_, response) => sendJson(response, refusal, 403);
  await failureOf(session.GET("/items"));
  const renewals = events.filter(({ type }) => type === "renewal");
  expect(renewals).toMatchObject([
    { provider: "test", error: undefined },
    { provider: "test", error: "AuthenticationError" },
  ]);
});

/**
 * A session that was renewed so often, once an hour, with a provider that takes every logout and answers no probe. Where
 * there is a second token, only that one's logouts.
 */
async function openRenewed(
  renewals: number,
  longestLife: number,
  second?: string,
): Promise<Opened> {
  const hour = 3_600_000;
  const quirks = { probe: false, longestLife: longestLife * hour } as const;
  const opened = await open(undefined, {
    quirks: second === undefined ? quirks : { ...quirks, second },
  });
  const { backend, session } = opened;
  backend.onLogout = (request, response) => {
    const isTaken = second === undefined || tokenOf(request) === second;
    sendJson(response, isTaken ? {} : refusal, isTaken ? 200 : 401);
  };
  const { now } = performance;
  let hours = 0;
  const spy = vi
    .spyOn(performance, "now")
    .mockImplementation(() => now.call(performance) + hours * hour);
  onTestFinished(() => spy.mockRestore());
  for (; hours < renewals; hours += 1) {
    backend.expire();
    await session.GET("/items");
  }
  return opened;
}

/** A session whose tokens the provider says are short-lived, renewed so often ahead of that end: they all live on. */
async function openRenewedAhead(renewals: number): Promise<Opened> {
  const backend = await startBackend();
  backend.lifetime = 1_000;
  const session = await login({ baseUrl: backend.origin });
  const { now } = performance;
  let ahead = 0;
  const spy = vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + ahead);
  onTestFinished(() => spy.mockRestore());
  for (let count = 0; count < renewals; count += 1) {
    ahead += 2_000;
    await session.GET("/items");
  }
  return { backend, session };
}

describe("tokens that outlive what the service says of them", () => {
  test("are ended all the same", async () => {
    const { backend, session } = await openRenewedAhead(6);
    expect(backend.alive.size).toBe(7);
    const { outcome, steps } = await session.signOff();
    expect(steps.map((step) => [step.superseded, step.outcome])).toEqual([
      [false, "ended"],
      ...Array.from({ length: 6 }, () => [true, "ended"]),
    ]);
    expect(outcome).toBe("ended");
    expect([...backend.alive]).toEqual([]);
  });

  test("are told where they live on", async () => {
    const { backend, session } = await openRenewedAhead(2);
    const [oldest] = backend.alive;
    const { onLogout } = backend;
    backend.onLogout = (request, response) => {
      if (tokenOf(request) === oldest) sendJson(response, {});
      else onLogout(request, response);
    };
    const { outcome, steps } = await session.signOff();
    expect(steps.map((step) => step.outcome)).toEqual(["ended", "failed", "ended"]);
    expect(outcome).toBe("failed");
    backend.expire();
  });

  test.skipIf(isShared)("are ended before the sign-off from the hundredth on", async () => {
    const { backend, session } = await openRenewedAhead(104);
    await expect.poll(() => backend.alive.size).toBe(101);
    expect((await session.signOff()).outcome).toBe("ended");
    expect([...backend.alive]).toEqual([]);
  });
});

// A shared session keeps no hundred of them: they are ended one by one meanwhile.
describe.skipIf(isShared)("very many renewals whose old tokens never are confirmed as dead", () => {
  test("the receipt has no token that is older than any can be", async () => {
    const { backend, session } = await openRenewed(40, 10.5);
    const { steps, outcome, renewals } = await session.signOff();
    expect(renewals).toBe(40);
    expect(steps.filter(({ superseded }) => superseded)).toHaveLength(10);
    expect(outcome).toBe("unconfirmed");
    backend.expire();
  });

  test("the sign-off has a hundred to end; the older ones are told, and their secrets gone", async () => {
    const { backend, session } = await openRenewed(130, 1_000);
    // Each once when it was replaced, and the oldest once more.
    await expect.poll(() => backend.logouts).toBe(160);
    await session.GET("/items");
    const before = backend.logouts;
    const { steps, outcome } = await session.signOff();
    expect(backend.logouts - before).toBe(101);
    const possible = steps.flatMap((step) => step.possible ?? []);
    expect(possible.map(({ reason }) => reason)).toEqual(possible.map(() => "let-go"));
    expect(possible.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(steps.length - possible.length).toBe(101);
    expect(outcome).toBe("unconfirmed");
    backend.expire();
  });

  test("only those tokens are told as let go of that were not confirmed", async () => {
    const second = "the-token-of-the-second";
    const { backend, session } = await openRenewed(103, 1_000, second);
    await expect.poll(() => backend.logouts).toBe(212);
    await session.GET("/items");
    const possible = (await session.signOff()).steps.filter((step) => step.possible);
    expect(possible.map(({ token }) => token)).toEqual(["second", "second", "second"]);
    backend.expire();
  });

  test("the sign-off ends a few at a time", async () => {
    const { backend, session } = await openRenewed(40, 100);
    let running = 0;
    let most = 0;
    let logouts = 0;
    backend.onLogout = (_, response) => {
      logouts += 1;
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        sendJson(response, {});
      }, 10);
    };
    expect((await session.signOff()).steps).toHaveLength(41);
    expect(logouts).toBe(41);
    expect(most).toBeLessThanOrEqual(9);
    backend.expire();
  });
});
