import { describe, expect, test } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson, startServer } from "./support/server.ts";

const statuses = [301, 302, 303, 307, 308];
const note = "for the provider only";

const transports: [string, { fetch?: FetchFunction }][] = [
  ["Node's transport", {}],
  ["fetch", { fetch: (url, init) => fetch(url, init) }],
];

describe.each(statuses)("a redirect with %i", (status) => {
  test.each(transports)(
    "is never followed over %s, to another origin or the same",
    async (_, over) => {
      const stranger = await startServer((__, response) => sendJson(response, { ok: true }));
      for (const target of [`${stranger.origin}/steal?token=1`, "/elsewhere"]) {
        const redirect: Answer = (__, response) =>
          response.writeHead(status, { location: target }).end();
        const { backend, session } = await open(redirect, over);
        const calls = [
          () => session.GET("/items"),
          () => session.POST("/items", { body: { note } }),
          () => session.stream.GET("/items"),
        ];
        for (const call of calls) {
          const error = await failureOf(call());
          expect(error).toMatchObject({ kind: "ProtocolError", status, retryable: false });
          expect((error as Error).message).not.toContain("steal");
          expect((error as Error).message).not.toContain("elsewhere");
        }
        const raw = await session.raw.GET("/items");
        expect([raw.response.status, raw.data]).toEqual([status, undefined]);
        expect(raw.error).toBeTruthy();
        expect(callsOf(backend).map(({ url }) => url)).toEqual(Array(4).fill("/items"));
      }
      expect(stranger.requests).toEqual([]);
    },
  );
});

test.each(transports)("a redirected login takes the password nowhere over %s", async (_, over) => {
  const stranger = await startServer((__, response) => sendJson(response, { token: "x" }));
  const backend = await startBackend();
  backend.onLogin = (__, response) => {
    response.writeHead(307, { location: `${stranger.origin}/login` }).end();
  };
  expect(await failureOf(login({ baseUrl: backend.origin, ...over }))).toMatchObject({
    status: 307,
  });
  expect(stranger.requests).toEqual([]);
});

test("the twin: a fetch that follows would have handed over token and body", async () => {
  const stranger = await startServer((_, response) => sendJson(response, { ok: true }));
  const { backend } = await open((_, response) => {
    response.writeHead(307, { location: `${stranger.origin}/steal` }).end();
  });
  const [token] = backend.alive;
  await fetch(`${backend.origin}/items`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "x-token": `${token}` },
    body: note,
  });
  expect(stranger.requests).toHaveLength(1);
  const [stolen] = stranger.requests;
  expect(stolen?.body.toString()).toBe(note);
  expect(stolen?.headers["x-token"]).toBe(token);
});
