import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { CallRequest, FetchFunction, Step } from "../src/index.ts";
import { failureOf, open } from "./support/open.ts";
import type { LoginOptions } from "./support/provider.ts";

/** Whose code answers calls; all but `/items` goes to the backend. */
const sources: [string, (answer: () => unknown) => Partial<LoginOptions>][] = [
  [
    "the fetch",
    (answer) => {
      const own: FetchFunction = async (url, init) =>
        url.endsWith("/items") ? (answer() as Response) : fetch(url, init);
      return { fetch: own };
    },
  ],
  [
    "a step",
    (answer) => {
      const step: Step = async (request, next) =>
        request.url.endsWith("/items") ? (answer() as Response) : next(request);
      return { steps: [step] };
    },
  ],
];

const json = '{"ok":true}';
const headers = { "content-type": "application/json" };
const bytes = new TextEncoder().encode(json);

function readResponse(): Response {
  const response = Response.json({});
  void response.text();
  return response;
}

const unusable: [string, () => unknown][] = [
  ["nothing", () => undefined],
  ["null", () => null],
  ["a text", () => "ok"],
  ["an empty object", () => ({})],
  ["no status", () => ({ headers, body: null })],
  ["a status as text", () => ({ status: "200", headers, body: null })],
  ["a broken status", () => ({ status: 200.5, headers, body: null })],
  ["no number", () => ({ status: Number.NaN, headers, body: null })],
  ["a status of 0", () => Response.error()],
  ["a status of 1000", () => ({ status: 1000, headers, body: null })],
  ["no headers", () => ({ status: 200, body: null })],
  ["headers that are none", () => ({ status: 200, headers: [1], body: null })],
  ["headers that no name can have", () => ({ status: 200, headers: { "a b": "c" }, body: null })],
  ["a number as a body", () => ({ status: 200, headers, body: 1 })],
  ["an object as a body", () => ({ status: 200, headers, body: { ok: true } })],
  ["a body that was read", readResponse],
  ["a body that is read", () => ({ status: 200, headers, body: locked() })],
];

function locked(): ReadableStream {
  const stream = new Blob([json]).stream();
  stream.getReader();
  return stream;
}

const usable: [string, () => unknown][] = [
  ["a Response", () => new Response(json, { headers })],
  ["headers as an object", () => ({ status: 200, headers, body: new Blob([json]).stream() })],
  ["headers as pairs", () => ({ status: 200, headers: Object.entries(headers), body: json })],
  [
    "headers as a Map",
    () => ({ status: 200, headers: new Map(Object.entries(headers)), body: json }),
  ],
  ["a text as a body", () => ({ status: 200, headers, body: json })],
  ["bytes as a body", () => ({ status: 200, headers, body: bytes })],
  ["an ArrayBuffer as a body", () => ({ status: 200, headers, body: bytes.buffer })],
  ["a stream of Node as a body", () => ({ status: 200, headers, body: Readable.from([bytes]) })],
  [
    "a body that can be asked for alone",
    () => ({ status: 200, headers, arrayBuffer: async () => bytes.buffer }),
  ],
];

describe.each(sources)("what %s answers", (whose, optionsFor) => {
  test.each(unusable)("is no answer: %s", async (_, answer) => {
    const { session } = await open(undefined, { ...optionsFor(answer), retry: false });
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({
      kind: "ProtocolError",
      reason: "unusable",
      operation: "GET /items",
      message: expect.stringContaining(whose),
    });
    expect(await failureOf(session.stream.GET("/items"))).toMatchObject({ reason: "unusable" });
    expect(await failureOf(session.raw.GET("/items"))).toMatchObject({ reason: "unusable" });
  });

  test.each(usable)("is one: %s", async (_, answer) => {
    const { session } = await open(undefined, optionsFor(answer));
    expect((await session.GET("/items")).data).toEqual({ ok: true });
    const { data } = await session.stream.GET("/items");
    expect(await new Response(data as never).text()).toBe(json);
    const { response } = await session.raw.GET("/items");
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  test.each<[string, unknown]>([
    ["texts", json],
    ["numbers", 1],
  ])("is a broken one where its body gives %s", async (_, chunk) => {
    const { session } = await open(undefined, {
      ...optionsFor(() => ({ status: 200, headers, body: new ReadableStream(givingOnce(chunk)) })),
      retry: false,
    });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ reason: "unusable" });
  });
});

function givingOnce(chunk: unknown): UnderlyingDefaultSource {
  return {
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  };
}

test("a write whose answer is none may have been carried out", async () => {
  const [, overFetch] = sources[0]!;
  const { session } = await open(
    undefined,
    overFetch(() => undefined),
  );
  expect(await failureOf(session.POST("/items", { body: {} }))).toMatchObject({
    kind: "OutcomeUnknownError",
    cause: { kind: "ProtocolError", reason: "unusable" },
  });
});

test("a redirect that a browser hides is told as one", async () => {
  const [, overFetch] = sources[0]!;
  const hidden = { type: "opaqueredirect", status: 0, headers: new Headers(), body: null };
  const { session } = await open(
    undefined,
    overFetch(() => hidden),
  );
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    kind: "ProtocolError",
    reason: "redirect",
  });
});

describe("a status that the web does not know", () => {
  test.each([600, 799, 999])("%i is told by raw as it is, and by typed calls", async (status) => {
    const { session } = await open((_, response) => {
      response.writeHead(status, headers).end('{"code":"odd"}');
    });
    const { error, response } = await session.raw.GET("/items");
    expect(error).toEqual({ code: "odd" });
    expect([response.status, response.ok]).toEqual([status, false]);
    expect(await response.json()).toEqual({ code: "odd" });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "ApiError", status });
  });

  test.each([100, 101, 199])("%i of a fetch likewise", async (status) => {
    const [, overFetch] = sources[0]!;
    const { session } = await open(
      undefined,
      overFetch(() => ({ status, headers, body: json })),
    );
    const { response } = await session.raw.GET("/items");
    expect([response.status, response.ok]).toEqual([status, false]);
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "ApiError", status });
  });
});

describe("what a step sends on", () => {
  test.each<[string, (request: CallRequest) => unknown]>([
    ["nothing", () => undefined],
    ["without a method", (request) => ({ ...request, method: undefined })],
    ["without a url", (request) => ({ ...request, url: undefined })],
    ["with headers that are none", (request) => ({ ...request, headers: [1] })],
    ["with a body that is none", (request) => ({ ...request, method: "POST", body: { a: 1 } })],
    ["with a signal that is none", (request) => ({ ...request, signal: {} })],
  ])("is refused where it is %s", async (_, change) => {
    const { session } = await open(undefined, {
      steps: [
        async (request, next) =>
          next(request.url.endsWith("/items") ? (change(request) as CallRequest) : request),
      ],
    });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ name: "InvalidOptionError" });
  });
});
