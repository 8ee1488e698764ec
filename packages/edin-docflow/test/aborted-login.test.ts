import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isAbortError, type Step } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

test("a login that is aborted while the server works rejects at once, and what it opens is ended", async () => {
  const server = await startServer();
  const delay = server.fault({ operation: "logIn", kind: "delay", milliseconds: 60_000 });
  const controller = new AbortController();
  const failure = failureOf(signOn(server, { signal: controller.signal }));
  await expect.poll(() => delay.hits).toBe(1);
  controller.abort();
  expect(await failure).toSatisfy(isAbortError);
  expect(requestsOf(server, "logOut")).toBe(0);
  server.clock.advance(60_000);
  await expect.poll(() => requestsOf(server, "logOut")).toBe(1);
  await expect.poll(() => server.sessions()).toEqual([]);
});

/** Where a request of a login is when it is aborted. */
const points = ["before it is sent", "when it is answered"] as const;

/** A step that aborts when its request with that number, counted from 1, is at that point. */
function abortAt(
  number: number,
  point: (typeof points)[number],
  controller: AbortController,
): Step {
  let requests = 0;
  return async (request, next) => {
    requests += 1;
    const isMeant = requests === number;
    if (isMeant && point === "before it is sent") controller.abort();
    const answer = await next(request);
    if (isMeant && point === "when it is answered") controller.abort();
    return answer;
  };
}

test("a login that is aborted before its password is sent sends none", async () => {
  const server = await startServer();
  const controller = new AbortController();
  const steps = [abortAt(2, "before it is sent", controller)];
  const failure = await failureOf(signOn(server, { signal: controller.signal, steps }));
  expect(failure).toSatisfy(isAbortError);
  // A login of the same user waits until that one has ended.
  await (await signOn(server)).signOff();
  expect(requestsOf(server, "logIn")).toBe(1);
});

test("a login that is aborted when it is answered leaves no session behind", async () => {
  const server = await startServer();
  const controller = new AbortController();
  const steps = [abortAt(2, "when it is answered", controller)];
  const failure = await failureOf(signOn(server, { signal: controller.signal, steps }));
  expect(failure).toSatisfy(isAbortError);
  await expect.poll(() => requestsOf(server, "logOut")).toBe(1);
  await expect.poll(() => server.sessions()).toEqual([]);
});

test("none of several cookies stays alive that come after the login was aborted", async () => {
  const server = await startServer();
  server.fault({ operation: "logIn", kind: "duplicateCookies" });
  const controller = new AbortController();
  const steps = [abortAt(2, "when it is answered", controller)];
  const failure = await failureOf(signOn(server, { signal: controller.signal, steps }));
  expect(failure).toSatisfy(isAbortError);
  await expect.poll(() => requestsOf(server, "logOut")).toBe(2);
  await expect.poll(() => server.sessions()).toEqual([]);
});

test.each(points)("a first step that is aborted %s sends no password", async (point) => {
  const server = await startServer();
  const controller = new AbortController();
  const steps = [abortAt(1, point, controller)];
  const failure = await failureOf(signOn(server, { signal: controller.signal, steps }));
  expect(failure).toSatisfy(isAbortError);
  // A login of the same user waits until that one has ended.
  await (await signOn(server)).signOff();
  expect(requestsOf(server, "logIn")).toBe(1);
});
