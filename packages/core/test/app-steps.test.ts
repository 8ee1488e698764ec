import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { countListeners } from "@signoff/test-support";
import type { Step } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

/** A step that puts a signal of its own in the place of the call's, for calls only. */
function under(signal: AbortSignal): Step {
  return async (request, next) =>
    next(request.url.endsWith("/items") ? { ...request, signal } : request);
}

describe("a signal that a step puts in the place of the call's", () => {
  test("has no listener when the call is over, however it ended", async () => {
    let status = 200;
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    const { session } = await open((_, response) => sendJson(response, {}, status), {
      steps: [under(signal)],
      retry: false,
    });
    await session.GET("/items");
    const { data } = await session.stream.GET("/items");
    expect(listeners.open).toBe(1);
    await data.cancel();
    status = 500;
    await failureOf(session.GET("/items"));
    expect([listeners.added, listeners.open]).toEqual([3, 0]);
  });

  test("aborts the call", async () => {
    const controller = new AbortController();
    const { session } = await open(() => controller.abort(), { steps: [under(controller.signal)] });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "AbortError" });
  });

  test("leaves the call's own in force, which ends the connection", async () => {
    const controller = new AbortController();
    let answer: ServerResponse | undefined;
    const { session } = await open(
      (_, response) => {
        answer = response;
        controller.abort();
      },
      { steps: [under(new AbortController().signal)] },
    );
    const { signal } = controller;
    expect(await failureOf(session.GET("/items", { signal }))).toMatchObject({
      kind: "AbortError",
    });
    await expect.poll(() => answer?.destroyed, { timeout: 5_000 }).toBe(true);
  });
});

test("a step whose URL is not absolute is told so", async () => {
  const { backend, session } = await open(undefined, {
    steps: [
      async (request, next) =>
        next(request.url.endsWith("/items") ? { ...request, url: "/items" } : request),
    ],
  });
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    name: "InvalidOptionError",
    option: "steps",
  });
  expect(callsOf(backend)).toEqual([]);
});
