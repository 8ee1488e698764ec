import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { nodeTransport } from "@signoff/core/node";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type FetchFunction, InvalidOptionError, type Step } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { possibleIn, refusals } from "./support/losses.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { findClosedOrigin } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

async function refuseToSend(): Promise<never> {
  throw new InvalidOptionError("transport", "does not work here.");
}

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

  test("a login that finds no connection after its time limit", async () => {
    const warnings = catchWarnings();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const [asked, refused] = [createGate(), createGate()];
    const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const failure = failureOf(
      login({
        baseUrl: "https://provider.example.com",
        timeout: { attempt: 50 },
        async fetch() {
          asked.open();
          await refused.opened;
          throw new TypeError("fetch failed", { cause });
        },
      }),
    );
    await asked.opened;
    vi.advanceTimersByTime(50);
    expect(await failure).toMatchObject({ kind: "TimeoutError" });
    refused.open();
    while (vi.getTimerCount() > 0) await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });

  test("a login whose connection never stood until its time limit", async () => {
    const warnings = catchWarnings();
    const sockets: Socket[] = [];
    // It takes no part in the handshake.
    const server = createServer((socket) => sockets.push(socket.on("error", () => {})));
    await once(server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void server.close());
    const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await failureOf(
      login({ baseUrl, transport: nodeTransport(), timeout: { attempt: 100 } }),
    );
    expect(error).toMatchObject({ kind: "TimeoutError" });
    expect(error).not.toHaveProperty("sessionMayBeOpen");
    for (const socket of sockets) socket.destroy();
    await new Promise(setImmediate);
    expect([sockets.length, warnings]).toEqual([1, []]);
  });

  test("a login that a transport refuses to send", async () => {
    const warnings = catchWarnings();
    const options = { baseUrl: "https://provider.example.com", transport: refuseToSend };
    expect(await failureOf(login(options))).toMatchObject({ name: "InvalidOptionError" });
    expect(warnings).toEqual([]);
  });

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
