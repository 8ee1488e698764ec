import { describe, expect, test } from "vitest";
import type { Step } from "../src/index.ts";
import { checkBaseUrl } from "@signoff/core/provider";
import { startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson, startServer } from "./support/server.ts";

/** A careless step. */
function rewriteTo(origin: string, path: string): Step {
  return async (request, next) => {
    const url = new URL(request.url);
    return next(url.pathname === path ? { ...request, url: `${origin}${path}` } : request);
  };
}

describe("base URLs", () => {
  test.each([
    ["https://api.example.com", "https://api.example.com"],
    ["https://api.example.com/", "https://api.example.com"],
    ["https://api.example.com:8443/base/", "https://api.example.com:8443/base"],
    ["HTTPS://API.Example.com", "https://api.example.com"],
    ["http://localhost:1", "http://localhost:1"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://127.9.9.9", "http://127.9.9.9"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is taken", (given, base) => {
    expect(checkBaseUrl("baseUrl", given)).toBe(base);
  });

  test.each([
    [""],
    [undefined],
    [5],
    ["api.example.com"],
    ["/relative"],
    ["//api.example.com"],
    ["ftp://api.example.com"],
    ["file:///etc"],
    ["javascript:alert(1)"],
    ["https://user@api.example.com"],
    ["https://user:password@api.example.com"],
    ["https://api.example.com?a=1"],
    ["https://api.example.com?"],
    ["https://api.example.com/#a"],
    ["https://api.example.com#"],
    ["http://api.example.com"],
    ["http://127.0.0.1.example.com"],
    ["http://localhost.example.com"],
    ["http://notlocalhost"],
    ["http://api.localhost"],
    ["http://[::2]"],
    ["http://10.0.0.1"],
    ["http://0.0.0.0"],
  ])("%s is refused, naming the option", async (given) => {
    const error = await failureOf(login({ baseUrl: given as string }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "baseUrl" });
  });

  test("http to other hosts needs allowInsecure", () => {
    expect(checkBaseUrl("baseUrl", "http://api.example.com", true)).toBe("http://api.example.com");
  });

  test("no message repeats credentials", async () => {
    const error = await failureOf(login({ baseUrl: "https://user:hunter22@api.example.com" }));
    expect((error as Error).message).not.toContain("hunter22");
  });
});

describe("paths", () => {
  test.each([
    ["//evil.example.com/items"],
    ["/\\evil.example.com/items"],
    ["\\\\evil.example.com"],
    ["https://evil.example.com/items"],
    ["@evil.example.com/items"],
    [".evil.example.com"],
    ["/items?x=1"],
    ["/items#x"],
    ["/x@evil.example.com"],
    ["/a b"],
    ["/a\n"],
    ["items"],
    [""],
    [undefined],
  ])("%j is refused before any request", async (path) => {
    const { backend, session } = await open();
    const get = session.GET as (path: unknown) => Promise<unknown>;
    expect(await failureOf(get(path))).toMatchObject({
      name: "InvalidOptionError",
      option: "path",
    });
    expect(callsOf(backend)).toEqual([]);
  });

  test("a path that climbs out of the base is refused", async () => {
    const backend = await startBackend();
    const session = await login({
      baseUrl: `${backend.origin}/base`,
      fetch: (url, init) => fetch(url.replace("/base", ""), init),
    });
    const get = session.GET as (path: string) => Promise<unknown>;
    for (const path of ["/../admin", "/%2e%2e/admin", "/.%2E/admin"]) {
      expect(await failureOf(get(path))).toMatchObject({ option: "path" });
    }
    expect(callsOf(backend)).toEqual([]);
  });
});

describe("a step that rewrites the URL to another origin", () => {
  test.each(["/items", "/login"])("gets nothing of %s: it is refused", async (path) => {
    const stranger = await startServer((_, response) => sendJson(response, { token: "x" }));
    const backend = await startBackend();
    const calling = (async () => {
      const steps = [rewriteTo(stranger.origin, path)];
      const session = await login({ baseUrl: backend.origin, steps });
      return session.POST("/items", { body: { note: "private" } });
    })();
    const error = await failureOf(calling);
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "steps" });
    expect(stranger.requests).toEqual([]);
  });

  test("within the origin it may", async () => {
    const backend = await startBackend();
    const session = await login({
      baseUrl: backend.origin,
      steps: [async (request, next) => next({ ...request, url: `${request.url}?traced=1` })],
      fetch: (url, init) => fetch(url.replace("/login?traced=1", "/login"), init),
    });
    await session.GET("/items");
    expect(callsOf(backend)[0]?.url).toBe("/items?traced=1");
  });
});
