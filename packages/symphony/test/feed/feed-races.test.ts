import { expect, onTestFinished, test, vi } from "vitest";
import { feed, type FeedOpened, type FeedStatus, type Step } from "../../src/index.ts";
import { atOnce, createGate, pushMessages } from "./feed-support.ts";
import { type Server, signOn, startServer } from "../support/index.ts";

const patience = { timeout: 20_000 };

/** Processes of one bot, which read a datafeed with one tag. */
class Replicas {
  readonly server: Server;
  /** The ids of the events, in the order in which any of them got them. */
  readonly got: (string | undefined)[] = [];
  readonly told: FeedStatus[][] = [];
  readonly #stop = new AbortController();

  constructor(server: Server) {
    this.server = server;
    // What is read and acknowledged by another one does not come again.
    server.controls.setFeedPatience(100);
    onTestFinished(() => this.#stop.abort());
  }

  async start(steps: readonly Step[] = []): Promise<void> {
    const session = await signOn(this.server, { steps: [...steps] });
    onTestFinished(() => session[Symbol.asyncDispose]());
    const told: FeedStatus[] = [];
    this.told.push(told);
    const options = { ...atOnce, signal: this.#stop.signal, tag: "desk" };
    const events = feed(session, { ...options, onStatus: (status) => void told.push(status) });
    const read = async (): Promise<void> => {
      for await (const { id } of events) this.got.push(id);
    };
    void read();
  }

  /** Waits until each has opened a datafeed so many times, and gives the ids of the last ones. */
  async opened(times: number): Promise<Set<string>> {
    const openings = (): FeedOpened[][] =>
      this.told.map((told) => told.filter((status) => status.type === "opened"));
    await vi.waitUntil(() => openings().every(({ length }) => length >= times), patience);
    return new Set(openings().map((all) => all.at(-1)!.feedId));
  }

  /** Tells of some events; gives how often each of them came. */
  async countsOf(events: number): Promise<number[]> {
    const ids = pushMessages(this.server, events);
    await vi.waitUntil(() => ids.every((id) => this.got.includes(id)), patience);
    return ids.map((id) => this.got.filter((one) => one === id).length);
  }
}

const feedsOf = (server: Server): Set<string> =>
  new Set(server.controls.feeds().map(({ id }) => id));

test("of processes with one tag that start together, all read one datafeed", async () => {
  const server = await startServer();
  const replicas = new Replicas(server);
  await Promise.all([1, 2, 3].map(() => replicas.start()));
  expect(await replicas.opened(1)).toEqual(feedsOf(server));
  expect(await replicas.countsOf(3)).toEqual([1, 1, 1]);
});

test("of processes with one tag that lose it together, all read one datafeed", async () => {
  const server = await startServer();
  const replicas = new Replicas(server);
  await Promise.all([1, 2, 3].map(() => replicas.start()));
  await replicas.opened(1);
  server.controls.loseFeeds();
  expect(await replicas.opened(2)).toEqual(feedsOf(server));
  expect(await replicas.countsOf(3)).toEqual([1, 1, 1]);
});

test("one that was told of no datafeed takes that which was made meanwhile", async () => {
  const server = await startServer();
  const replicas = new Replicas(server);
  const answer = createGate();
  let lists = 0;
  const slow: Step = async (request, next) => {
    const response = await next(request);
    if (request.call.operation !== "GET /agent/v5/datafeeds") return response;
    lists += 1;
    if (lists === 1) await answer.opened;
    return response;
  };
  const starting = replicas.start([slow]);
  await expect.poll(() => lists).toBe(1);
  await starting;
  await replicas.start();
  await expect.poll(() => replicas.told[1]?.length).toBe(1);
  answer.open();
  expect(await replicas.opened(1)).toEqual(feedsOf(server));
  expect(replicas.told[1]).toMatchObject([{ type: "opened", isNew: true }]);
  expect(await replicas.countsOf(3)).toEqual([1, 1, 1]);
});

test("a creation whose answer got lost makes no second datafeed", async () => {
  const server = await startServer();
  const replicas = new Replicas(server);
  server.fault({ operation: "createDatafeed", kind: "reset", applied: true });
  await Promise.all([1, 2, 3].map(() => replicas.start()));
  expect(await replicas.opened(1)).toEqual(feedsOf(server));
  expect(await replicas.countsOf(3)).toEqual([1, 1, 1]);
});
