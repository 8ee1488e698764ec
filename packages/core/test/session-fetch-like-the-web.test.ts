import { describe, expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

/** What the web takes beside the types of its `fetch`. */
type Session = Awaited<ReturnType<typeof open>>["session"];
type FetchInit = Parameters<Session["fetch"]>[1];

const elsewhere = "https://elsewhere.example.com/";

describe("session.fetch reads as the web's does", () => {
  test("a Request in the place of init, but for its URL", async () => {
    const { backend, session } = await open();
    const headers = { "x-note": "a" };
    await session.fetch("/items", new Request(elsewhere, { method: "POST", body: "b", headers }));
    const [call] = callsOf(backend);
    expect([call?.method, call?.headers["x-note"], call?.body.toString()]).toEqual([
      "POST",
      "a",
      "b",
    ]);
  });

  test("the body of such a Request again once the session is renewed", async () => {
    const { backend, session } = await open();
    backend.expire();
    const init = new Request(elsewhere, { method: "POST", body: "note" });
    expect((await session.fetch("/items", init)).status).toBe(200);
    expect(callsOf(backend).map(({ body }) => body.toString())).toEqual(["note", "note"]);
  });

  test("a body of null as none of its own, beside a Request with one", async () => {
    const { backend, session } = await open();
    const request = new Request(`${backend.origin}/items`, { method: "POST", body: "b" });
    await session.fetch(request, { body: null });
    expect(callsOf(backend)[0]?.body.toString()).toBe("b");
  });

  test.each<[string, Iterable<unknown>]>([
    ["a Map", new Map([["x-note", "a, b"]])],
    [
      "pairs",
      [
        ["x-note", "a"],
        ["X-Note", "b"],
      ],
    ],
    [
      "Headers",
      new Headers([
        ["x-note", "a"],
        ["x-note", "b"],
      ]),
    ],
  ])("headers in %s, with all values of one name", async (_, headers) => {
    const { backend, session } = await open();
    await session.fetch("/items", { headers } as FetchInit);
    expect(callsOf(backend)[0]?.headers["x-note"]).toBe("a, b");
  });

  test("no pairs that are none", async () => {
    const { backend, session } = await open();
    for (const headers of [["ab"], [["x-note"]], [["x-note", "a", "b"]], [[1, "a"]]]) {
      const failure = await failureOf(session.fetch("/items", { headers } as FetchInit));
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "headers" });
    }
    expect(callsOf(backend)).toEqual([]);
  });
});

describe("bad input of session.fetch", () => {
  test("is refused before a further token is obtained, and before a Request is read", async () => {
    const { backend, session } = await open(undefined, { quirks: { tickets: 1000 } });
    expect(await failureOf(session.fetch("/text", { body: "a" }))).toMatchObject({
      option: "body",
    });
    const request = new Request(`${backend.origin}/text`, { method: "POST", body: "a" });
    expect(await failureOf(session.fetch(request, { method: "GET" }))).toMatchObject({
      option: "body",
    });
    expect(request.bodyUsed).toBe(false);
    expect(callsOf(backend)).toEqual([]);
  });
});

test("the body of a Request is cancelled where its call is given up", async () => {
  const { backend, session } = await open();
  let cancelled: unknown;
  const body = new ReadableStream({
    pull: () => new Promise(() => {}),
    cancel(reason) {
      cancelled = reason;
    },
  });
  const init = { method: "POST", body, duplex: "half" } as RequestInit;
  const call = session.fetch(new Request(`${backend.origin}/items`, init), { timeout: 50 });
  expect(await failureOf(call)).toMatchObject({ kind: "TimeoutError" });
  expect(cancelled).toMatchObject({ kind: "TimeoutError" });
});

test("the body of a Request that is too large to be held is cancelled where it cannot be sent", async () => {
  const { backend, session } = await open(
    ({ url }, response) => sendJson(response, {}, url === "/touch" ? 500 : 200),
    { quirks: { tickets: 1000 }, maxBodyBytes: 1000, retry: false },
  );
  let isCancelled = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(800)),
    cancel() {
      isCancelled = true;
    },
  });
  const init = { method: "POST", body, duplex: "half" } as RequestInit;
  const call = session.fetch(new Request(`${backend.origin}/text`, init));
  expect(await failureOf(call)).toMatchObject({ status: 500 });
  expect(isCancelled).toBe(true);
});

describe("an answer of session.fetch", () => {
  test("is copied as it is: its status, its integers, and its headers as they stand", async () => {
    const { session } = await open((_, response) => {
      response.writeHead(600, { "content-type": "application/json" });
      response.end('{"later":9007199254740993}');
    });
    const response = await session.fetch("/items");
    await response.json();
    response.headers.set("x-note", "a");
    for (const copy of [response.clone(), response.clone().clone()]) {
      expect([copy.status, copy.ok, copy.headers.get("x-note")]).toEqual([600, false, "a"]);
      expect(await copy.json()).toEqual({ later: 9_007_199_254_740_993n });
      expect(await copy.json()).toEqual({ later: 9_007_199_254_740_993n });
    }
  });

  test("can be read more than once as bytes and as a form", async () => {
    const { session } = await open((_, response) => {
      response.writeHead(200, { "content-type": "application/x-www-form-urlencoded" });
      response.end("a=b");
    });
    const response = await session.fetch("/items");
    for (const _ of [1, 2]) {
      expect(new TextDecoder().decode(await response.bytes())).toBe("a=b");
      expect([...(await response.formData())]).toEqual([["a", "b"]]);
    }
  });
});

describe("a path that the spec does not tell as it is written", () => {
  test.each(["/touch/", "//touch", "/%74ouch/"])("%s is sent once, as /touch is", async (path) => {
    const { backend, session } = await open((_, response) => sendJson(response, {}, 503));
    await session.fetch(backend.origin + path);
    expect(callsOf(backend)).toHaveLength(1);
  });

  test("has no value of its query repeated in an error", async () => {
    const events: SignoffEvent[] = [];
    const { session } = await open(
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end("<p>no canary one, no canary-two</p>");
      },
      { onEvent: (event) => events.push(event) },
    );
    const response = await session.fetch("/links/0?k=canary%20one&n=canary-two");
    const failure = (await failureOf(response.json())) as Error;
    expect(failure.message).toContain("<p>no [secret], no [secret]</p>");
    expect(JSON.stringify(events)).not.toContain("canary");
  });
});
