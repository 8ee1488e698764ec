import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TimeoutError } from "../../src/index.ts";
import { pause, wait } from "../../src/parts/wait.ts";
import { doubledWait } from "../../src/time/doubled-wait.ts";

const details = { provider: "test", operation: "GET /file" } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a wait ends when its time is over, and leaves no timer", async () => {
  const waits = [wait(1_000, new AbortController().signal, details), pause(1_000, undefined)];
  await vi.advanceTimersByTimeAsync(999);
  expect(vi.getTimerCount()).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(waits);
  expect(vi.getTimerCount()).toBe(0);
});

test("a signal cuts it short: a wait tells of it, a pause just ends", async () => {
  const controller = new AbortController();
  const waiting = wait(1_000, controller.signal, details);
  const pausing = pause(1_000, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError", ...details });
  await pausing;
  expect(vi.getTimerCount()).toBe(0);
  await pause(1_000, controller.signal);
});

test("neither leaves a listener on the signal", async () => {
  const { signal } = new AbortController();
  const waits = [wait(1_000, signal, details), pause(1_000, signal)];
  expect(getEventListeners(signal, "abort")).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(waits);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("an error of this library as the reason is told as it is", async () => {
  const reason = new TimeoutError("too late", { ...details, limit: "total", phase: "answer" });
  await expect(wait(1_000, AbortSignal.abort(reason), details)).rejects.toBe(reason);
});

test("waits double up to their bound, and never become 0 times infinity", () => {
  expect([0, 1, 2, 3].map((times) => doubledWait(100, 500, times))).toEqual([100, 200, 400, 500]);
  expect(doubledWait(100, 500, 100_000)).toBe(500);
  expect(doubledWait(0, 500, 100_000)).toBe(0);
});
