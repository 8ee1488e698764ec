import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { RawMiddleware } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson, startServer } from "./support/server.ts";

describe("middleware of raw", () => {
  test("is that of openapi-fetch, by its types too", async () => {
    const told: unknown[] = [];
    const middleware: Middleware = {
      onRequest({ request, schemaPath, params }) {
        told.push([schemaPath, params.query, request.headers.get("authorization")]);
        request.headers.set("x-note", "1");
        return request;
      },
      onResponse: ({ response }) => new Response("{}", { status: 200, headers: response.headers }),
    };
    const { backend, session } = await open();
    session.raw.use(middleware);
    const { data } = await session.raw.GET("/items", { params: { query: { page: 1 } } });
    expect(data).toEqual({});
    // The session's credentials are put in after it.
    expect(told).toEqual([["/items", { page: 1 }, null]]);
    session.raw.eject(middleware);
    expect((await session.raw.GET("/items")).data).toEqual({ ok: true });
    const [first, second] = callsOf(backend);
    expect([first?.url, first?.headers["x-note"], second?.headers["x-note"]]).toEqual([
      "/items?page=1",
      "1",
      undefined,
    ]);
    expect(first?.headers.authorization).toMatch(/^Bearer token-/);
  });

  test("may make a request of its own, answer it, or turn a failure into an answer", async () => {
    const { backend, session } = await open((_, response) => response.destroy());
    const remake: RawMiddleware = {
      onRequest: ({ request }) => new Request(request, { method: "PUT" }),
    };
    const rescue: RawMiddleware = {
      onError: ({ error }) => Response.json({ ok: false, kind: (error as Error).name }),
    };
    const { data } = await session.raw.GET("/items", { middleware: [remake, rescue] });
    expect(data).toEqual({ ok: false, kind: "OutcomeUnknownError" });
    expect(callsOf(backend).every(({ method }) => method === "PUT")).toBe(true);
    const answer: RawMiddleware = { onRequest: () => Response.json({ ok: "by itself" }) };
    const before = callsOf(backend).length;
    expect((await session.raw.GET("/items", { middleware: [answer] })).data).toEqual({
      ok: "by itself",
    });
    expect(callsOf(backend)).toHaveLength(before);
  });

  test.each<[string, (request: Request) => Request]>([
    ["a write", (request) => new Request(request, { method: "PUT" })],
    ["a read with side effects", ({ url }) => new Request(url.replace("/items", "/touch"))],
  ])("has %s that it makes of a read sent once", async (_, remake) => {
    const { backend, session } = await open((_call, response) => sendJson(response, {}, 503));
    const middleware: RawMiddleware[] = [{ onRequest: ({ request }) => remake(request) }];
    const { response } = await session.raw.GET("/items", { middleware });
    expect([response.status, callsOf(backend).length]).toEqual([503, 1]);
    // The twin: the read itself is repeated.
    await session.raw.GET("/items");
    expect(callsOf(backend)).toHaveLength(4);
  });

  test("cannot send the session's credentials elsewhere", async () => {
    const stranger = await startServer((_, response) => sendJson(response, {}));
    const { backend, session } = await open();
    for (const url of [
      `${stranger.origin}/items`,
      `${backend.origin.replace("127.0.0.1", "localhost")}/items`,
    ]) {
      const elsewhere: RawMiddleware = { onRequest: () => new Request(url) };
      const failure = await failureOf(session.raw.GET("/items", { middleware: [elsewhere] }));
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "url" });
    }
    expect([...stranger.requests, ...callsOf(backend)]).toEqual([]);
    // The twin: another path of the session's own is sent.
    const other: RawMiddleware = { onRequest: () => new Request(`${backend.origin}/text`) };
    await session.raw.GET("/items", { middleware: [other] });
    expect(callsOf(backend).map(({ url }) => url)).toEqual(["/text"]);
  });

  test("cannot lead a request out of the base URL", async () => {
    const { backend, session } = await open();
    const seen: unknown[] = [];
    const under = await startServer((request, response) => {
      if (request.url === "/api/login") return backend.onLogin(request, response);
      seen.push(request.url);
      return sendJson(response, {});
    });
    const nested = await login({ baseUrl: `${under.origin}/api` });
    const leadTo = (path: string): RawMiddleware => ({
      onRequest: () => new Request(under.origin + path),
    });
    const out = nested.raw.GET("/items", { middleware: [leadTo("/items")] });
    expect(await failureOf(out)).toMatchObject({ name: "InvalidOptionError", option: "path" });
    expect(seen).toEqual([]);
    // The twin: another path under it is sent.
    await nested.raw.GET("/items", { middleware: [leadTo("/api/text")] });
    expect(seen).toEqual(["/api/text"]);
    await session.signOff();
  });

  test("sees the body, which is sent again when the session was renewed", async () => {
    const { backend, session } = await open();
    const post = session.raw.POST as unknown as (path: string, init: object) => Promise<unknown>;
    const seen: string[] = [];
    session.raw.use({
      async onRequest({ request }) {
        seen.push(await request.clone().text());
      },
    });
    backend.expire();
    await post("/items", { body: { id: 9_007_199_254_740_993n } });
    const text = '{"id":9007199254740993}';
    expect(seen).toEqual([text]);
    expect(callsOf(backend).map(({ body }) => body.toString())).toEqual([text, text]);
  });
});

test("limits of a single raw call are its own", async () => {
  const { session } = await open(() => {});
  expect(await failureOf(session.raw.GET("/items", { timeout: 50, retry: false }))).toMatchObject({
    kind: "TimeoutError",
  });
});

test("a raw stream is unread, and larger than memory may hold", async () => {
  const { session } = await open((_, response) => response.end("x".repeat(5000)), {
    maxBodyBytes: 1000,
  });
  const { data } = await session.raw.GET("/items", { parseAs: "stream" });
  expect(await new Response(data).text()).toHaveLength(5000);
  expect(await failureOf(session.raw.GET("/items"))).toMatchObject({ reason: "too-large" });
});
