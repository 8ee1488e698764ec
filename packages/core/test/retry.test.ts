import { describe, expect, test } from "vitest";
import { countListeners } from "@signoff/test-support";
import type { CallOptions, SignoffEvent } from "../src/index.ts";
import { readRetryAfter } from "../src/values/retry-after.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import type { TestSession } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";

const body = { note: "1" };
const byId = { params: { path: { id: "1" } } };

/** Fails so many times, then answers. */
function failing(times: number, fail: Answer): Answer {
  let left = times;
  return (request, response) => {
    if (left === 0) return sendJson(response, { ok: true });
    left -= 1;
    return fail(request, response);
  };
}

const status =
  (code: number): Answer =>
  (_, response) =>
    sendJson(response, { code: "down" }, code);
const reset: Answer = (_, response) => response.destroy();
const cut: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write("{", () => response.destroy());
};

describe("which failures are repeated", () => {
  test.each<[string, Answer, number]>([
    ["408", status(408), 2],
    ["429", status(429), 2],
    ["500", status(500), 2],
    ["502", status(502), 2],
    ["503", status(503), 2],
    ["504", status(504), 2],
    ["a reset", reset, 2],
    ["a body cut short", cut, 2],
    ["400", status(400), 1],
    ["404", status(404), 1],
    ["409", status(409), 1],
    ["422", status(422), 1],
    ["302", (_, response) => response.writeHead(302, { location: "/other" }).end(), 1],
    ["broken JSON", (_, response) => response.end("{"), 1],
  ])("%s", async (_, fail, sent) => {
    const { backend, session } = await open(failing(1, fail));
    const [outcome] = await Promise.allSettled([session.GET("/items")]);
    expect(outcome.status).toBe(sent === 2 ? "fulfilled" : "rejected");
    expect(callsOf(backend)).toHaveLength(sent);
  });
});

describe("which calls are repeated", () => {
  test.each<[string, (session: TestSession) => Promise<unknown>, number]>([
    ["GET", (session) => session.GET("/items"), 3],
    ["HEAD", (session) => session.HEAD("/items"), 3],
    ["a stream", (session) => session.stream.GET("/items"), 3],
    ["GET with a side effect", (session) => session.GET("/touch"), 1],
    ["POST", (session) => session.POST("/items", { body }), 1],
    ["POST, asked for", (session) => session.POST("/items", { body, retry: true }), 1],
    ["idempotent POST", (session) => session.POST("/search", { body }), 3],
    ["idempotent PUT", (session) => session.PUT("/items/{id}", { ...byId, body }), 3],
    ["DELETE", (session) => session.DELETE("/items/{id}", byId), 1],
    ["retry: false", (session) => session.GET("/items", { retry: false }), 1],
    ["attempts: 5", (session) => session.GET("/items", { retry: { attempts: 5 } }), 5],
    [
      "a body that is a stream",
      (session) => session.POST("/search", { body: new Blob(["{}"]).stream() as never }),
      1,
    ],
  ])("%s", async (_, call, sent) => {
    const { backend, session } = await open(status(503));
    await failureOf(call(session));
    expect(callsOf(backend)).toHaveLength(sent);
  });

  test("raw calls too; the last answer is the caller's", async () => {
    const { backend, session } = await open(status(503));
    expect((await session.raw.GET("/items")).response.status).toBe(503);
    expect(callsOf(backend)).toHaveLength(3);
  });

  test("the body is sent whole each time", async () => {
    const { backend, session } = await open(failing(2, status(503)));
    await session.POST("/search", { body });
    const bodies = callsOf(backend).map((request) => request.body.toString());
    expect(bodies).toEqual(['{"note":"1"}', '{"note":"1"}', '{"note":"1"}']);
  });

  test.each<[CallOptions["retry"], number]>([
    [undefined, 4],
    [true, 4],
    [{ baseDelay: 0 }, 4],
    [{ attempts: 2 }, 2],
    [false, 1],
  ])("a call with retry %o keeps the session's other settings", async (retry, sent) => {
    const { backend, session } = await open(status(503), { retry: { attempts: 4, baseDelay: 0 } });
    await failureOf(session.GET("/items", { retry }));
    expect(callsOf(backend)).toHaveLength(sent);
  });

  test("a session with retry: false can still be asked for it", async () => {
    const { backend, session } = await open(status(503), { retry: false });
    await failureOf(session.GET("/items"));
    await failureOf(session.GET("/items", { retry: { baseDelay: 0 } }));
    expect(callsOf(backend)).toHaveLength(1 + 3);
  });
});

function delaysOf(events: readonly SignoffEvent[]): number[] {
  return events.flatMap((event) => (event.type === "retry" ? [event.delay] : []));
}

