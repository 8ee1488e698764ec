import { describe, expect, test } from "vitest";
import { commonOptionNames } from "@signoff/core/provider";
import { callsOf, open, type Opened } from "./support/open.ts";
import { login, type TestSession } from "./support/provider.ts";

const callNames = "params path header cookie body contentType parseAs headers".split(" ");
const settingNames =
  "attempt total attempts baseDelay maxDelay drain idempotent answer plainIntegers username password baseUrl";
const openapiFetchNames =
  "middleware bodySerializer pathSerializer querySerializer requestInitExt Request redirect credentials";
/** What answers, streams and failures are made of. */
const answerNames =
  "code cause message reason data ok length limit retryable type size upload stream getReader value";
const names = new Set([
  ...answerNames.split(" "),
  ...commonOptionNames,
  ...callNames,
  ...settingNames.split(" "),
  ...openapiFetchNames.split(" "),
]);

/** What `fetch` and sockets read from objects of their own making: no caller can keep them from that on the wire. */
const fetchNames = "query mode cache referrer window dispatcher duplex method".split(" ");
const socketNames = new Set(["timeout", "signal"]);

const values = ["polluted", { "x-polluted": "1" }, { "no header": "1" }, 1, 1n, () => {}];

type Run<Value> = () => Promise<Value>;
/** Runs something in a world of its choosing. */
type World = (run: Run<void>) => Promise<void>;

const clean: World = (run) => run();

/** A world in which every object inherits a property. */
function pollutedBy(name: string, value: unknown): World {
  return async (run) => {
    // oxlint-disable-next-line no-extend-native -- the subject
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    try {
      await run();
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  };
}

/** One call of each kind. */
async function makeCalls(session: TestSession): Promise<void> {
  await session.GET("/items");
  await session.GET("/items", {});
  await session.GET("/items", { params: {}, timeout: {}, retry: {} });
  await session.GET("/items", { params: { query: { page: 1 } } });
  await session.GET("/items/{id}", { params: { path: { id: "a/b" } } });
  await session.POST("/items", { body: { id: 1n } });
  await session.POST("/form", { body: { a: "b" } });
  await session.raw.GET("/items", {});
  const { data } = await session.stream.GET("/items");
  for await (const chunk of data) expect(chunk).toBeInstanceOf(Uint8Array);
}

/** What goes over the wire. */
async function wireIn(world: World, { backend, session }: Opened): Promise<unknown> {
  const { length } = callsOf(backend);
  await world(() => makeCalls(session));
  const calls = callsOf(backend).slice(length);
  return calls.map(({ method, url, rawHeaders, body }) => ({
    method,
    url,
    headers: rawHeaders.join("\n").replace(/token-\S+|127\.0\.0\.1:\d+/g, "…"),
    body: body.toString(),
  }));
}

/** What `fetch` is given, from login to sign-off. */
async function givenIn(world: World): Promise<unknown> {
  const given: unknown[] = [];
  let ended = false;
  await world(async () => {
    const session = await login({
      baseUrl: "https://api.example.com",
      async fetch(url, init) {
        given.push([url, { ...init, headers: [...(init.headers as Headers)], signal: undefined }]);
        expect(Object.getPrototypeOf(init)).toBeNull();
        ended ||= url.endsWith("/logout");
        const status = url.endsWith("/me") && ended ? 401 : 200;
        return Object.assign(Object.create(null) as Response, {
          status,
          ok: status === 200,
          url,
          headers: new Map([["content-type", "application/json"]]),
          body: new Blob([status === 200 ? '{"token":"token"}' : '{"code":"refused"}']).stream(),
        });
      },
    });
    await makeCalls(session);
    expect((await session.signOff()).outcome).toBe("ended");
  });
  return given;
}

describe("on the wire", () => {
  const wireNames = [...names].filter((name) => !socketNames.has(name));

  test.each(wireNames)("Object.prototype.%s changes no byte", async (name) => {
    const opened = await open();
    const expected = await wireIn(clean, opened);
    for (const value of values) {
      expect(await wireIn(pollutedBy(name, value), opened)).toEqual(expected);
    }
  });
});

describe("what fetch is given", () => {
  let givenClean: Promise<unknown> | undefined;

  test.each([...names, ...fetchNames])("Object.prototype.%s changes nothing", async (name) => {
    const expected = await (givenClean ??= givenIn(clean));
    for (const value of values) expect(await givenIn(pollutedBy(name, value))).toEqual(expected);
  });
});
