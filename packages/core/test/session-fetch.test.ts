import { describe, expect, test } from "vitest";
import { isSessionEndedError, type SignoffEvent } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { until } from "./node/support/exchange.ts";
import { createGate } from "./support/gate.ts";
import { type Answer, sendJson, startServer } from "./support/server.ts";

const failing: Answer = (_, response) => sendJson(response, { code: "busy" }, 503);

describe("session.fetch takes", () => {
  test("a path, an absolute URL, a URL and a Request, and authorises each", async () => {
    const { backend, session } = await open();
    const url = `${backend.origin}/items?page=1`;
    for (const input of ["/items?page=1", url, new URL(url), new Request(url)]) {
      const response = await session.fetch(input);
      expect(response).toBeInstanceOf(Response);
      expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    }
    const calls = callsOf(backend);
    expect(calls.map((call) => call.url)).toEqual(Array(4).fill("/items?page=1"));
    for (const { headers } of calls) expect(headers.authorization).toMatch(/^Bearer token-/);
  });

  test.each<[string, BodyInit, string | RegExp, RegExp]>([
    ["a text", "a=b", "a=b", /^text\/plain;charset=UTF-8$/],
    ["bytes", new Uint8Array([97, 98]), "ab", /^undefined$/],
    ["a query", new URLSearchParams({ a: "b c" }), "a=b+c", /x-www-form-urlencoded/],
    ["a Blob", new Blob(["ab"], { type: "a/b" }), "ab", /^a\/b$/],
    ["a stream", new Blob(["ab"]).stream(), "ab", /^undefined$/],
  ])("%s as a body", async (_, body, sent, type) => {
    const { backend, session } = await open();
    await session.fetch("/items", { method: "post", body });
    const [call] = callsOf(backend);
    expect([call?.method, call?.body.toString()]).toEqual(["POST", sent]);
    expect(String(call?.headers["content-type"])).toMatch(type);
  });

  test("a form as a body, and a Request's own", async () => {
    const { backend, session } = await open();
    const form = new FormData();
    form.append("a", "b");
    const request = new Request(`${backend.origin}/items`, { method: "POST", body: form });
    await session.fetch("/items", { method: "POST", body: form });
    await session.fetch(request);
    for (const { headers, body } of callsOf(backend)) {
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(body.toString()).toContain('name="a"\r\n\r\nb\r\n');
    }
  });

  test("a Request of a runtime that gives no stream of its body", async () => {
    const { backend, session } = await open();
    const init = { method: "POST", body: "note" };
    const request = new Request(`${backend.origin}/items`, init);
    Object.defineProperty(request, "body", { value: undefined });
    await session.fetch(request);
    const bare = new Request(`${backend.origin}/items`);
    Object.defineProperty(bare, "body", { value: undefined });
    await session.fetch(bare);
    const sent = callsOf(backend).map(({ method, body }) => [method, body.toString()]);
    expect(sent).toEqual([
      ["POST", "note"],
      ["GET", ""],
    ]);
  });

  test("no Request whose body was read, unless init has another one", async () => {
    const { backend, session } = await open();
    const read = async (): Promise<Request> => {
      const request = new Request(`${backend.origin}/items`, { method: "POST", body: "a" });
      await request.text();
      return request;
    };
    const withoutStream = Object.defineProperty(await read(), "body", { value: undefined });
    for (const request of [await read(), withoutStream]) {
      expect(await failureOf(session.fetch(request))).toMatchObject({
        name: "InvalidOptionError",
        option: "body",
      });
    }
    expect(callsOf(backend)).toEqual([]);
    await session.fetch(await read(), { body: "b" });
    expect(callsOf(backend).map(({ body }) => body.toString())).toEqual(["b"]);
  });

  test("what init has in place of what the Request has", async () => {
    const { backend, session } = await open();
    const request = new Request(`${backend.origin}/items`, {
      method: "POST",
      headers: { "x-note": "request" },
      body: "request",
    });
    await session.fetch(request, { method: "PUT", headers: { "x-note": "init" }, body: "init" });
    const [call] = callsOf(backend);
    expect([call?.method, call?.headers["x-note"], call?.body.toString()]).toEqual([
      "PUT",
      "init",
      "init",
    ]);
  });

  test.each<[string, RequestInit | object, string]>([
    ["an object as a body", { method: "POST", body: { a: 1 } }, "body"],
    ["a body with GET", { body: "a" }, "body"],
    ["a method that no request has", { method: "CONNECT" }, "method"],
    ["a header of the connection", { headers: { host: "evil.example" } }, "headers.host"],
    ["a line break in a header", { headers: { "x-note": "a\r\nb: c" } }, "headers.x-note"],
    ["a signal that is none", { signal: {} }, "signal"],
    ["a limit that is none", { timeout: -1 }, "timeout"],
    ["stream that is neither true nor false", { stream: 1 }, "stream"],
  ])("no %s", async (_, init, option) => {
    const { backend, session } = await open();
    const failure = await failureOf(session.fetch("/items", init));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option });
    expect(callsOf(backend)).toEqual([]);
  });
});