describe("Retry-After", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  test.each<[string, number | undefined]>([
    ["3", 3000],
    ["0", 0],
    ["1.5", 1500],
    ["-5", 0],
    ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
    ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
    ["soon", undefined],
    ["in 3000 years", undefined],
    ["apples 5", undefined],
    ["Mon, nonsense", undefined],
    ["", undefined],
    ["Thursday, 01-Jan-26 00:00:10 GMT", 10_000],
    ["Thu Jan  1 00:00:10 2026", 10_000],
    ["Thu, 1 Jan 2026 01:00:10 +0100", 10_000],
  ])("%j is %s ms", (value, wait) => {
    expect(readRetryAfter(new Headers({ "retry-after": value }), now)).toBe(wait);
  });

  test.each([
    ["ahead of ours", "Thu, 01 Jan 2026 00:05:00 GMT", "Thu, 01 Jan 2026 00:05:02 GMT", 2000],
    ["behind ours", "Wed, 31 Dec 2025 23:55:00 GMT", "Wed, 31 Dec 2025 23:55:02 GMT", 2000],
    ["as it was long ago", "Thu Jan  1 00:05:00 2026", "Thursday, 01-Jan-26 00:05:02 GMT", 2000],
    ["not told", "today", "Thu, 01 Jan 2026 00:00:02 GMT", 2000],
    ["past that time", "Thu, 01 Jan 2026 00:00:03 GMT", "Thu, 01 Jan 2026 00:00:02 GMT", 0],
  ])("as a date is one of the provider's clock, which is %s", (_, date, value, wait) => {
    const headers = new Headers({ date, "retry-after": value });
    expect(readRetryAfter(headers, now)).toBe(wait);
  });

  test.each([300_000, -300_000])(
    "as a date is waited for, and told, by the provider's clock (%i ms off)",
    async (off) => {
      const limit: Answer = (_, response) => {
        const theirs = Date.now() + off;
        response.setHeader("date", new Date(theirs).toUTCString());
        response.setHeader("retry-after", new Date(theirs + 1000).toUTCString());
        sendJson(response, {}, 429);
      };
      const events: SignoffEvent[] = [];
      const { session } = await open(failing(1, limit), { onEvent: (event) => events.push(event) });
      await session.GET("/items");
      expect(delaysOf(events)).toEqual([1000]);
      const { session: other } = await open(limit, { retry: false });
      expect(await failureOf(other.GET("/items"))).toMatchObject({ retryAfter: 1000 });
    },
  );

  test("is the least wait", async () => {
    const events: SignoffEvent[] = [];
    const { session } = await open(
      failing(1, (_, response) => {
        response.setHeader("retry-after", "0.05");
        sendJson(response, {}, 503);
      }),
      { onEvent: (event) => events.push(event) },
    );
    await session.GET("/items");
    expect(delaysOf(events)).toEqual([50]);
  });

  test.each(["3600", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "%s is beyond the deadline: the failure is the caller's at once",
    async (value) => {
      const { backend, session } = await open((_, response) => {
        response.setHeader("retry-after", value);
        sendJson(response, {}, 429);
      });
      expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "RateLimitError" });
      expect(callsOf(backend)).toHaveLength(1);
    },
  );
});

test("the budget stops a storm, and one session's storm is not another's", async () => {
  const { backend, session } = await open(status(503));
  await Promise.all(Array.from({ length: 300 }, () => failureOf(session.GET("/items"))));
  // 500 tokens at 5 for each repeat.
  expect(callsOf(backend)).toHaveLength(300 + 100);
  const other = await open(failing(1, status(503)));
  await other.session.GET("/items");
});

describe("abort", () => {
  test("during the wait ends it at once", async () => {
    const controller = new AbortController();
    const { backend, session } = await open(
      (_, response) => {
        response.setHeader("retry-after", "100");
        sendJson(response, {}, 503);
      },
      { onEvent: ({ type }) => type === "retry" && controller.abort("changed my mind") },
    );
    const error = await failureOf(session.GET("/items", { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "AbortError", operation: "GET /items", retryable: false });
    expect(callsOf(backend)).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ["before the answer", () => {}],
    ["in the body", (_, response) => response.write("{")],
  ])("%s", async (_, answer) => {
    const controller = new AbortController();
    const { session } = await open((request, response) => {
      answer(request, response);
      setTimeout(() => controller.abort(new Error("enough")), 20);
    });
    const error = await failureOf(session.GET("/items", { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "AbortError", cause: { message: "enough" } });
  });

  test("before the call: nothing is sent", async () => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: "AbortError", cause: { name: "AbortError" } });
    expect(callsOf(backend)).toEqual([]);
  });

  test("settles although an app's fetch is deaf to the signal", async () => {
    const controller = new AbortController();
    let deaf = false;
    const { session } = await open(undefined, {
      fetch: (url, init) => {
        if (!deaf) return fetch(url, init);
        setTimeout(() => controller.abort(), 20);
        return new Promise(() => {});
      },
    });
    deaf = true;
    const error = await failureOf(session.GET("/items", { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "AbortError" });
    deaf = false;
  });
});

describe("listeners on a long-lived signal come off", () => {
  test.each<[string, Answer, (session: TestSession, init: CallOptions) => Promise<unknown>]>([
    ["after a success", failing(0, reset), (session, init) => session.GET("/items", init)],
    ["after retries", failing(2, status(503)), (session, init) => session.GET("/items", init)],
    ["after a failure", status(404), (session, init) => session.GET("/items", init)],
    ["after no answer", reset, (session, init) => session.GET("/items", init)],
    [
      "after a bad parameter",
      reset,
      (session, init) =>
        session.GET("/items", { ...init, params: { query: { page: {} as never } } }),
    ],
    [
      "after a stream is read",
      failing(0, reset),
      async (session, init) => new Response((await session.stream.GET("/items", init)).data).text(),
    ],
    [
      "after a stream is cancelled",
      failing(0, reset),
      async (session, init) => (await session.stream.GET("/items", init)).data.cancel(),
    ],
    [
      "after a stream breaks",
      cut,
      async (session, init) => new Response((await session.stream.GET("/items", init)).data).text(),
    ],
  ])("%s", async (_, answer, call) => {
    const { session } = await open(answer);
    const { signal } = new AbortController();
    const count = countListeners(signal);
    await call(session, { signal }).catch(() => {});
    expect(count.added).toBeGreaterThan(0);
    expect(count.open).toBe(0);
  });
});
