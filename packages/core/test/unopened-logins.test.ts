import { describe, expect, test } from "vitest";
import type { FetchFunction, Step } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { possibleIn, refusals } from "./support/losses.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { findClosedOrigin } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

describe("what surely opened nothing is told by nobody", () => {
  test.each(refusals)("a renewal that is answered with %s", async (_, answer) => {
    const { backend, session } = await open();
    backend.expire();
    const { onLogin } = backend;
    backend.onLogin = answer;
    expect(await failureOf(session.GET("/items"))).not.toHaveProperty("sessionMayBeOpen");
    backend.onLogin = onLogin;
    const receipt = await session.signOff();
    expect(possibleIn(receipt)).toEqual([]);
    expect(receipt.outcome).toBe("already-ended");
  });

  test.each(refusals)("a first login that is answered with %s", async (_, answer) => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    backend.onLogin = answer;
    const error = await failureOf(login({ baseUrl: backend.origin }));
    expect(error).not.toHaveProperty("sessionMayBeOpen");
    expect(warnings).toEqual([]);
  });

  const unsent: [
    string,
    (down: () => boolean) => Promise<{ fetch?: FetchFunction; steps?: Step[] }>,
  ][] = [
    [
      "finds no connection",
      async (isDown) => {
        const closed = await findClosedOrigin();
        return {
          fetch: (url, init) =>
            fetch(isDown() && url.endsWith("/login") ? `${closed}/login` : url, init),
        };
      },
    ],
    [
      "a step of the app leads elsewhere",
      async (isDown) => ({
        steps: [
          (request, next) =>
            next(isDown() ? { ...request, url: "https://else.example.com/login" } : request),
        ],
      }),
    ],
  ];

  test.each(unsent)("a login that %s", async (_, breakOff) => {
    const warnings = catchWarnings();
    let isDown = true;
    const options = await breakOff(() => isDown);
    const backend = await startBackend();
    const first = await failureOf(login({ baseUrl: backend.origin, ...options }));
    expect(first).not.toHaveProperty("sessionMayBeOpen");
    isDown = false;
    const { session, backend: other } = await open(undefined, { ...options, retry: false });
    other.expire();
    await session.GET("/items");
    other.expire();
    isDown = true;
    await failureOf(session.GET("/items"));
    isDown = false;
    expect(possibleIn(await session.signOff())).toEqual([]);
    expect(warnings).toEqual([]);
  });
});
