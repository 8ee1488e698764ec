import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Datafeeds, ListedFeed } from "../../src/feed/datafeeds.ts";
import { type Known, settle } from "../../src/feed/settle.ts";
import { pause } from "@signoff/core/provider";
import { createRandom } from "./feed-day.ts";
import { createGate } from "./feed-support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { signal } = new AbortController();

/** What an agent knows of one tag, and how its answers are delayed or lost. */
class Agent {
  readonly feeds = new Map<string, ListedFeed>();
  readonly random: () => number;
  /** The ids of the next feeds; random ones when they are used up. */
  ids: string[] = [];
  tellsAge = false;
  #clock = 0;

  constructor(random: () => number) {
    this.random = random;
  }

  make(id = this.ids.shift() ?? this.random().toString(36).slice(2)): string {
    this.#clock += 1;
    this.feeds.set(id, { id, ...(this.tellsAge && { createdAt: this.#clock }) });
    return id;
  }

  /** The calls of one process; each takes up to so many ms on its way there, and as many back. */
  callsOf(slowness: () => number, losesCreations = 0): Datafeeds {
    const onItsWay = async <Value>(run: () => Value): Promise<Value> => {
      await pause(slowness(), undefined);
      const value = run();
      await pause(slowness(), undefined);
      return value;
    };
    let lost = losesCreations;
    return {
      list: () => onItsWay(() => [...this.feeds.values()].toSorted(() => this.random() - 0.5)),
      remove: (id) => onItsWay(() => void this.feeds.delete(id)),
      create: async () => {
        const id = await onItsWay(() => this.make());
        if (lost > 0) {
          lost -= 1;
          throw new Error("The answer got lost.");
        }
        return id;
      },
    };
  }
}

/** A process that reads the datafeed that it settles on, and settles again whenever it is gone. */
class Reader {
  feedId: string | undefined;
  settled = 0;

  constructor(agent: Agent, calls: Datafeeds) {
    const known: Known = { ownId: undefined, gone: new Set() };
    const run = async (): Promise<void> => {
      for (;;) {
        this.feedId = await settle(calls, "desk", known, signal).catch(() => undefined);
        if (this.feedId === undefined) continue;
        this.settled += 1;
        known.gone.clear();
        while (agent.feeds.has(this.feedId)) await pause(2_000, undefined);
        known.ownId = undefined;
        known.gone.add(this.feedId);
      }
    };
    void run();
  }
}

const quick = (): number => 1;

async function untilSettled(readers: readonly Reader[]): Promise<void> {
  await vi.advanceTimersByTimeAsync(20_000);
  expect(readers.every(({ settled }) => settled > 0)).toBe(true);
}

describe("processes that settle on a datafeed at the same time", () => {
  test.each([2, 3, 7])("%i of them all take the same, and leave no other", async (count) => {
    const agent = new Agent(createRandom(count));
    const readers = Array.from({ length: count }, () => new Reader(agent, agent.callsOf(quick)));
    await untilSettled(readers);
    expect(new Set(readers.map(({ feedId }) => feedId))).toEqual(new Set(agent.feeds.keys()));
    expect(agent.feeds.size).toBe(1);
    expect(readers.map(({ settled }) => settled)).toEqual(readers.map(() => 1));
  });

  test.each([
    ["a", true],
    ["z", true],
    ["a", false],
    ["z", false],
  ])(
    "one whose list is old makes way for what is read already (has %s itself, which can be deleted: %s)",
    async (id, isDeletable) => {
      const agent = new Agent(createRandom(1));
      agent.ids = ["m", id];
      const calls = agent.callsOf(quick);
      const answer = createGate();
      let isFirst = true;
      const slow = new Reader(agent, {
        ...calls,
        async list(tag, given) {
          const listed = await calls.list(tag, given);
          if (isFirst) await answer.opened;
          isFirst = false;
          return listed;
        },
        remove: (given) => (isDeletable ? calls.remove(given) : Promise.resolve()),
      });
      const early = new Reader(agent, agent.callsOf(quick));
      await vi.advanceTimersByTimeAsync(10_000);
      expect([early.feedId, slow.feedId]).toEqual(["m", undefined]);
      answer.open();
      await untilSettled([early, slow]);
      expect([early.feedId, slow.feedId]).toEqual(["m", "m"]);
      expect(agent.feeds.has(id)).toBe(!isDeletable);
      expect(early.settled).toBe(1);
    },
  );

  test("one that is not listed at once is found by a second look", async () => {
    const agent = new Agent(createRandom(1));
    agent.ids = ["z"];
    const calls = agent.callsOf(quick);
    let looks = 0;
    const list: Datafeeds["list"] = async (tag, given) => {
      looks += 1;
      if (looks === 3) agent.make("a");
      return calls.list(tag, given);
    };
    const reader = new Reader(agent, { ...calls, list });
    await untilSettled([reader]);
    expect(reader.feedId).toBe("a");
    expect([...agent.feeds.keys()]).toEqual(["a"]);
  });

  test("one whose creation was answered to nobody is taken by all", async () => {
    const agent = new Agent(createRandom(1));
    agent.ids = ["z", "a"];
    const readers = [1, 0].map((lost) => new Reader(agent, agent.callsOf(quick, lost)));
    await untilSettled(readers);
    expect(readers.map(({ feedId }) => feedId)).toEqual(["z", "z"]);
    expect([...agent.feeds.keys()]).toEqual(["z"]);
  });

  test("of several that stay, all take the oldest, else the first by id, whatever the order", async () => {
    for (const [tellsAge, taken] of [
      [true, "z"],
      [false, "a"],
    ] as const) {
      const agent = new Agent(createRandom(1));
      agent.tellsAge = tellsAge;
      for (const id of ["z", "a", "m"]) agent.make(id);
      const readers = [1, 2, 3].map(() => new Reader(agent, agent.callsOf(quick)));
      await untilSettled(readers);
      expect(readers.map(({ feedId }) => feedId)).toEqual([taken, taken, taken]);
      expect(agent.feeds.size).toBe(3);
    }
  });

  test("one of which the agent tells nothing in its list is taken by whoever made it", async () => {
    const agent = new Agent(createRandom(1));
    const calls = agent.callsOf(quick);
    const reader = new Reader(agent, { ...calls, list: () => Promise.resolve([]) });
    await untilSettled([reader]);
    expect(agent.feeds.size).toBe(1);
    expect(reader.settled).toBe(1);
  });
});

test("whatever is slow, starts late, or loses an answer: in the end all read the same", async () => {
  const seed = Date.now() % 2 ** 31;
  const random = createRandom(seed);
  for (let schedule = 0; schedule < 300; schedule += 1) {
    const agent = new Agent(random);
    agent.tellsAge = random() < 0.5;
    const slownessOf = [5, 300, 3_000][Math.floor(random() * 3)]!;
    const readers: Reader[] = [];
    const count = 2 + Math.floor(random() * 4);
    for (let made = 0; made < count; made += 1) {
      // What nobody knows of is told from what is read already by its age alone.
      const lost = agent.tellsAge && made === 0 && random() < 0.5 ? 1 : 0;
      readers.push(
        new Reader(
          agent,
          agent.callsOf(() => random() * slownessOf, lost),
        ),
      );
      if (random() < 0.3) await vi.advanceTimersByTimeAsync(random() * 3_000);
    }
    await vi.advanceTimersByTimeAsync(120_000);
    if (random() < 0.5) {
      agent.feeds.clear();
      await vi.advanceTimersByTimeAsync(120_000);
    }
    const ids = new Set(readers.map(({ feedId }) => feedId));
    expect([seed, schedule, ids.size]).toEqual([seed, schedule, 1]);
    expect([seed, schedule, agent.feeds.has([...ids][0]!)]).toEqual([seed, schedule, true]);
    vi.clearAllTimers();
  }
}, 60_000);
