import { describe, expect, test } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { findNodeDispatcher, nodeTransport } from "../src/node/index.ts";
import type { Dispatcher, DispatchHandler } from "../src/node/dispatcher.ts";
import { failureOf, open } from "./support/open.ts";
import type { LoginOptions } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

const text = '{"ok":true}';

/** Answers `/items`, and leaves the rest to the network. */
function foreignFetch(fields: Readonly<Record<string, string>>): Partial<LoginOptions> {
  const fetch: FetchFunction = async (url, init) =>
    url.endsWith("/items")
      ? new Response(text, { headers: { "content-type": "application/json", ...fields } })
      : globalThis.fetch(url, init);
  return { fetch };
}

/** The same as a dispatcher, as a mock or an interceptor of an app may be one. */
function foreignDispatcher(fields: Readonly<Record<string, string>>): Partial<LoginOptions> {
  const native = findNodeDispatcher();
  const dispatcher: Dispatcher = {
    dispatch(options, handler) {
      if ((options as { path: string }).path !== "/items") {
        return native?.dispatch(options, handler) ?? false;
      }
      const { onConnect, onHeaders, onData, onComplete } = handler as DispatchHandler;
      onConnect.call(handler, () => {});
      const flat = Object.entries({ "content-type": "application/json", ...fields }).flat();
      const headers = flat.map((field) => Buffer.from(field));
      onHeaders.call(handler, 200, headers, () => {});
      queueMicrotask(() => {
        onData.call(handler, Buffer.from(text));
        onComplete.call(handler);
      });
      return true;
    },
  };
  return { transport: nodeTransport({ dispatcher }) };
}

const ways = [
  ["a fetch of the app's", foreignFetch],
  ["a dispatcher of the app's", foreignDispatcher],
] as const;

describe.each(ways)("an answer that came over %s", (_, over) => {
  test.each([
    ["fewer", text.length + 1, "cut-short"],
    ["more", text.length - 1, "too-large"],
  ])("with %s bytes than it had announced is no success", async (__, length, reason) => {
    const { session } = await open(undefined, {
      ...over({ "content-length": String(length) }),
      retry: false,
    });
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ProtocolError", reason, status: 200 });
    const { data } = await session.stream.GET("/items");
    const read = failureOf(new Response(data).text());
    expect(await read).toMatchObject({ kind: "ProtocolError", reason, status: 200 });
  });

  test.each([
    ["the right length", { "content-length": String(text.length) }],
    ["no length", {}],
    ["a damaged length", { "content-length": "eleven" }],
    [
      "the length of something that was encoded",
      { "content-length": "5", "content-encoding": "x" },
    ],
  ])("with %s is one", async (__, fields) => {
    const { session } = await open(undefined, over(fields));
    expect((await session.GET("/items")).data).toEqual({ ok: true });
    const { data } = await session.stream.GET("/items");
    expect(await new Response(data).text()).toBe(text);
  });
});

test.each([[{ transport: nodeTransport() }], [{ fetch: globalThis.fetch }]])(
  "a length where there is no body is no length of one",
  async (over) => {
    const { session } = await open((request, response) => {
      if (request.method !== "HEAD") return sendJson(response, {});
      return response.writeHead(200, { "content-length": "50" }).end();
    }, over);
    const { response } = await session.raw.HEAD("/items" as never);
    expect(response.status).toBe(200);
  },
);
