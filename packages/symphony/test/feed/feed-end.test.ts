import { countListeners, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { feed, login, NetworkError, withSession } from "../../src/index.ts";
import { readEvents } from "../../src/feed/events.ts";
import { createProgress } from "../../src/feed/progress.ts";
import type { EventSource } from "../../src/feed/source.ts";
import {
  atOnce,
  named,
  openNamed,
  pushMessages,
  roomReactivated,
  take,
  untilFeeds,
  untilRead,
} from "./feed-support.ts";
import { optionsFor, signOn, startServer } from "../support/index.ts";

test("the signal ends a loop that waits for events, without an error", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const stop = new AbortController();
  const ended = take(feed(session, { ...atOnce, signal: stop.signal }), 1);
  await untilRead(server, 1);
  stop.abort();
  expect(await ended).toEqual([]);
  expect(server.controls.feeds()).toEqual([]);
  await session.GET("/pod/v2/sessioninfo");
});

test("the signal ends a loop between two events of a batch", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await openNamed(session);
  const [id] = pushMessages(server, 3);
  const stop = new AbortController();
  const seen: unknown[] = [];
  for await (const event of feed(session, { ...named, signal: stop.signal })) {
    seen.push(event.id);
    stop.abort();
  }
  expect(seen).toEqual([id]);
});

test("the signal ends a wait after a failure", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "createDatafeed", kind: "status", status: 500, body: {} });
  const stop = new AbortController();
  const options = {
    backoff: { baseDelay: 1e12, maxDelay: 1e12 },
    signal: stop.signal,
    onStatus: () => queueMicrotask(() => stop.abort()),
  };
  expect(await take(feed(session, options), 1)).toEqual([]);
});

test("a signal that has aborted already lets nothing begin", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  expect(await take(feed(session, { signal: AbortSignal.abort() }), 1)).toEqual([]);
  expect(server.requests.length).toBe(before);
});

test("no listener stays on the signal", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { signal } = new AbortController();
  const listeners = countListeners(signal);
  const events = feed(session, { ...atOnce, signal });
  const first = events.next();
  await untilFeeds(server, 1);
  expect(listeners.open).toBeGreaterThan(0);
  pushMessages(server, 1);
  await first;
  await events.return();
  expect(listeners.open).toBe(0);
});

test("thousands of reads, and the waits between them, leave no listener", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  let listeners: ReturnType<typeof countListeners> | undefined;
  let reads = 0;
  const failure = { provider: session.provider, sent: false };
  const source: EventSource = {
    progress: createProgress(() => {}),
    async read(signal) {
      listeners ??= countListeners(signal);
      reads += 1;
      if (reads % 10 === 0) throw new NetworkError("The agent cannot be reached.", failure);
      return [roomReactivated(String(reads))];
    },
    isWanted: () => true,
    recover: () => false,
    explain: (error) => error,
    close: () => Promise.resolve(),
  };
  const events = readEvents(session, source, { backoff: { baseDelay: 0 } });
  for await (const { id } of events) if (id === "2001") break;
  expect(listeners).toMatchObject({ added: 200, open: 0 });
});

test("return ends a read that waits for events", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const events = feed(session, atOnce);
  const pending = events.next();
  await untilRead(server, 1);
  expect(await events.return()).toEqual({ done: true, value: undefined });
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(server.controls.feeds()).toEqual([]);
});

test("throw ends a read that waits for events", async () => {
  const server = await startServer();
  server.controls.setFeedPatience(Number.POSITIVE_INFINITY);
  await using session = await signOn(server);
  const events = feed(session, atOnce);
  const pending = events.next();
  await untilRead(server, 1);
  const broken = new Error("The desk is closed.");
  await expect(events.throw(broken)).rejects.toBe(broken);
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(server.controls.feeds()).toEqual([]);
});

test("an error in the body of the loop is the app's own, and ends the datafeed", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const broken = new Error("The desk is closed.");
  const loop = async (): Promise<void> => {
    for await (const _ of feed(session, atOnce)) throw broken;
  };
  const ended = loop();
  await untilFeeds(server, 1);
  pushMessages(server, 1);
  await expect(ended).rejects.toBe(broken);
  expect(server.controls.feeds()).toEqual([]);
});

test("the sign-off ends it without an error, and does not wait for events", async () => {
  const server = await startServer();
  server.controls.setFeedPatience(Number.POSITIVE_INFINITY);
  const session = await signOn(server);
  const ended = take(feed(session, atOnce), 1);
  await untilRead(server, 1);
  const receipt = await session.signOff({ drain: 60_000 });
  expect(await ended).toEqual([]);
  expect(receipt).toMatchObject({ outcome: "ended", drained: { aborted: 0 } });
  expect(requestsOf(server, "deleteDatafeed")).toBe(1);
  expect(server.controls.feeds()).toEqual([]);
  expect(server.sessions()).toEqual([]);
});

test("the sign-off at the moment that the datafeed is opened leaves none", async () => {
  const server = await startServer();
  const session = await signOn(server);
  const onStatus = (): void => void session.signOff();
  expect(await take(feed(session, { ...atOnce, onStatus }), 1)).toEqual([]);
  expect((await session.signOff()).outcome).toBe("ended");
  expect(requestsOf(server, "createDatafeed")).toBe(1);
  expect(server.controls.feeds()).toEqual([]);
});

test("the sign-off while an event is handled ends it after that event", async () => {
  const server = await startServer();
  const session = await signOn(server);
  await openNamed(session);
  pushMessages(server, 3);
  const seen: unknown[] = [];
  for await (const event of feed(session, named)) {
    seen.push(event.id);
    expect((await session.signOff()).outcome).toBe("ended");
  }
  expect(seen).toHaveLength(1);
  expect(server.controls.feeds()).toMatchObject([{ unacknowledged: 3 }]);
});

test("leaving the block of a session ends the feeds that run in it", async () => {
  const server = await startServer();
  const { ended } = await withSession(
    () => login(optionsFor(server)),
    async (session) => {
      const loop = take(feed(session, atOnce), 1);
      await untilRead(server, 1);
      return { ended: loop };
    },
  );
  expect(await ended).toEqual([]);
});

test("a loop over a session that was signed off has nothing to tell", async () => {
  const server = await startServer();
  const session = await signOn(server);
  await session.signOff();
  const before = server.requests.length;
  expect(await take(feed(session, atOnce), 1)).toEqual([]);
  expect(server.requests.length).toBe(before);
});

function throwing(): never {
  throw new Error("The hook is broken.");
}

test("what the hook throws is ignored", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const first = take(feed(session, { ...atOnce, onStatus: throwing }), 1);
  await untilRead(server, 1);
  pushMessages(server, 1);
  expect(await first).toHaveLength(1);
});
