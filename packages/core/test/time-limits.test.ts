import { describe, expect, test } from "vitest";
import type { TimeoutError } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import type { Answer } from "./support/server.ts";
import { sendJson } from "./support/server.ts";

const silent: Answer = () => {};
const stalled: Answer = (_, response) => response.write("{");
const dribbling: Answer = (_, response) => {
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

describe("buffered answers", () => {
  test.each<[string, Answer, "attempt" | "total", "answer" | "body"]>([
    ["no answer", silent, "attempt", "answer"],
    ["no answer", silent, "total", "answer"],
    ["a stalled body", stalled, "attempt", "body"],
    ["a stalled body", stalled, "total", "body"],
    ["a dribbling body", dribbling, "attempt", "body"],
    ["a dribbling body", dribbling, "total", "body"],
  ])("%s, limited by timeout.%s", async (_, answer, limit, phase) => {
    const { backend, session } = await open(answer);
    const error = await failureOf(
      session.GET("/items", { timeout: { [limit]: 200 }, retry: false }),
    );
    expect(error).toMatchObject({
      kind: "TimeoutError",
      limit,
      phase,
      operation: "GET /items",
      status: undefined,
      retryable: true,
    } satisfies Partial<TimeoutError>);
    expect((error as Error).message).toContain(`200 ms (timeout.${limit})`);
    expect(callsOf(backend)).toHaveLength(1);
  });

  test("an attempt that timed out is repeated, within the total limit", async () => {
    const { backend, session } = await open(silent);
    const timeout = { attempt: 100, total: 20_000 };
    expect(await failureOf(session.GET("/items", { timeout }))).toMatchObject({ limit: "attempt" });
    expect(callsOf(backend)).toHaveLength(3);
  });

  test("the total limit ends a wait between attempts", async () => {
    const { session } = await open((_, response) => sendJson(response, {}, 503), {
      retry: { baseDelay: 1e9, maxDelay: 1e9 },
    });
    const call = session.GET("/items", { timeout: { total: 200 } });
    // Either the wait would end after the deadline, or the deadline comes during it.
    expect(["ApiError", "TimeoutError"]).toContain(((await failureOf(call)) as Error).name);
  });

  test("a plain number is the limit of the whole call", async () => {
    const { session } = await open(silent);
    const error = await failureOf(session.GET("/items", { timeout: 200 }));
    expect(error).toMatchObject({ limit: "total" });
  });

  test("Infinity is no limit", async () => {
    const { session } = await open(
      (_, response) => setTimeout(() => sendJson(response, { ok: true }), 50),
      { timeout: { attempt: Infinity, total: Infinity } },
    );
    expect((await session.GET("/items")).data).toEqual({ ok: true });
    const { data } = await session.stream.GET("/items");
    expect(await new Response(data).json()).toEqual({ ok: true });
  });

  test("the limits hold although an app's fetch is deaf to the signal", async () => {
    const { session } = await open();
    const deaf = await open(undefined, {
      fetch: (url, init) => (url.endsWith("/items") ? new Promise(() => {}) : fetch(url, init)),
    });
    const error = await failureOf(deaf.session.GET("/items", { timeout: 100 }));
    expect(error).toMatchObject({ kind: "TimeoutError", limit: "total", phase: "answer" });
    await session.signOff();
  });
});

describe("streams", () => {
  test("a stalled stream fails after timeout.attempt, and frees the connection", async () => {
    let closed: () => void;
    const freed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { session } = await open((_, response) => {
      response.on("close", () => closed());
      response.write("abc");
    });
    const { data } = await session.stream.GET("/items", { timeout: { attempt: 200 } });
    const reader = data.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("abc");
    const error = await failureOf(reader.read());
    expect(error).toMatchObject({ kind: "TimeoutError", limit: "attempt", phase: "body" });
    await freed;
  });

  test("a slow stream may take longer than the total limit", async () => {
    const { session } = await open((_, response) => {
      let left = 10;
      const timer = setInterval(() => {
        response.write("x");
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        response.end();
      }, 60);
    });
    const timeout = { attempt: 5000, total: 400 };
    const { data } = await session.stream.GET("/items", { timeout });
    expect(await new Response(data).text()).toBe("x".repeat(10));
  });

  test("an abort ends a stream", async () => {
    const controller = new AbortController();
    const { session } = await open(dribbling);
    const { data } = await session.stream.GET("/items", { signal: controller.signal });
    const reader = data.getReader();
    await reader.read();
    controller.abort();
    const reading = (async () => {
      while (!(await reader.read()).done);
    })();
    expect(await failureOf(reading)).toMatchObject({ kind: "AbortError" });
  });
});
