import { describe, expect, test } from "vitest";
import { parseUnder, readBase } from "../src/options/base-url.ts";
import type { FetchFunction } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";

const base = "https://api.example.com:844";

/** Places that are not the provider's: each differs in scheme, host or port alone, or looks alike. */
const strangers = [
  "http://api.example.com:844",
  "https://api.example.com",
  "https://api.example.com:443",
  "https://api.example.com:84",
  "https://api.example.com:8443",
  "https://other.example.com:844",
  "https://example.com:844",
  "https://evil-api.example.com:844",
  "https://api.example.com.evil.example.org:844",
  "https://api.example.com:844@evil.example.org",
  "ftp://api.example.com:844",
];

/** A provider without a network: whatever is sent is remembered, and answered as a good provider does. */
function createRecorder(): { fetch: FetchFunction; sent: { url: string; text: string }[] } {
  const sent: { url: string; text: string }[] = [];
  let alive = true;
  const fetch: FetchFunction = async (url, init) => {
    const headers = [...new Headers(init.headers)].flat().join("\n");
    const body = typeof init.body === "string" ? init.body : "";
    sent.push({ url, text: `${headers}\n${body}` });
    if (url.endsWith("/logout")) alive = false;
    return url.endsWith("/me") && !alive
      ? Response.json({}, { status: 401 })
      : Response.json({ token: "canary-token" });
  };
  return { fetch, sent };
}

/** Each request that carries a credential, by its path. */
const carriers: Record<string, string> = {
  "the password of a login": "/login",
  "the token of a call": "/items",
  "the token of a logout": "/logout",
  "the token of a probe": "/me",
};

describe.each(Object.entries(carriers))("%s", (_, path) => {
  test.each(strangers)("never goes to %s", async (stranger) => {
    const { fetch, sent } = createRecorder();
    const use = async (): Promise<void> => {
      const session = await login({
        baseUrl: base,
        password: "canary-password",
        retry: false,
        fetch,
        onReceipt: () => {},
        steps: [
          async (request, next) =>
            next(request.url === base + path ? { ...request, url: stranger + path } : request),
        ],
      });
      const [called] = await Promise.allSettled([session.GET("/items")]);
      await session.signOff();
      expect(called.status).toBe(path === "/items" ? "rejected" : "fulfilled");
    };
    const [used] = await Promise.allSettled([use()]);
    expect(used.status).toBe(path === "/login" ? "rejected" : "fulfilled");
    expect(sent.filter(({ url }) => !url.startsWith(`${base}/`))).toEqual([]);
    // The twin: to the provider itself the credentials do go.
    const own = createRecorder();
    const session = await login({ baseUrl: base, password: "canary-password", fetch: own.fetch });
    await session.GET("/items");
    await session.signOff();
    const carrier = own.sent.find(({ url }) => url === base + path);
    expect(carrier?.text).toContain("canary");
  });
});

const bases = ["https://api.example.com", "https://api.example.com/base"];

describe("a finished URL", () => {
  test.each(bases)("under %s is taken", (under) => {
    for (const rest of ["/", "/items", "/items?next=//evil.example.org", "/a/../items"]) {
      expect(parseUnder(readBase(under), under + rest).href).toContain(under);
    }
  });

  test.each([
    "https://evil.example.org/base/items",
    "http://api.example.com/base/items",
    "https://api.example.com:8443/base/items",
    "https://api.example.com.evil.example.org/base/items",
    "https://user@api.example.com/base/items",
    "https://:word@api.example.com/base/items",
    "https://user:word@api.example.com/base/items",
    "https://api.example.com/items",
    "https://api.example.com/base",
    "https://api.example.com/based/items",
    "https://api.example.com/base/../items",
    "https://api.example.com/base/%2e%2E/items",
    "https://api.example.com/base\\..\\items",
    "//api.example.com/base/items",
    "/base/items",
    "",
  ])("%j is refused", (url) => {
    expect(() => parseUnder(readBase("https://api.example.com/base"), url)).toThrow(/leads out/);
  });
});

test.each([
  "/items\\..\\me",
  "/items\\",
  "/\\items",
  "\\items",
  "/items@evil.example.com",
  "items",
  "?items",
  "evil.example.com/items",
  ":8443/items",
])("the path %j is refused before any request", async (path) => {
  const { backend, session } = await open();
  const get = session.GET as (path: string) => Promise<unknown>;
  expect(await failureOf(get(path))).toMatchObject({ name: "InvalidOptionError", option: "path" });
  expect(callsOf(backend)).toEqual([]);
});

test("a session tells where its credentials may go", async () => {
  const { backend, session } = await open();
  expect(session.origins).toEqual([backend.origin]);
});
