import { expect, test } from "vitest";
import { type Dispatcher, findNodeDispatcher, nodeTransport } from "../../src/node/index.ts";
import { sendJson, startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import { exchange } from "./support/exchange.ts";

interface Options {
  readonly maxRedirections?: number;
  readonly headers: string[] | Record<string, string>;
}

/** Node's own dispatcher, and what it is told. */
function watch(): { readonly dispatcher: Dispatcher; readonly told: Options[] } {
  const told: Options[] = [];
  const dispatch: Dispatcher["dispatch"] = (options, handler) => {
    told.push(options as Options);
    return findNodeDispatcher()?.dispatch(options, handler) ?? false;
  };
  return { dispatcher: { dispatch }, told };
}

function derive(prototype: object | null, members: object): Dispatcher {
  return Object.assign(Object.create(prototype) as Dispatcher, members);
}

test("a dispatcher that can follow redirects is told not to", async () => {
  const server = await startServer((_, response) => sendJson(response, {}));
  const { dispatcher, told } = watch();
  await exchange(server.origin, { transport: nodeTransport({ dispatcher }) });
  expect(told).toMatchObject([{ maxRedirections: 0 }]);
});

test.each<[string, (watching: Dispatcher) => Dispatcher]>([
  ["in its place", (watching) => watching],
  ["of a class of its own", (watching) => derive(derive(Object.prototype, watching), {})],
  ["without a prototype", (watching) => derive(null, watching)],
  ["of a class without a constructor", (watching) => derive(derive(null, {}), watching)],
  ["with the Agent as its prototype", (watching) => derive(findNodeDispatcher() ?? null, watching)],
])("what stands before an Agent gets header fields that it can spread: %s", async (_, wrap) => {
  const server = await startServer((__, response) => sendJson(response, {}));
  const { dispatcher: watching, told } = watch();
  const dispatcher = wrap(watching);
  const headers = { authorization: "Bearer token" };
  await exchange(server.origin, { transport: nodeTransport({ dispatcher }), headers });
  expect(Object.entries(told[0]?.headers ?? {})).toContainEqual(["authorization", "Bearer token"]);
  expect(Object.getPrototypeOf(told[0]?.headers)).toBeNull();
  expect(server.requests[0]?.headers.authorization).toBe("Bearer token");
});

test.each(["connect", "Trace", "TRACK"])("the method %s is not sent", async (method) => {
  const server = await startServer((_, response) => sendJson(response, {}));
  expect(await failureOf(exchange(server.origin, { method }))).toBeInstanceOf(TypeError);
  expect(server.requests).toEqual([]);
});
