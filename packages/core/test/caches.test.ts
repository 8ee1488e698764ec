import { afterEach, describe, expect, test, vi } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

afterEach(() => vi.unstubAllGlobals());

/** What the init of each request says of the runtime's cache, and its own `Cache-Control`. */
async function givenTo(headers?: Readonly<Record<string, string>>) {
  const given: [path: string, mode: unknown, control: string | null][] = [];
  const { session } = await open(undefined, {
    fetch: (url, init) => {
      const control = new Headers(init.headers).get("cache-control");
      given.push([new URL(url).pathname, init.cache, control]);
      return fetch(url, init);
    },
  });
  await session.GET("/items", headers && { headers });
  await session.POST("/items", { body: {} });
  await session.signOff();
  return given;
}

test("no request over a fetch may be answered by a cache", async () => {
  const given = await givenTo();
  expect(given.map(([path]) => path)).toEqual(
    expect.arrayContaining(["/login", "/items", "/logout", "/me"]),
  );
  for (const [, mode, control] of given) {
    expect(mode).toBe("no-store");
    expect(control).toMatch(/^no-cache(,|$)/);
  }
});

test("nor over the Node transport", async () => {
  const { backend, session } = await open(undefined, { transport: nodeTransport() });
  await session.GET("/items");
  await session.signOff();
  for (const { headers } of backend.requests) {
    expect(headers["cache-control"]).toMatch(/^no-cache(,|$)/);
  }
});

test("what the app itself says of caches counts", async () => {
  const given = await givenTo({ "cache-control": "max-age=5" });
  expect(given).toContainEqual(["/items", "no-store", "max-age=5"]);
});

test("a runtime that refuses the cache mode is not given one", async () => {
  const Native = Request;
  vi.stubGlobal(
    "Request",
    class extends Native {
      constructor(input: string, init?: RequestInit) {
        if (init?.cache !== undefined) throw new TypeError("cache is not implemented");
        super(input, init);
      }
    },
  );
  const given = await givenTo();
  expect(given.map(([, mode]) => mode)).toEqual(given.map(() => undefined));
});

describe("in a web page", () => {
  test("requests to another origin have no field that the browser would ask for first", async () => {
    vi.stubGlobal("location", { origin: "https://app.example" });
    const given = await givenTo();
    expect(given.map(([, mode, control]) => [mode, control])).toEqual(
      given.map(() => ["no-store", null]),
    );
  });

  test("the twin: those to its own origin have it", async () => {
    const backend = await startBackend();
    vi.stubGlobal("location", { origin: backend.origin });
    const session = await login({ baseUrl: backend.origin, fetch: globalThis.fetch });
    await session.GET("/items");
    expect(backend.requests.at(-1)?.headers["cache-control"]).toBe("no-cache");
  });
});

interface Kept {
  readonly body: ArrayBuffer;
  readonly status: number;
  readonly headers: [string, string][];
}

/** A fetch that answers from a cache, deaf to whatever a request says of caches. */
function createCache(keyOf: (url: string, init: RequestInit) => string): {
  readonly fetch: FetchFunction;
  readonly kept: Map<string, Kept>;
} {
  const kept = new Map<string, Kept>();
  return {
    kept,
    async fetch(url, init) {
      const key = keyOf(url, init);
      const known = kept.get(key);
      if (known) return new Response(known.body, known);
      const { status, headers, ...response } = await fetch(url, init).then(async (answer) => ({
        status: answer.status,
        headers: [...answer.headers] as [string, string][],
        body: await answer.arrayBuffer(),
      }));
      kept.set(key, { status, headers, body: response.body });
      return new Response(response.body, { status, headers });
    },
  };
}

test("logouts and probes are unlike all requests before them", async () => {
  const cache = createCache((url, { method, headers }) =>
    JSON.stringify([method, url, [...new Headers(headers)]]),
  );
  const { backend, session } = await open(undefined, { fetch: cache.fetch });
  await session.GET("/me");
  const receipt = await session.signOff();
  expect(receipt.outcome).toBe("ended");
  expect(backend.probes).toBeGreaterThan(1);
  expect(backend.alive.size).toBe(0);
});

test("logouts and probes are unlike each other", async () => {
  const given = await givenTo();
  const controls = given
    .filter(([path]) => path === "/logout" || path === "/me")
    .map(([, , control]) => control);
  expect(controls.length).toBeGreaterThan(1);
  expect(new Set(controls).size).toBe(controls.length);
});

describe("a refusal that a cache kept proves no end", () => {
  test.each([
    ["by its age", { age: "7" }],
    ["by its date", { date: new Date(Date.now() - 60_000).toUTCString() }],
  ])("as is told %s", async (_, headers) => {
    const { backend, session } = await open(undefined, {
      fetch: async (url, init) =>
        url.endsWith("/me")
          ? Response.json({ code: "refused" }, { status: 401, headers })
          : fetch(url, init),
    });
    backend.onLogout = (__, response) => sendJson(response, {});
    const { outcome } = await session.signOff({ budget: 1_000 });
    expect(outcome).not.toMatch(/ended/);
    expect(backend.alive.size).toBe(1);
  });

  test("the twin: one that is new does", async () => {
    const { session } = await open(undefined, {
      fetch: async (url, init) =>
        url.endsWith("/me")
          ? Response.json({ code: "refused" }, { status: 401, headers: { age: "0" } })
          : fetch(url, init),
    });
    expect((await session.signOff()).outcome).toBe("ended");
  });
});

test("an old login is none", async () => {
  const backend = await startBackend();
  const failure = await failureOf(
    login({
      baseUrl: backend.origin,
      fetch: async () => Response.json({ token: "an-old-one" }, { headers: { age: "3600" } }),
    }),
  );
  expect(failure).toMatchObject({
    kind: "ProtocolError",
    reason: "unusable",
    operation: "POST /login",
    message: expect.stringContaining("cache"),
  });
});
