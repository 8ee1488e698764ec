import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test, vi } from "vitest";
import { isAbortError, type Step } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const logins = [
  ["bearer", "issueToken"],
  ["basic", "login"],
] as const;

test.each(logins)(
  "a %s login that is aborted while the server works rejects at once, and what it opens is ended",
  async (auth, operation) => {
    const server = await startServer();
    const delay = server.fault({ operation, kind: "delay", milliseconds: 60_000 });
    const controller = new AbortController();
    const failure = failureOf(signOn(server, { auth, signal: controller.signal }));
    await expect.poll(() => delay.hits).toBe(1);
    controller.abort();
    expect(await failure).toSatisfy(isAbortError);
    expect(requestsOf(server, "logout")).toBe(0);
    server.clock.advance(60_000);
    await expect.poll(() => requestsOf(server, "logout")).toBe(1);
    await expect.poll(() => server.sessions()).toEqual([]);
  },
);

test.each(logins)("a %s login that is aborted before it is sent sends nothing", async (auth) => {
  const server = await startServer();
  const controller = new AbortController();
  const { signal } = controller;
  const abort: Step = async (request, next) => {
    controller.abort();
    return next(request);
  };
  const send = vi.fn<typeof fetch>(fetch);
  const failure = failureOf(signOn(server, { auth, signal, steps: [abort], fetch: send }));
  expect(await failure).toSatisfy(isAbortError);
  expect(send).not.toHaveBeenCalled();
});

test.each(logins)(
  "a %s login that is aborted when it is answered leaves no session behind",
  async (auth) => {
    const server = await startServer();
    const controller = new AbortController();
    const abort: Step = async (request, next) => {
      const answer = await next(request);
      controller.abort();
      return answer;
    };
    const failure = failureOf(signOn(server, { auth, signal: controller.signal, steps: [abort] }));
    expect(await failure).toSatisfy(isAbortError);
    await expect.poll(() => requestsOf(server, "logout")).toBe(1);
    await expect.poll(() => server.sessions()).toEqual([]);
  },
);
