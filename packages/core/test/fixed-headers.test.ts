import { describe, expect, test } from "vitest";
import { nodeTransport } from "../src/node/index.ts";
import { type Backend, startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";

const headers = { "X-Gateway": "partner-7", "x-trace": "nightly" };

function sentOf(backend: Backend): [url: string, value: unknown][] {
  return backend.requests.map(({ url, headers: sent }) => [url, sent["x-gateway"]]);
}

describe.each([
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
])("fixed headers over %s", (_, over) => {
  test("reach every request, those of login, logout and probe too", async () => {
    const { backend, session } = await open(undefined, { ...over, headers });
    await session.GET("/items");
    await session.raw.GET("/items");
    await session.signOff();
    const sent = sentOf(backend);
    expect(sent.map(([url]) => url)).toEqual(["/login", "/items", "/items", "/logout", "/me"]);
    for (const [, value] of sent) expect(value).toBe("partner-7");
  });

  test("reach the login and the repeated call of a renewal", async () => {
    const { backend, session } = await open(undefined, { ...over, headers });
    backend.expire();
    await session.GET("/items");
    const sent = sentOf(backend);
    expect(sent.map(([url]) => url)).toEqual(expect.arrayContaining(["/login", "/items"]));
    expect(backend.logins).toBe(2);
    for (const [, value] of sent) expect(value).toBe("partner-7");
  });

  test("give way to those of a single call, however they are written", async () => {
    const { backend, session } = await open(undefined, { ...over, headers });
    await session.GET("/items", { headers: { "x-GATEWAY": "other" } });
    await session.GET("/items");
    const values = callsOf(backend).map(({ headers: sent }) => [
      sent["x-gateway"],
      sent["x-trace"],
    ]);
    expect(values).toEqual([
      ["other", "nightly"],
      ["partner-7", "nightly"],
    ]);
  });

  test("never go to a foreign origin, where a step leads a request", async () => {
    const foreign = await startBackend();
    const { session } = await open(undefined, {
      ...over,
      headers,
      steps: [
        (request, next) =>
          next(
            request.url.endsWith("/items")
              ? { ...request, url: `${foreign.origin}/items` }
              : request,
          ),
      ],
    });
    await expect(session.GET("/items")).rejects.toMatchObject({ name: "InvalidOptionError" });
    expect(foreign.requests).toEqual([]);
  });

  test("are those of the login, whatever becomes of the object", async () => {
    const given = { ...headers };
    const { backend, session } = await open(undefined, { ...over, headers: given });
    given["X-Gateway"] = "changed";
    await session.GET("/items");
    expect(callsOf(backend)[0]?.headers["x-gateway"]).toBe("partner-7");
  });
});

describe("a fixed header that no app may set is refused before any request", () => {
  test.each<[name: string, value: unknown, whatToDo: RegExp]>([
    ["Authorization", "Bearer made-up", /credentials.*give them to the login/],
    ["authorization", "Bearer made-up", /credentials.*give them to the login/],
    ["Cookie", "SID=made-up", /credentials.*give them to the login/],
    ["Cookie2", '$Version="1"', /credentials.*give them to the login/],
    ["Proxy-Authorization", "Basic eDp5", /belongs to the connection.*leave it out/],
    ["Host", "elsewhere.example", /belongs to the connection.*leave it out/],
    ["Transfer-Encoding", "chunked", /belongs to the connection.*leave it out/],
    ["X-Own-Token", "made-up", /provider's own.*leave it out/],
    ["User-Agent", "acme", /give it as userAgent/],
    ["Content-Type", "text/plain", /give it to the single call/],
    ["Accept", "text/plain", /give it to the single call/],
    ["Accept-Encoding", "gzip", /give it to the single call/],
    ["Content-Encoding", "gzip", /give it to the single call/],
    ["Range", "bytes=0-1", /give it to the single call/],
    ["If-Match", '"1"', /give it to the single call/],
    ["If-None-Match", "*", /give it to the single call/],
    ["If-Modified-Since", "Tue, 03 Feb 2026 14:00:00 GMT", /give it to the single call/],
    ["If-Unmodified-Since", "Tue, 03 Feb 2026 14:00:00 GMT", /give it to the single call/],
    ["If-Range", '"1"', /give it to the single call/],
    ["x-a", "one\r\nx-b: two", /not allowed in a header/],
    ["x a", "one", /not allowed in a header/],
    ["x-a", 7, /has to be a text/],
    ["x-a", undefined, /has to be a text/],
  ])("%s: %s", async (name, value, whatToDo) => {
    const backend = await startBackend();
    const failure = await failureOf(
      login({
        baseUrl: backend.origin,
        headers: { [name]: value } as Record<string, string>,
      }),
    );
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: `headers.${name}` });
    expect((failure as Error).message).toMatch(whatToDo);
    expect(backend.requests).toEqual([]);
  });

  test.each([
    [["x-a", "one"]],
    "x-a: one",
    new Headers({ "x-a": "one" }),
    new Map([["x-a", "one"]]),
    null,
  ])("headers that are no plain object: %s", async (given) => {
    const backend = await startBackend();
    const failure = await failureOf(login({ baseUrl: backend.origin, headers: given as never }));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "headers" });
    expect(backend.requests).toEqual([]);
  });

  test("the twin: names that only look alike are taken", async () => {
    const { backend, session } = await open(undefined, {
      headers: { "X-Authorization-Mode": "partner", "Cookie-Consent": "none" },
    });
    await session.GET("/items");
    expect(callsOf(backend)[0]?.headers).toMatchObject({
      "x-authorization-mode": "partner",
      "cookie-consent": "none",
    });
  });
});
