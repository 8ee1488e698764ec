import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createBackoff } from "../src/session/channel/backoff.ts";
import { startBudget } from "../src/session/channel/budget.ts";
import { open } from "./support/open.ts";
import { type Answer, sendJson } from "./support/server.ts";

const unavailable: Answer = (_, response) => sendJson(response, {}, 503);

/** Plays the waits until there is no time for another one; gives when each of them ended, in ms. */
async function playWaits(backoff: ReturnType<typeof createBackoff>): Promise<number[]> {
  const start = performance.now();
  const times: number[] = [];
  for (;;) {
    const paused = { is: true };
    const again = backoff.pause(0).finally(() => {
      paused.is = false;
    });
    await Promise.resolve();
    while (paused.is) await vi.advanceTimersByTimeAsync(10);
    if (!(await again)) return times;
    times.push(performance.now() - start);
  }
}

/** Answers so many times with 503, or with nothing at all, and then as it should. */
function after(times: number, then: Answer, before: Answer = unavailable): Answer {
  let left = times;
  return (request, response) => {
    left -= 1;
    return left < 0 ? then(request, response) : before(request, response);
  };
}

describe("a sign-off goes on until it is answered", () => {
  const failures: readonly [string, Answer][] = [
    ["503", unavailable],
    ["a reset", (_, response) => response.destroy()],
  ];

  test.each(failures)("two logouts that got %s", async (_, failure) => {
    const { backend, session } = await open(undefined, { retry: false });
    backend.onLogout = after(2, backend.onLogout, failure);
    expect(await session.signOff({ budget: 10_000 })).toMatchObject({
      outcome: "ended",
      steps: [{ logout: { status: 200 }, probe: { result: "refused" } }],
    });
    expect(backend.logouts).toBe(3);
  });

  test.each(failures)("two probes that got %s", async (_, failure) => {
    const { backend, session } = await open(undefined, { retry: false });
    backend.onProbe = after(2, backend.onProbe, failure);
    expect((await session.signOff({ budget: 10_000 })).outcome).toBe("ended");
    // What was accepted is not sent again.
    expect([backend.logouts, backend.probes]).toEqual([1, 3]);
  });

  test.each(failures)("everything that got %s twice", async (_, failure) => {
    const { backend, session } = await open(undefined, { retry: false });
    backend.onLogout = after(2, backend.onLogout, failure);
    backend.onProbe = after(2, backend.onProbe, failure);
    expect((await session.signOff({ budget: 10_000 })).outcome).toBe("ended");
    expect([backend.logouts, backend.probes]).toEqual([3, 3]);
  });

  test("also where no probe is possible", async () => {
    const { backend, session } = await open(undefined, { quirks: { probe: false } });
    backend.onLogout = after(2, backend.onLogout);
    expect((await session.signOff()).outcome).toBe("unconfirmed");
    expect(backend.logouts).toBe(3);
  });

  test("a logout that was carried out, but not answered, ended the session", async () => {
    const { backend, session } = await open(undefined, { retry: false });
    const { onLogout } = backend;
    backend.onLogout = (request, response) => {
      backend.onLogout = onLogout;
      backend.alive.clear();
      response.destroy();
    };
    backend.onProbe = after(1, backend.onProbe);
    expect(await session.signOff()).toMatchObject({
      outcome: "ended",
      steps: [{ logout: { status: 401 } }],
    });
  });

  test("but asks no sooner than it is told to, and not beyond its time", async () => {
    const { backend, session } = await open(undefined, { onReceipt: () => {} });
    backend.onLogout = (_, response) => {
      response.setHeader("retry-after", "3600");
      sendJson(response, {}, 429);
    };
    expect((await session.signOff({ budget: 10_000 })).outcome).toBe("failed");
    expect(backend.logouts).toBe(1);
    backend.expire();
  });

  test("but not where a proper answer came", async () => {
    const { backend, session } = await open(undefined, { onReceipt: () => {} });
    backend.onLogout = (_, response) => sendJson(response, {}, 404);
    expect((await session.signOff()).outcome).toBe("failed");
    expect([backend.logouts, backend.probes]).toEqual([1, 1]);
    backend.expire();
  });

  test("and the second of two tokens has its part of the time", async () => {
    const { backend, session } = await open(undefined, {
      quirks: { second: "second-token" },
      onReceipt: () => {},
    });
    backend.alive.add("second-token");
    const { onLogout, onProbe } = backend;
    // The first token gets no answer at all; the second one after two failures.
    const second = after(4, (request, response) =>
      (request.url === "/me" ? onProbe : onLogout)(request, response),
    );
    const answer: Answer = (request, response) =>
      (request.headers.authorization === "Bearer second-token" ? second : unavailable)(
        request,
        response,
      );
    Object.assign(backend, { onLogout: answer, onProbe: answer });
    const { steps } = await session.signOff({ budget: 6_000 });
    expect(steps).toMatchObject([
      { token: "session", outcome: "failed" },
      { token: "second", outcome: "ended" },
    ]);
    backend.expire();
  });
});

describe("the waits", () => {
  test.each([
    ["of a budget", 10_000, 1, 10_000],
    ["of a budget that two tokens share", 10_000, 2, 5_000],
    ["of a long budget", 60_000, 1, 60_000],
    ["without a budget", undefined, 1, 10_000],
  ])("fill the time %s, and leave some for a last request", async (_, budget, tokens, time) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const times = await playWaits(startBudget(budget).backoff(tokens));
    const last = times.at(-1) ?? 0;
    expect(last).toBeLessThanOrEqual(time - 240);
    expect(last).toBeGreaterThan(time - 600);
    expect(times[0]).toBeLessThanOrEqual(260);
    expect(times.length).toBeLessThan(8 + time / 1_000);
  });
});
