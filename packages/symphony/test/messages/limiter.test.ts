import { countListeners, failureOf, requestsOf } from "@signoff/test-support";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InvalidOptionError, isAbortError, sendMessage, streamLimiter } from "../../src/index.ts";
import { openIm, signOn, startServer } from "../support/index.ts";

describe("on a clock of the test's own", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("messages to one stream keep their distance, in their order, and streams do not wait for one another", async () => {
    const limiter = streamLimiter();
    const done: string[] = [];
    const take = (streamId: string, name: string): void =>
      void limiter.turn(streamId).then(() => done.push(name));
    for (const name of ["a1", "a2", "a3"]) take("a", name);
    take("b", "b1");
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual(["a1", "b1"]);
    await vi.advanceTimersByTimeAsync(499);
    expect(done).toEqual(["a1", "b1"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(["a1", "b1", "a2"]);
    await vi.advanceTimersByTimeAsync(500);
    expect(done).toEqual(["a1", "b1", "a2", "a3"]);
  });

  test("a stream that was left alone for long does not wait, and has no turns in store", async () => {
    const limiter = streamLimiter({ interval: 100 });
    await limiter.turn("a");
    await vi.advanceTimersByTimeAsync(10_000);
    const done: number[] = [];
    for (const number of [1, 2]) void limiter.turn("a").then(() => done.push(number));
    await vi.advanceTimersByTimeAsync(99);
    expect(done).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual([1, 2]);
  });

  test("a stream keeps its distance whatever others do meanwhile", async () => {
    const limiter = streamLimiter({ interval: 100 });
    await limiter.turn("a");
    await limiter.turn("b");
    let done = false;
    void limiter.turn("a").then(() => (done = true));
    await vi.advanceTimersByTimeAsync(99);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toBe(true);
  });

  test("turns that were given up leave no gap, and change no order", async () => {
    const limiter = streamLimiter({ interval: 100 });
    const controller = new AbortController();
    const count = countListeners(controller.signal);
    await limiter.turn("a");
    const done: number[] = [];
    const take = (number: number, signal?: AbortSignal): Promise<unknown> =>
      limiter.turn("a", signal).then(
        () => done.push(number),
        () => undefined,
      );
    void take(1);
    const given = [2, 3, 4].map((number) => take(number, controller.signal));
    void take(5);
    await vi.advanceTimersByTimeAsync(150);
    expect(done).toEqual([1]);
    controller.abort();
    await Promise.all(given);
    expect(count.open).toBe(0);
    await vi.advanceTimersByTimeAsync(49);
    expect(done).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual([1, 5]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a signal ends the wait", async () => {
    const limiter = streamLimiter();
    const controller = new AbortController();
    const count = countListeners(controller.signal);
    await limiter.turn("a");
    const turn = failureOf(limiter.turn("a", controller.signal));
    controller.abort(new Error("enough"));
    expect(await turn).toEqual(new Error("enough"));
    expect(vi.getTimerCount()).toBe(0);
    expect(count.open).toBe(0);
  });
});

test("an interval that is none is refused", () => {
  for (const interval of [0, Number.NaN, Infinity, "500"]) {
    expect(() => streamLimiter({ interval: interval as number })).toThrow(InvalidOptionError);
  }
  expect(() => streamLimiter({ rate: 2 } as object)).toThrow(InvalidOptionError);
});

test("a message waits for its turn, and is not sent when it is aborted meanwhile", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  const limiter = streamLimiter({ interval: 60_000 });
  const standard = Buffer.from(sid, "base64url").toString("base64");
  await sendMessage(session, standard, "a", { limiter });
  const controller = new AbortController();
  const { signal } = controller;
  const second = failureOf(sendMessage(session, sid, "b", { limiter, signal }));
  const third = sendMessage(session, await openIm(server, session, 2), "c", { limiter });
  await third;
  controller.abort();
  expect(isAbortError(await second)).toBe(true);
  expect(requestsOf(server, "createMessage")).toBe(2);
});
