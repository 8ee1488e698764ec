import { everythingShownOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Step } from "../src/index.ts";
import { credentials, refusal, startBackend } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { loseNextLogin, losses } from "./support/losses.ts";
import { failureOf } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

/** A login that has run into its time limit, on a clock that the test turns; `answered` lets its answer come. */
async function openOutOfTime(answer: Answer): Promise<{ answered: { open(): void } }> {
  const backend = await startBackend();
  const [arrived, answered] = [createGate(), createGate()];
  backend.onLogin = async (request, response) => {
    arrived.open();
    await answered.opened;
    answer(request, response);
  };
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const failure = failureOf(login({ baseUrl: backend.origin, timeout: { total: 50 } }));
  await arrived.opened;
  vi.advanceTimersByTime(50);
  expect(await failure).toMatchObject({ kind: "TimeoutError", limit: "total" });
  return { answered };
}

describe("a first login whose answer is lost", () => {
  test.each(losses)("by %s, says that a session may be open", async (_, answer) => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    loseNextLogin(backend, answer);
    const quirks = { unusedLife: 600_000 };
    const error = await failureOf(login({ baseUrl: backend.origin, quirks }));
    expect(error).toMatchObject({ sessionMayBeOpen: true });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ sessionMayBeOpen: true });
    await vi.waitFor(() => expect(warnings).toHaveLength(1));
    expect(warnings[0]).toMatch(/may still be alive: POST \/login .*until \d{4}-\d\d-\d\dT/);
    expect(everythingShownOf([error, warnings])).not.toContain(credentials.password);
    backend.expire();
  });

  test("by a time limit, is ended when its answer comes after all", async () => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    const answered = createGate();
    const { onLogin } = backend;
    backend.onLogin = async (request, response) => {
      await answered.opened;
      return onLogin(request, response);
    };
    const opening = login({ baseUrl: backend.origin, timeout: { attempt: 50 } });
    expect(await failureOf(opening)).toMatchObject({
      kind: "TimeoutError",
      limit: "attempt",
      phase: "answer",
      sessionMayBeOpen: true,
    });
    answered.open();
    await expect.poll(() => backend.probes).toBe(1);
    expect([...backend.alive]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("by silence, is warned of after two seconds", async () => {
    const warnings = catchWarnings();
    await openOutOfTime(() => {});
    vi.advanceTimersByTime(1_999);
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
    vi.advanceTimersByTime(1);
    await vi.waitFor(() => expect(warnings).toHaveLength(1));
  });

  test("but refused after its time limit, is none that anybody is warned of", async () => {
    const warnings = catchWarnings();
    const { answered } = await openOutOfTime((_, response) => sendJson(response, refusal, 403));
    answered.open();
    while (vi.getTimerCount() > 0) await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });
});

/** Repeats a login that got no answer, or a page. */
const again: Step = async (request, next) => {
  if (!request.url.endsWith("/login")) return next(request);
  const answer = await next(request).catch(() => undefined);
  return answer?.ok && answer.headers.get("content-type") !== "text/html" ? answer : next(request);
};

const twice: Step = async (request, next) => {
  if (request.url.endsWith("/login")) await next(request);
  return next(request);
};

const unwrap: Step = async (request, next) => {
  const answer = await next(request);
  if (!request.url.endsWith("/login")) return answer;
  return new Response((await answer.text()).slice(4), { status: answer.status });
};

