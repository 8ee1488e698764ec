import { requestsOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  feed,
  type FeedWaiting,
  InvalidOptionError,
  isApiError,
  isAuthenticationError,
  isProtocolError,
  isSessionEndedError,
} from "../../src/index.ts";
import { createBackoff } from "../../src/feed/backoff.ts";
import {
  atOnce,
  named,
  openNamed,
  pushMessages,
  record,
  take,
  untilFeeds,
  untilRead,
} from "./feed-support.ts";
import { signOn, startServer } from "../support/index.ts";

describe("what passes is tried again", () => {
  test.each([
    ["500", { kind: "status", status: 500, body: { code: 500, message: "Broken" } }],
    ["503 and the page of a gateway", { kind: "status", status: 503, body: "<html></html>" }],
    ["429", { kind: "status", status: 429, body: {} }],
    ["401, renewal or not", { kind: "status", status: 401, body: {} }],
    ["a connection that breaks", { kind: "reset" }],
    ["a body cut short", { kind: "truncate" }],
    ["200 and the page of a gateway", { kind: "contentType" }],
    ["a redirect", { kind: "redirect", location: "/maintenance" }],
  ] as const)("%s, six times", async (_, fault) => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const { told, onStatus } = record();
    const [id] = pushMessages(server, 1);
    server.fault({ operation: "readDatafeed", times: 6, ...fault });
    const events = feed(session, { ...named, onStatus });
    const first = events.next();
    // A broken answer may have held the event already.
    const clock = setInterval(() => server.clock.advance(30_000), 20);
    onTestFinished(() => clearInterval(clock));
    expect((await first).value).toMatchObject({ id });
    const waits = told.filter(({ type }) => type === "waiting") as FeedWaiting[];
    expect(waits.length).toBeGreaterThan(2);
    expect(waits.map(({ failures }) => failures)).toEqual(waits.map((__, index) => index + 1));
    expect(told.at(-1)).toEqual({ type: "resumed", failures: waits.length });
    expect(server.controls.feeds()).toHaveLength(1);
    await events.return();
  });

  test("so are the calls before the first read", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    for (const operation of ["getSessionInfo", "listDatafeeds"]) {
      server.fault({ operation, kind: "status", status: 502, body: "", times: 2 });
    }
    const [id] = pushMessages(server, 1);
    expect(await take(feed(session, named), 1)).toMatchObject([{ id }]);
  });

  test("no wait is shorter than what Retry-After asks for", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const { told, onStatus } = record();
    const headers = { "retry-after": "0.2" };
    server.fault({ operation: "readDatafeed", kind: "status", status: 429, body: {}, headers });
    pushMessages(server, 1);
    await take(feed(session, { ...named, onStatus }), 1);
    expect(told[1]).toMatchObject({ type: "waiting", delay: 200, error: { status: 429 } });
  });

  test("waits grow from failure to failure, with full jitter, to their limit", () => {
    const backoff = createBackoff({ baseDelay: 100, maxDelay: 1_000 });
    const limits = [100, 200, 400, 800, 1_000, 1_000];
    for (const limit of limits) {
      const wait = backoff.next(0);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(limit);
    }
    expect(backoff.failures).toBe(6);
    backoff.reset();
    expect(backoff.next(5_000)).toBe(5_000);
    for (let failures = 0; failures < 2_000; failures += 1) backoff.next(0);
    expect(backoff.next(0)).toBeLessThan(1_000);
  });

  test("no wait is longer than a datafeed lives, whatever the agent asks for", () => {
    const backoff = createBackoff();
    expect(backoff.next(Number.POSITIVE_INFINITY)).toBe(30 * 60_000);
  });

  test("waits that are turned off stay so", () => {
    const backoff = createBackoff({ baseDelay: 0 });
    for (let failures = 0; failures < 2_000; failures += 1) expect(backoff.next(0)).toBe(0);
  });

  test("waits that the option has not itself are not taken", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "createDatafeed", kind: "status", status: 500, body: {} });
    const stop = new AbortController();
    const { told, onStatus } = record();
    const backoff = Object.create({ baseDelay: 1e12, maxDelay: 1e12 }) as object;
    const options = { backoff, onStatus, signal: stop.signal };
    const ended = take(feed(session, options), 1);
    await expect.poll(() => told.length).toBeGreaterThan(0);
    stop.abort();
    expect(await ended).toEqual([]);
    expect((told[0] as FeedWaiting).delay).toBeLessThan(500);
  });

  test("an agent that answers with nothing at once is not asked without a pause", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    server.controls.setFeedPatience(0);
    const stop = new AbortController();
    const backoff = { baseDelay: 60_000, maxDelay: 60_000 };
    const ended = take(feed(session, { ...named, backoff, signal: stop.signal }), 1);
    await untilRead(server, 1);
    await session.GET("/pod/v2/sessioninfo");
    expect(requestsOf(server, "readDatafeed")).toBeLessThan(3);
    stop.abort();
    expect(await ended).toEqual([]);
  });
});