/** What is no URL of `own`. */
function foreignTo(own: string, other: string): [string, string][] {
  return [
    ["another origin", `${other}/items`],
    ["a protocol-relative URL", `//${new URL(other).host}/items`],
    ["one with a backslash", `/\\${new URL(other).host}/items`],
    ["a user name in the URL", `http://me@${new URL(own).host}/items`],
    ["a password in the URL", `http://:me@${new URL(own).host}/items`],
    ["a password that looks like the host", `${own}@${new URL(other).host}/items`],
    ["another scheme", `ftp://${new URL(own).host}/items`],
    ["a blob of the origin", `blob:${own}/0`],
    ["a relative path without its slash", "items"],
    ["nothing", ""],
  ];
}

describe("credentials go to the session's own origins alone", () => {
  test("everything else is refused before any request", async () => {
    const stranger = await startServer((_, response) => sendJson(response, {}));
    const { backend, session } = await open();
    for (const [what, url] of foreignTo(backend.origin, stranger.origin)) {
      const failure = await failureOf(session.fetch(url));
      expect([what, failure]).toMatchObject([what, { name: "InvalidOptionError", option: "url" }]);
      expect((failure as Error).message).not.toContain("/items");
    }
    const request = new Request(`${stranger.origin}/items`);
    expect(await failureOf(session.fetch(request))).toMatchObject({ option: "url" });
    expect(callsOf(backend)).toEqual([]);
    expect(stranger.requests).toEqual([]);
    // The twin: the session's own origin is called.
    expect((await session.fetch(`${backend.origin}/items`)).status).toBe(200);
  });

  test("a path does not climb out of the base URL", async () => {
    const { backend, session } = await open();
    const under = await startServer((request, response) => {
      const url = request.url?.replace(/^\/api/, "");
      if (url === "/login") return backend.onLogin(request, response);
      return sendJson(response, { url });
    });
    const nested = await login({ baseUrl: `${under.origin}/api` });
    expect(await (await nested.fetch("/items")).json()).toEqual({ url: "/items" });
    expect(await failureOf(nested.fetch("/a/../../../b"))).toMatchObject({ option: "path" });
    await session.signOff();
  });

  test.each([301, 302, 303, 307, 308])("a redirect with %i is not followed", async (status) => {
    const stranger = await startServer((_, response) => sendJson(response, {}));
    const { backend, session } = await open((_, response) => {
      response.writeHead(status, { location: `${stranger.origin}/steal` }).end();
    });
    const response = await session.fetch("/items", { method: "POST", body: "note" });
    expect([response.status, response.ok]).toEqual([status, false]);
    expect(callsOf(backend)).toHaveLength(1);
    expect(stranger.requests).toEqual([]);
  });

  test("those of the app give way to the session's", async () => {
    const { backend, session } = await open();
    await session.fetch("/items", { headers: { authorization: "Bearer mine" } });
    expect(callsOf(backend)[0]?.headers.authorization).toMatch(/^Bearer token-/);
  });
});