describe("a login that a step of the app repeats", () => {
  test.each(losses.filter(([name]) => !name.includes("JSON") && !name.includes("token")))(
    "counts each attempt that was lost, such as by %s",
    async (_, answer) => {
      const backend = await startBackend();
      loseNextLogin(backend, answer);
      const session = await login({ baseUrl: backend.origin, steps: [again] });
      expect(backend.logins).toBe(2);
      const receipt = await session.signOff();
      expect(receipt.steps.map(({ outcome }) => outcome)).toEqual(["ended", "unconfirmed"]);
      backend.expire();
    },
  );

  test.each([
    ["before", 0],
    ["after", 1],
  ])("and sends at the same time: one that is lost %s the other counts", async (_, lost) => {
    const backend = await startBackend();
    const { onLogin } = backend;
    const gates = [createGate(), createGate()];
    backend.onLogin = async (request, response) => {
      const number = backend.logins - 1;
      if (number > 1) return onLogin(request, response);
      await gates[number]?.opened;
      if (number === lost) backend.alive.add("lost");
      return number === lost ? response.destroy() : onLogin(request, response);
    };
    let attempts: Promise<unknown>[] = [];
    const both: Step = async (request, next) => {
      if (!request.url.endsWith("/login")) return next(request);
      const sent = [next(request), next(request)];
      attempts = sent;
      return Promise.any(sent);
    };
    const opening = login({ baseUrl: backend.origin, steps: [both] });
    while (backend.logins < 2) await new Promise(setImmediate);
    for (const [index, gate] of gates.entries()) {
      gate.open();
      await attempts[index]?.catch(() => {});
    }
    const session = await opening;
    const receipt = await session.signOff();
    expect(receipt.steps.map(({ outcome }) => outcome)).toEqual(["ended", "unconfirmed"]);
    expect([...backend.alive]).toEqual(["lost"]);
    backend.expire();
  });

  test("and sends at the same time: what comes when it is over is ended", async () => {
    const backend = await startBackend();
    const { onLogin } = backend;
    const gate = createGate();
    backend.onLogin = async (request, response) => {
      if (backend.logins === 2) await gate.opened;
      return onLogin(request, response);
    };
    const both: Step = async (request, next) => {
      if (!request.url.endsWith("/login")) return next(request);
      const first = next(request);
      while (backend.logins === 0) await new Promise(setImmediate);
      void next(request);
      return first;
    };
    const session = await login({ baseUrl: backend.origin, steps: [both] });
    gate.open();
    await expect.poll(() => backend.probes).toBe(1);
    expect(backend.alive.size).toBe(1);
    expect((await session.signOff()).outcome).toBe("ended");
    expect([...backend.alive]).toEqual([]);
  });

  test("and sends at the same time: what comes when it has failed is ended", async () => {
    const backend = await startBackend();
    const { onLogin } = backend;
    const gate = createGate();
    backend.onLogin = async (request, response) => {
      if (backend.logins === 1) return sendJson(response, refusal, 403);
      await gate.opened;
      return onLogin(request, response);
    };
    const both: Step = async (request, next) => {
      if (!request.url.endsWith("/login")) return next(request);
      const first = next(request);
      while (backend.logins === 0) await new Promise(setImmediate);
      void next(request);
      while (backend.logins === 1) await new Promise(setImmediate);
      return first;
    };
    const failure = failureOf(login({ baseUrl: backend.origin, steps: [both] }));
    expect(await failure).toMatchObject({ kind: "AuthenticationError" });
    gate.open();
    await expect.poll(() => backend.probes).toBe(1);
    expect([...backend.alive]).toEqual([]);
  });

  test("has what it opened in vain ended", async () => {
    const backend = await startBackend();
    const session = await login({ baseUrl: backend.origin, steps: [twice] });
    await expect.poll(() => backend.probes).toBe(1);
    expect(backend.alive.size).toBe(1);
    expect((await session.signOff()).outcome).toBe("ended");
    expect([...backend.alive]).toEqual([]);
  });

  test("is none that a step makes readable", async () => {
    const backend = await startBackend();
    const { onLogin } = backend;
    backend.onLogin = (request, response) => {
      response.setHeader("x-wrapped", "yes");
      const { end } = response;
      response.end = ((text: string) => end.call(response, `)]}'${text}`, "utf8")) as never;
      onLogin(request, response);
    };
    const session = await login({ baseUrl: backend.origin, steps: [unwrap] });
    const receipt = await session.signOff();
    expect([receipt.outcome, receipt.steps.length]).toEqual(["ended", 1]);
  });
});