describe("a datafeed that is gone", () => {
  test.each([undefined, "desk"])("is replaced, and the app is told (tag %s)", async (tag) => {
    const server = await startServer();
    await using session = await signOn(server);
    const { told, onStatus } = record();
    const events = feed(session, { ...atOnce, tag, onStatus });
    const first = events.next();
    await untilFeeds(server, 1);
    pushMessages(server, 1);
    await first;
    const lastPull = events.lastPull;
    const feedId = server.controls.feeds()[0]!.id;
    server.controls.loseFeeds();
    const second = events.next();
    await untilFeeds(server, 1);
    const [id] = pushMessages(server, 1);
    expect((await second).value).toMatchObject({ id });
    const refused = { type: "waiting", error: { status: 400 } };
    expect(told).toMatchObject([
      { type: "opened", feedId, isNew: true },
      refused,
      { type: "lost", feedId, lastPull },
      refused,
      { type: "opened", isNew: true },
      { type: "resumed", failures: 2 },
    ]);
    expect(server.controls.feeds()[0]?.id).not.toBe(feedId);
    await events.return();
  });

  test("it is not mistaken for a refused ackId, which costs no event", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const { told, onStatus } = record();
    const [first] = pushMessages(server, 1);
    const events = feed(session, { ...named, onStatus });
    expect((await events.next()).value).toMatchObject({ id: first });
    const body = { code: 400, message: "The ackId is malformed" };
    server.fault({ operation: "readDatafeed", kind: "status", status: 400, body });
    const [later] = pushMessages(server, 1);
    expect((await events.next()).value).toMatchObject({ id: later });
    expect(told.map(({ type }) => type)).toEqual(["opened", "waiting", "resumed"]);
    expect(requestsOf(server, "createDatafeed")).toBe(1);
    await events.return();
  });

  test("one that is still listed is not taken a second time", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const body = { code: 400, message: "The datafeed is broken" };
    server.fault({ operation: "readDatafeed", kind: "status", status: 400, body });
    server.fault({ operation: "deleteDatafeed", kind: "status", status: 500, body });
    const { told, onStatus } = record();
    const events = feed(session, { ...named, onStatus });
    const first = events.next();
    await untilFeeds(server, 2);
    pushMessages(server, 1);
    await first;
    expect(told.map(({ type }) => type)).toEqual([
      "opened",
      "lost",
      "waiting",
      "opened",
      "resumed",
    ]);
    await events.return();
  });
});

describe("what lasts ends the loop with an error", () => {
  test("403, when the account has 20 datafeeds: the error says so, and no 21st is left", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    for (let number = 0; number < 20; number += 1) await session.POST("/agent/v5/datafeeds");
    const error = await take(feed(session, atOnce), 1).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(403);
    expect((error as Error).message).toContain("20 datafeeds");
    expect(server.controls.feeds()).toHaveLength(20);
    expect(requestsOf(server, "readDatafeed")).toBe(1);
  });

  test("403 of another call is told as it is", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "getSessionInfo", kind: "status", status: 403, body: {} });
    const error = await take(feed(session, atOnce), 1).catch((caught: unknown) => caught);
    expect((error as Error).message).not.toContain("datafeeds");
    expect(isApiError(error) && error.status).toBe(403);
  });

  test("404", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    server.fault({ operation: "readDatafeed", kind: "status", status: 404, body: {} });
    const error = await take(feed(session, named), 1).catch((caught: unknown) => caught);
    expect(isApiError(error) && error.status).toBe(404);
  });

  test("an answer that is too large, which would come again and again", async () => {
    const server = await startServer();
    await using session = await signOn(server, { maxBodyBytes: 20_000 });
    await openNamed(session);
    pushMessages(server, 100);
    const error = await take(feed(session, named), 1).catch((caught: unknown) => caught);
    expect(isProtocolError(error) && error.reason).toBe("too-large");
    expect(requestsOf(server, "readDatafeed")).toBe(1);
  });

  test("a refused login", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const refusal = { kind: "status", status: 401, body: {}, times: Infinity } as const;
    const fault = server.fault({ operation: "authenticateByPublicKey", ...refusal });
    server.expireSessions();
    const error = await take(feed(session, named), 1).catch((caught: unknown) => caught);
    expect(isAuthenticationError(error)).toBe(true);
    expect(session.state).toBe("lost");
    fault.remove();
  });

  test("a session that is not to be renewed", async () => {
    const server = await startServer();
    await using session = await signOn(server, { renew: false });
    server.expireSessions();
    const ended = take(feed(session, atOnce), 1);
    await expect(ended).rejects.toSatisfy(isSessionEndedError);
  });

  test.each<[string, object]>([
    ["tag", { tag: "" }],
    ["tag", { tag: "x".repeat(101) }],
    ["tag", { tag: 1 }],
    ["includeOwn", { includeOwn: "yes" }],
    ["includeInvisible", { includeInvisible: 1 }],
    ["deleteAtEnd", { deleteAtEnd: null }],
    ["updatePresence", { updatePresence: "no" }],
    ["signal", { signal: {} }],
    ["onStatus", { onStatus: "console" }],
    ["backoff", { backoff: 5 }],
    ["backoff.baseDelay", { backoff: { baseDelay: -1 } }],
    ["backoff.maxDelay", { backoff: { maxDelay: Number.NaN } }],
    ["attempts", { backoff: { attempts: 3 } }],
    ["name", { name: "desk" }],
  ])("a bad %s is refused before any request: %o", async (option, options) => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    const open = (): unknown => feed(session, options);
    expect(open).toThrow(InvalidOptionError);
    expect(open).toThrow(option);
    expect(server.requests.length).toBe(before);
  });
});
