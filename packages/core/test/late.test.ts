import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

test("a stream that nobody reads hears of an abort, and ends its call", async () => {
  const { session } = await open((_, response) => response.write("x"));
  const controller = new AbortController();
  const { data } = await session.stream.GET("/items", { signal: controller.signal });
  controller.abort();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect((await session.signOff({ drain: 60_000 })).drained).toEqual({ finished: 0, aborted: 0 });
  await expect(data.getReader().read()).rejects.toMatchObject({ kind: "AbortError" });
});

test("a stream that the app cancels frees its connection, and ends its call", async () => {
  let closed: () => void;
  const freed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { session } = await open((_, response) => {
    response.on("close", () => closed()).write("x");
  });
  const { data } = await session.stream.GET("/items");
  await data.cancel();
  await freed;
  expect((await session.signOff()).drained).toEqual({ finished: 0, aborted: 0 });
});

test("a question whether the session is over does not outlive it, and starts no login", async () => {
  const { backend, session } = await open(undefined, { quirks: { verdict: "perhaps" } });
  backend.expire();
  const asked = new Promise<() => void>((resolve) => {
    backend.onProbe = (_, response) => {
      resolve(() => sendJson(response, {}, 401));
      backend.onProbe = (__, later) => sendJson(later, {}, 401);
    };
  });
  const call = session.GET("/items").catch((error: unknown) => error);
  const answer = await asked;
  await session.signOff({ drain: 10 });
  answer();
  expect(await call).toMatchObject({ kind: "SessionEndedError" });
  expect(backend.logins).toBe(1);
  expect([...backend.alive]).toEqual([]);
});

test("a replaced token whose end hangs does not keep the sign-off waiting beyond its budget", async () => {
  const { backend, session } = await open(undefined, { onReceipt: () => {} });
  backend.expire();
  const answer = backend.onLogout;
  const begun = new Promise<void>((resolve) => {
    backend.onLogout = () => resolve();
  });
  await session.GET("/items");
  await begun;
  backend.onLogout = answer;
  const receipt = await session.signOff({ budget: 5_000 });
  expect(receipt.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
    [false, "ended"],
    [true, "already-ended"],
  ]);
});
