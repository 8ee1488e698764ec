import { describe, expect, test } from "vitest";
import { nodeTransport } from "../src/node/index.ts";
import { startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";

const fields: [string, string][] = [
  ["transfer-encoding", "chunked"],
  ["expect", "100-continue"],
  ["upgrade", "h2c"],
  ["content-length", "3"],
  ["keep-alive", "timeout=5"],
  ["trailer", "x-sum"],
  ["host", "elsewhere.example"],
  ["connection", "close"],
  ["te", "trailers"],
  ["proxy-authorization", "Basic eDp5"],
  ["proxy-connection", "close"],
  ["http2-settings", "AAMAAABkAAQAAP__"],
];

describe.each([
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
])("a header of the connection is refused over %s, before any request", (_, over) => {
  test.each(fields)("in headers: %s", async (name, value) => {
    const { backend, session } = await open(undefined, over);
    for (const written of [name, name.toUpperCase()]) {
      const headers = { [written]: value };
      const failures = [
        session.POST("/items", { body: {}, headers }),
        session.GET("/items", { headers }),
        session.stream.GET("/items", { headers }),
        session.raw.GET("/items", { headers: new Headers(headers) }),
      ];
      for (const failing of failures) {
        expect(await failureOf(failing)).toMatchObject({
          name: "InvalidOptionError",
          option: expect.stringMatching(new RegExp(`^headers[.]${name}$`, "i")),
        });
      }
    }
    const params = { header: { [name]: value } } as object;
    const failure = await failureOf(session.GET("/items", { params }));
    expect(failure).toMatchObject({ option: `params.header.${name}` });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each(fields)("from a step: %s", async (name, value) => {
    const { backend, session } = await open(undefined, {
      ...over,
      steps: [
        async (request, next) => {
          if (request.url.endsWith("/items")) request.headers.set(name, value);
          return next(request);
        },
      ],
    });
    expect(await failureOf(session.POST("/items", { body: {} }))).toMatchObject({
      name: "InvalidOptionError",
      option: "steps",
      message: expect.stringContaining(name),
    });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each(fields)("from a step at the login: %s", async (name, value) => {
    const backend = await startBackend();
    const failure = await failureOf(
      login({
        ...over,
        baseUrl: backend.origin,
        steps: [
          async (request, next) => next({ ...request, headers: new Headers([[name, value]]) }),
        ],
      }),
    );
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "steps" });
    expect(backend.requests).toEqual([]);
  });
});

test.each([
  ["a value with a control character", "x-note", "a\u0007b"],
  ["a value beyond ASCII that no header carries", "x-note", "\u0080\u0001"],
])("%s from a step is refused", async (_, name, value) => {
  const { backend, session } = await open(undefined, {
    steps: [
      async (request, next) => {
        if (request.url.endsWith("/items")) request.headers.set(name, value);
        return next(request);
      },
    ],
  });
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    name: "InvalidOptionError",
    option: "steps",
  });
  expect(callsOf(backend)).toEqual([]);
});

test.each(["TRACE", "connect", "TRACK", "GE T"])("a step cannot send %s", async (method) => {
  const { backend, session } = await open(undefined, {
    steps: [
      async (request, next) =>
        next(request.url.endsWith("/items") ? { ...request, method } : request),
    ],
  });
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    name: "InvalidOptionError",
    option: "steps",
  });
  expect(callsOf(backend)).toEqual([]);
});

test("a body with GET is refused as a bad option", async () => {
  const { backend, session } = await open();
  const failure = await failureOf(session.GET("/items", { body: {} } as object));
  expect(failure).toMatchObject({ name: "InvalidOptionError", option: "body" });
  expect(callsOf(backend)).toEqual([]);
});
