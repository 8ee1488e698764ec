import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isAbortError, type Step } from "../src/index.ts";
import { signOn, startServer } from "./support.ts";

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

/** Where the request of a login is when it is aborted. */
const points = ["before it is sent", "when it is answered"] as const;

test.each(logins.flatMap(([auth]) => points.map((point) => [auth, point] as const)))(
  "a %s login that is aborted %s leaves no session behind",
  async (auth, point) => {
    const server = await startServer();
    const controller = new AbortController();
    const abort: Step = async (request, next) => {
      if (point === "before it is sent") controller.abort();
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
