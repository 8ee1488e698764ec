import { describe, expect, test } from "vitest";
import type { Step } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

describe.each([
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
])("what a result tells of its call, over %s", (_, over) => {
  test("one request, the provider's id of it, and how long it took", async () => {
    const { session } = await open((__, response) => {
      response.setHeader("x-request-id", "r-1");
      sendJson(response, { ok: true });
    }, over);
    const before = performance.now();
    const { response } = await session.GET("/items");
    expect(response).toMatchObject({ status: 200, requestId: "r-1", attempts: 1 });
    expect(response.duration).toBeGreaterThan(0);
    expect(response.duration).toBeLessThanOrEqual(performance.now() - before);
  });

  test("repeats are counted, and the request after a renewal", async () => {
    let answers = 0;
    const { backend, session } = await open((__, response) => {
      answers += 1;
      sendJson(response, { ok: true }, answers === 1 ? 503 : 200);
    }, over);
    expect((await session.GET("/items")).response.attempts).toBe(2);
    backend.expire();
    const { response } = await session.GET("/items");
    expect([response.attempts, response.requestId]).toEqual([2, undefined]);
  });

  test("a stream tells as well, of its head", async () => {
    const { session } = await open((__, response) => {
      response.setHeader("x-trace-id", "t-1");
      response.write("{");
      setTimeout(() => response.end("}"), 50);
    }, over);
    const { data, response } = await session.stream.GET("/items");
    expect(response).toMatchObject({ requestId: "t-1", attempts: 1 });
    const { duration } = response;
    expect(await new Response(data).text()).toBe("{}");
    expect(response.duration).toBe(duration);
  });
});

test("the answer of a safe call tells the same", async () => {
  const { session } = await open();
  const { response } = await session.safe.GET("/items");
  expect(response).toMatchObject({ status: 200, attempts: 1, duration: expect.any(Number) });
});

test("the waits of a call are part of how long it took", async () => {
  let answers = 0;
  const { session } = await open(
    (_, response) => {
      answers += 1;
      if (answers === 1) response.setHeader("retry-after", "1");
      sendJson(response, { ok: true }, answers === 1 ? 503 : 200);
    },
    { retry: { baseDelay: 0 } },
  );
  const { response } = await session.GET("/items");
  // A timer may be a moment early.
  expect(response.duration).toBeGreaterThan(990);
});

test("calls that a step answers alike have counts of their own", async () => {
  let kept: ReturnType<Step> | undefined;
  const cache: Step = (request, next) =>
    request.call.operation === "GET /items" ? (kept ??= next(request)) : next(request);
  const { session } = await open(undefined, { steps: [cache] });
  const first = await session.GET("/items");
  const second = await session.GET("/items");
  expect([first.response.attempts, second.response.attempts]).toEqual([1, 0]);
  expect(second.data).toEqual(first.data);
  expect([...second.response.headers]).toEqual([...first.response.headers]);
});

const answering: Step = async (request, next) =>
  request.call.operation === "GET /items"
    ? Response.json({ ok: true }, { headers: { "x-request-id": "own" } })
    : next(request);

test("a step that answers by itself sent nothing", async () => {
  const { session } = await open(undefined, { steps: [answering] });
  const { response } = await session.GET("/items");
  expect([response.attempts, response.requestId]).toEqual([0, "own"]);
});
