import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isNetworkError, isProtocolError } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { failureOf, open, type Opened } from "./support/open.ts";
import type { LoginOptions } from "./support/provider.ts";
import { tableUnder } from "./support/readme.ts";
import { type Answer, sendJson } from "./support/server.ts";

/** The same backend over the Node transport, then over `fetch`. */
async function openBoth(
  answer?: Answer,
  options: Partial<LoginOptions> = {},
): Promise<[overNode: Opened, overFetch: Opened]> {
  return Promise.all([
    open(answer, { retry: false, ...options, transport: nodeTransport() }),
    open(answer, { retry: false, ...options, fetch: globalThis.fetch }),
  ]);
}

/** The value of a header that the last call of each was sent with. */
async function headersSent(name: string): Promise<unknown[]> {
  const both = await openBoth();
  return Promise.all(
    both.map(async ({ backend, session }) => {
      await session.GET("/items");
      return backend.requests.at(-1)?.headers[name];
    }),
  );
}

const place = Symbol.for("undici.globalDispatcher.1");

/** Has all requests of the runtime under a short time limit of undici's own until it is over. */
async function withImpatientUndici<Value>(use: () => Promise<Value>): Promise<Value> {
  const globals = globalThis as { [place]?: { constructor: new (options: object) => object } };
  const former = globals[place];
  if (!former) throw new Error("this runtime carries no undici");
  globals[place] = new former.constructor({ headersTimeout: 50 }) as typeof former;
  try {
    return await use();
  } finally {
    globals[place] = former;
  }
}

/** What each row of the table claims, as a test. */
const claims: Record<string, () => Promise<void>> = {
  "a compressed body that ends too early": async () => {
    const whole = gzipSync("a text that is long enough to be cut in the middle");
    const [overNode, overFetch] = await openBoth((_, response) => {
      response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" });
      response.end(whole.subarray(0, whole.length - 12));
    });
    expect(await failureOf(overNode.session.GET("/text"))).toSatisfy(isProtocolError);
    await expect(overFetch.session.GET("/text")).resolves.toMatchObject({
      data: expect.any(String),
    });
  },
  "time limits of undici's own": async () => {
    const [overNode, overFetch] = await openBoth((_, response) => {
      setTimeout(() => sendJson(response, { ok: true }), 2_500);
    });
    await withImpatientUndici(async () => {
      const answers = [overNode.session.GET("/items"), failureOf(overFetch.session.GET("/items"))];
      expect(await answers[0]).toMatchObject({ data: { ok: true } });
      expect(await answers[1]).toSatisfy(isNetworkError);
    });
  },
  "the `cause` of a `NetworkError`": async () => {
    const both = await openBoth((_, response) => response.destroy());
    const [overNode, overFetch] = await Promise.all(
      both.map(async ({ session }) => (await failureOf(session.GET("/items"))) as Error),
    );
    expect(overNode).toMatchObject({ cause: { code: "UND_ERR_SOCKET" } });
    expect(overFetch).toMatchObject({
      cause: { message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } },
    });
  },
  "codings asked for in `Accept-Encoding`": async () => {
    const [overNode, overFetch] = await headersSent("accept-encoding");
    expect(overNode).toMatch(/^gzip, deflate, br(, zstd)?$/);
    expect(overFetch).toBe("gzip, deflate");
  },
  "`Accept-Language` and `Sec-Fetch-Mode`": async () => {
    expect(await headersSent("accept-language")).toEqual([undefined, "*"]);
    expect(await headersSent("sec-fetch-mode")).toEqual([undefined, "cors"]);
  },
  "an upload over 8 MiB that is redirected": async () => {
    const both = await openBoth((_, response) => response.writeHead(302, { location: "/" }).end());
    const body = new Blob([new Uint8Array(8 * 1024 * 1024 + 1)]);
    const [overNode, overFetch] = await Promise.all(
      both.map(({ session }) => failureOf(session.POST("/bytes", { body }))),
    );
    expect(overNode).toMatchObject({ reason: "redirect", status: 302 });
    expect(overNode).toHaveProperty("redirectOrigin", expect.any(String));
    expect(overFetch).toMatchObject({ reason: "redirect", status: undefined });
    expect(overFetch).toHaveProperty("redirectOrigin", undefined);
  },
};

describe("the table of what differs between the transports", () => {
  const rows = tableUnder("How requests are sent").filter(([name]) => name !== "Case");

  test("has the rows that are tested here, and no other", () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(claims).toSorted());
  });

  test.each(rows)("%s", async (name) => {
    expect.hasAssertions();
    await claims[name]?.();
  });
});

test("a fetch that stands in the place of the runtime's is used", async () => {
  const native = globalThis.fetch;
  const urls: string[] = [];
  const { session } = await open();
  globalThis.fetch = async (url, init) => {
    urls.push(url as string);
    return native(url, init);
  };
  try {
    await session.GET("/items");
  } finally {
    globalThis.fetch = native;
  }
  await session.GET("/items");
  expect(urls).toHaveLength(1);
});