describe("a call of session.fetch", () => {
  test.each(["init", "Request"])(
    "is sent again once the session is renewed: a body of %s",
    async (of) => {
      const { backend, session } = await open();
      backend.expire();
      const init = { method: "POST", body: "note" };
      const response =
        of === "init"
          ? await session.fetch("/items", init)
          : await session.fetch(new Request(`${backend.origin}/items`, init));
      expect(response.status).toBe(200);
      expect(backend.logins).toBe(2);
      expect(callsOf(backend).map(({ body }) => body.toString())).toEqual(["note", "note"]);
    },
  );

  test("streams the body of a Request that is larger than memory may hold", async () => {
    const { backend, session } = await open(undefined, { maxBodyBytes: 1000 });
    const body = "x".repeat(100_000);
    await session.fetch(new Request(`${backend.origin}/items`, { method: "POST", body }));
    expect(callsOf(backend)[0]?.body.toString()).toBe(body);
  });

  test("is waited for by the sign-off, and refused after it", async () => {
    const gate = createGate();
    const { backend, session } = await open(async (_, response) => {
      await gate.opened;
      sendJson(response, { ok: true });
    });
    let answered = false;
    const running = session.fetch("/items").then((response) => {
      answered = true;
      return response;
    });
    await until(() => callsOf(backend).length === 1);
    const ending = session.signOff();
    expect(answered).toBe(false);
    gate.open();
    expect((await ending).drained).toEqual({ finished: 1, aborted: 0 });
    expect(await (await running).json()).toEqual({ ok: true });
    expect(isSessionEndedError(await failureOf(session.fetch("/items")))).toBe(true);
  });

  test("of an answer that nobody reads does not keep the sign-off waiting", async () => {
    const { session } = await open();
    await session.fetch("/items");
    expect((await session.signOff({ drain: 60_000 })).drained).toEqual({ finished: 0, aborted: 0 });
  });

  test("keeps to the limits: time, memory, and the signal", async () => {
    const { backend, session } = await open(() => {}, { maxBodyBytes: 1000 });
    expect(await failureOf(session.fetch("/items", { timeout: 50 }))).toMatchObject({
      kind: "TimeoutError",
    });
    for (const abort of [
      (signal: AbortSignal) => session.fetch("/items", { signal }),
      (signal: AbortSignal) => session.fetch(new Request(`${backend.origin}/items`, { signal })),
    ]) {
      const controller = new AbortController();
      const before = callsOf(backend).length;
      const call = failureOf(abort(controller.signal));
      await until(() => callsOf(backend).length > before);
      controller.abort();
      expect(await call).toMatchObject({ kind: "AbortError" });
    }
    backend.answer = (_, response) => response.end("x".repeat(1001));
    expect(await failureOf(session.fetch("/items"))).toMatchObject({ reason: "too-large" });
    const { body } = await session.fetch("/items", { stream: true });
    expect(await new Response(body).text()).toHaveLength(1001);
  });

  test("with a body that never comes keeps to its time", async () => {
    const { backend, session } = await open();
    const body = new ReadableStream({ pull: () => new Promise(() => {}) });
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    const request = new Request(`${backend.origin}/items`, init);
    expect(await failureOf(session.fetch(request, { timeout: 50 }))).toMatchObject({
      kind: "TimeoutError",
      limit: "total",
    });
  });

  test.each([
    ["GET", "/items", 3],
    ["GET", "/touch", 1],
    ["GET", "/%74ouch", 1],
    ["POST", "/items", 1],
    ["POST", "/search", 3],
    ["PUT", "/items/1", 3],
    ["PUT", "/items/1/parts", 1],
  ])("%s %s is repeated as the spec has it: sent %i times", async (method, path, times) => {
    const { backend, session } = await open(failing);
    for (const url of [path, backend.origin + path]) {
      const before = callsOf(backend).length;
      const response = await session.fetch(url, { method });
      expect([response.status, callsOf(backend).length - before]).toEqual([503, times]);
    }
  });

  test("goes by its template, and by none where the spec does not tell it", async () => {
    const events: SignoffEvent[] = [];
    const { session } = await open((_, response) => response.destroy(), {
      retry: false,
      onEvent: (event) => events.push(event),
    });
    expect(await failureOf(session.fetch("/files/canary"))).toMatchObject({
      operation: "GET /files/{id}",
    });
    const failure = await failureOf(session.fetch("/links/canary?k=canary", { method: "GET" }));
    expect(failure).toMatchObject({ operation: "GET /{path}", kind: "NetworkError" });
    expect(JSON.stringify([events, failure, (failure as Error).message])).not.toContain("canary");
  });
});

describe("an answer of session.fetch", () => {
  test("can be read more than once, and its integers are exact", async () => {
    const { session } = await open((_, response) => response.end('{"later":9007199254740993}'));
    const response = await session.fetch("/items");
    expect(await response.json()).toEqual({ later: 9_007_199_254_740_993n });
    expect(await response.text()).toBe('{"later":9007199254740993}');
    expect(await (await response.blob()).text()).toBe('{"later":9007199254740993}');
    expect((await response.arrayBuffer()).byteLength).toBe(26);
  });

  test("is given whatever its status is", async () => {
    const { session } = await open((_, response) => sendJson(response, { code: "x" }, 404));
    const response = await session.fetch("/items");
    expect([response.status, response.ok, await response.json()]).toEqual([
      404,
      false,
      { code: "x" },
    ]);
  });

  test("that is no JSON fails as a ProtocolError where it is read as such", async () => {
    const { session } = await open((_, response) => response.end("<html>"));
    const response = await session.fetch("/items");
    expect(await failureOf(response.json())).toMatchObject({ kind: "ProtocolError" });
    expect(await response.text()).toBe("<html>");
  });

  test("is the provider's own word where the session lives: a path may refuse whoever has it", async () => {
    const { backend, session } = await open(
      ({ url }, response) => sendJson(response, {}, url === "/items" ? 401 : 200),
      { renew: false },
    );
    for (const path of ["/items", "/others", "/items"]) {
      const { status } = await session.fetch(path, { method: "POST", body: "a" });
      expect([path, status]).toEqual([path, path === "/items" ? 401 : 200]);
    }
    expect([session.state, backend.logins, backend.probes]).toEqual(["open", 1, 2]);
  });

  test("is the provider's own word where it cannot be asked, after one login", async () => {
    const { backend, session } = await open((_, response) => sendJson(response, {}, 401), {
      quirks: { probe: false },
    });
    expect((await session.fetch("/items", { method: "POST", body: "a" })).status).toBe(401);
    expect(backend.logins).toBe(2);
  });
});
