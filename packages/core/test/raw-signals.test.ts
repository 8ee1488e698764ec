import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { failureOf, open } from "./support/open.ts";

function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe("a signal of a raw call", () => {
  test("is left alone when the call is over, whatever became of it", async () => {
    const { session } = await open();
    const { signal } = new AbortController();
    await session.raw.GET("/items", { signal });
    const refuse = {
      onRequest() {
        throw new Error("not this one");
      },
    };
    await failureOf(session.raw.GET("/items", { signal, middleware: [refuse] }));
    const answer = { onRequest: () => new Response("{}") };
    await session.raw.GET("/items", { signal, middleware: [answer], parseAs: "stream" });
    expect(listenersOf(signal)).toBe(0);
  });

  test("aborts a stream while it is read, and is left alone afterwards", async () => {
    const { session } = await open((_, response) => response.write("begun"));
    const controller = new AbortController();
    const { data } = await session.raw.GET("/items", {
      signal: controller.signal,
      parseAs: "stream",
    });
    expect(listenersOf(controller.signal)).toBeGreaterThan(0);
    controller.abort();
    expect(await failureOf(new Response(data).text())).toMatchObject({ kind: "AbortError" });
    expect(listenersOf(controller.signal)).toBe(0);
  });

  test("is what middleware sees of its request", async () => {
    const { session } = await open();
    const controller = new AbortController();
    const seen: boolean[] = [];
    const watch = {
      onRequest({ request }: { request: Request }) {
        controller.abort();
        seen.push(request.signal.aborted);
      },
    };
    const { signal } = controller;
    const failed = failureOf(session.raw.GET("/items", { signal, middleware: [watch] }));
    expect(await failed).toMatchObject({ kind: "AbortError" });
    expect(seen).toEqual([true]);
  });
});
