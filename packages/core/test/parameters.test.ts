import { describe, expect, test } from "vitest";
import type { CallOptions, InvalidOptionError } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import type { ItemQuery } from "./support/provider.ts";

describe("path values", () => {
  test.each([
    ["../admin"],
    [".."],
    ["."],
    ["%2e%2e"],
    ["%2E."],
    ["%252e%252e"],
    ["a/../b"],
    ["a\\..\\b"],
    ["..%2fadmin"],
    ["a%5c.."],
    ["a%5C.."],
    ["a%2F.."],
    ["..%252fadmin"],
    ["..%255Cadmin"],
    ["%25252e%2e"],
    [".%2e"],
    ["./a"],
    ["a/."],
    ["..\\a"],
    [""],
    [undefined],
    [null],
    [{}],
    [["a"]],
    [Number.NaN],
    ["\ud800"],
  ])("%j is refused before any request, by name", async (id) => {
    const { backend, session } = await open();
    const error = await failureOf(
      session.GET("/items/{id}", { params: { path: { id: id as string } } }),
    );
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "params.path.id" });
    expect((error as InvalidOptionError).message).toContain("params.path.id");
    expect(callsOf(backend)).toEqual([]);
  });

  test("missing parameters and unknown names are refused", async () => {
    const { backend, session } = await open();
    const get = session.GET as (path: string, init?: object) => Promise<unknown>;
    expect(await failureOf(get("/items/{id}"))).toMatchObject({ option: "params.path.id" });
    expect(await failureOf(get("/items/{id}", { params: {} }))).toMatchObject({
      option: "params.path.id",
    });
    const misspelled = { params: { path: { id: "1", idd: "2" } } };
    expect(await failureOf(get("/items/{id}", misspelled))).toMatchObject({
      option: "params.path.idd",
    });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each([
    ["a/b", "/items/a%2Fb"],
    ["a b?c#d&e=f%", "/items/a%20b%3Fc%23d%26e%3Df%25"],
    ["...", "/items/..."],
    ["a..b", "/items/a..b"],
    ["ї", "/items/%D1%97"],
    [0, "/items/0"],
    [9_007_199_254_740_993n, "/items/9007199254740993"],
  ])("%s arrives as %s", async (id, url) => {
    const { backend, session } = await open();
    await session.GET("/items/{id}", { params: { path: { id } } });
    expect(callsOf(backend).map((request) => request.url)).toEqual([url]);
  });

  test("calls of one operation go each to their own place, one after the other and together", async () => {
    const { backend, session } = await open();
    const get = (id: number): Promise<unknown> =>
      session.GET("/items/{id}", { params: { path: { id } } });
    for (const id of [1, 2, 1]) await get(id);
    expect(callsOf(backend).map(({ url }) => url)).toEqual(["/items/1", "/items/2", "/items/1"]);
    await Promise.all([3, 4, 5].map(get));
    const urls = callsOf(backend).map(({ url }) => url);
    expect(urls.slice(3).toSorted()).toEqual(["/items/3", "/items/4", "/items/5"]);
  });

  test("a value that looks like a placeholder is not filled again", async () => {
    const { backend, session } = await open();
    const path = { id: "{part}", part: "{id}" };
    await session.GET("/items/{id}/parts/{part}", { params: { path } });
    expect(callsOf(backend)[0]?.url).toBe("/items/%7Bpart%7D/parts/%7Bid%7D");
  });
});

describe("query", () => {
  test.each<[ItemQuery, string]>([
    [{}, "/items"],
    [{ page: 2 }, "/items?page=2"],
    [{ tag: ["a", "b&c"] }, "/items?tag=a&tag=b%26c"],
    [{ tag: [] }, "/items"],
    [{ "odd name&": "=#" }, "/items?odd%20name%26=%3D%23"],
    [{ since: -9_223_372_036_854_775_808n }, "/items?since=-9223372036854775808"],
    [{ page: undefined } as unknown as ItemQuery, "/items"],
  ])("%o arrives as %s", async (query, url) => {
    const { backend, session } = await open();
    await session.GET("/items", { params: { query } });
    expect(callsOf(backend)[0]?.url).toBe(url);
  });

  test.each([
    ["an object", { page: { deep: 1 } }, "params.query.page"],
    ["an object in an array", { tag: [{}] }, "params.query.tag"],
    ["null in an array", { tag: [null] }, "params.query.tag"],
    ["a function", { page: () => 1 }, "params.query.page"],
    ["NaN", { page: Number.NaN }, "params.query.page"],
    ["half a surrogate pair", { tag: ["\udc00"] }, "params.query.tag"],
  ])("%s is refused, naming the parameter", async (_, query, option) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { params: { query: query as object } }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(callsOf(backend)).toEqual([]);
  });
});

describe("headers", () => {
  test.each([
    ["x-note", "a\r\nx-evil: 1"],
    ["x-note", "a\0b"],
    ["x-note", "ї"],
    ["bad name", "a"],
    ["bad\r\nname", "a"],
  ])("%j: %j is refused", async (name, value) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { headers: { [name]: value } }));
    expect(error).toMatchObject({ option: `headers.${name}` });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each<[string, HeadersInit]>([
    ["an object", { "x-note": "1" }],
    ["Headers", new Headers({ "x-note": "1" })],
    ["pairs", [["x-note", "1"]]],
  ])("%s are sent", async (_, headers) => {
    const { backend, session } = await open();
    await session.raw.GET("/items", { headers });
    expect(callsOf(backend)[0]?.headers["x-note"]).toBe("1");
  });

  test("an object is sent as JSON, with its integers as they are", async () => {
    const { backend, session } = await open();
    const headers = { "x-note": { id: 9_007_199_254_740_993n } } as unknown as HeadersInit;
    await session.raw.GET("/items", { headers });
    expect(callsOf(backend)[0]?.headers["x-note"]).toBe('{"id":9007199254740993}');
  });

  test("the session's credentials win over those of a call", async () => {
    const { backend, session } = await open();
    await session.GET("/items", { headers: { authorization: "Bearer mine" } });
    expect(callsOf(backend)[0]?.headers.authorization).toMatch(/^Bearer token-/);
  });
});

describe("misspelled names", () => {
  test.each([
    ["signall", { signall: new AbortController().signal }],
    ["time_out", { time_out: 1 }],
    ["fetch", { fetch: () => {} }],
    ["baseUrl", { baseUrl: "https://evil.example.com" }],
    ["querry", { params: { querry: {} } }],
    ["cookie", { params: { cookie: {} } }],
    ["totall", { timeout: { totall: 1 } }],
    ["atempts", { retry: { atempts: 1 } }],
    ["parseAs", { parseAs: "text" }],
  ])("%s is refused at run time", async (option, init) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", init as CallOptions));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(callsOf(backend)).toEqual([]);
  });

  test("values of the wrong kind are refused too", async () => {
    const { session } = await open();
    const calls: [string, object][] = [
      ["timeout", { timeout: 0 }],
      ["timeout", { timeout: "5" }],
      ["timeout.attempt", { timeout: { attempt: -1 } }],
      ["retry", { retry: 3 }],
      ["retry.attempts", { retry: { attempts: 0 } }],
      ["signal", { signal: {} }],
    ];
    for (const [option, init] of calls) {
      expect(await failureOf(session.GET("/items", init))).toMatchObject({ option });
    }
    const raw = session.raw.GET("/items", { parseAs: "xml" as "text" });
    expect(await failureOf(raw)).toMatchObject({ option: "parseAs" });
  });
});
