import { describe, expect, test } from "vitest";
import { ApiError, isApiError, isProtocolError, RateLimitError } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson, sendText } from "./support/server.ts";

const once = { retry: false } as const;

describe("errors are errors, whatever their body", () => {
  test.each([
    ["empty", "", undefined],
    ["null", "null", null],
    ["a number", "0", 0],
    ["false", "false", false],
    ["an empty text", '""', ""],
    ["HTML", "<html>bad gateway</html>", undefined],
    ["JSON", '{"code":"x"}', { code: "x" }],
    ["cut JSON", '{"code":', undefined],
    ["a long integer", '{"size":9007199254740993}', { size: 9_007_199_254_740_993n }],
  ])("%s", async (_, text, body) => {
    const { session } = await open((_request, response) =>
      sendText(response, text, "text/html", 500),
    );
    const error = await failureOf(session.GET("/items", once));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, text, operation: "GET /items", retryable: true });
    expect((error as ApiError).body).toEqual(body);

    const raw = await session.raw.GET("/items", once);
    expect(raw.data).toBeUndefined();
    expect(raw.error).toBeTruthy();
    expect(raw.response.status).toBe(500);

    expect(await failureOf(session.stream.GET("/items", once))).toBeInstanceOf(ApiError);
  });

  test("raw gives the error body", async () => {
    const { session } = await open((_, response) => sendJson(response, { code: "x" }, 404));
    expect((await session.raw.GET("/items")).error).toEqual({ code: "x" });
  });

  test("429 tells how long to wait", async () => {
    const { session } = await open((_, response) => {
      response.setHeader("retry-after", "7");
      sendJson(response, { code: "slow", description: "too many" }, 429);
    });
    const error = await failureOf(session.GET("/items", once));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({ retryAfter: 7000, retryable: true });
    expect((error as Error).message).toBe("GET /items answered 429: too many; wait 7 s.");
  });

  test("a 200 that tells of a failure is one for typed calls", async () => {
    const answer = { failed: true, description: "inside" };
    const { session } = await open((_, response) => sendJson(response, answer), {
      quirks: { failures: true },
    });
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ApiError", status: 200, body: answer });
    expect((await session.raw.GET("/items")).data).toEqual(answer);
  });

  test("the text is cut at 64 KiB and the request id is told", async () => {
    const { session } = await open((_, response) => {
      response.setHeader("x-request-id", "r-1");
      sendText(response, "x".repeat(100_000), "text/plain", 404);
    });
    const error = await failureOf(session.GET("/items"));
    expect((error as ApiError).text).toHaveLength(65_536);
    expect(error).toMatchObject({ requestId: "r-1" });
  });
});

describe("a 200 that is no answer", () => {
  test.each([
    ["HTML", "text/html", "<html>\n<body>Login  please</body></html>"],
    ["cut JSON", "application/json", '{"items": ['],
    ["JSON nested 100,000 deep", "application/json", "[".repeat(100_000) + "]".repeat(100_000)],
  ])("%s is a ProtocolError with status, media type and a short excerpt", async (_, type, text) => {
    const { session } = await open((_request, response) => sendText(response, text, type));
    for (const call of [() => session.GET("/items"), () => session.raw.GET("/items")]) {
      const error = await failureOf(call());
      expect(isProtocolError(error)).toBe(true);
      expect(error).toMatchObject({ status: 200, retryable: false });
      expect((error as Error).message).toContain(type);
      expect((error as Error).message).toContain(text.slice(0, 1));
      expect((error as Error).message.length).toBeLessThan(300);
    }
  });
});

test.each([
  ["application/json; charset=utf-8", "19 characters"],
  ["text/plain", "words of somebody's"],
])("of broken %s the message shows %s", async (type, shown) => {
  const { session } = await open((_, response) => sendText(response, "words of somebody's", type));
  const error = await failureOf(session.GET("/items"));
  expect((error as Error).message).toContain(shown);
  expect((error as Error).message.includes("words")).toBe(type === "text/plain");
});

describe("successes without a body", () => {
  test.each([
    ["204", 204, {}],
    ["200 with Content-Length: 0", 200, { "content-length": "0" }],
    ["200, empty and chunked", 200, {}],
  ])("%s", async (_, status, headers) => {
    const { session } = await open((_request, response) =>
      response.writeHead(status, headers).end(),
    );
    expect((await session.GET("/items")).data).toBeUndefined();
    const raw = await session.raw.GET("/items");
    expect([raw.data, raw.error, raw.response.ok]).toEqual([undefined, undefined, true]);

    const { data } = await session.stream.GET("/items");
    expect(await new Response(data).text()).toBe("");
    expect((await session.signOff({ drain: 60_000 })).drained).toEqual({ finished: 0, aborted: 0 });
  });

  test("an empty file is an empty Blob, an empty text a text", async () => {
    const { session } = await open((_, response) => {
      response.writeHead(200, { "content-length": "0" }).end();
    });
    const { data } = await session.GET("/files/{id}", { params: { path: { id: 1 } } });
    expect(data).toBeInstanceOf(Blob);
    expect(data.size).toBe(0);
    expect((await session.GET("/text")).data).toBe("");
  });

  test("103 before 200, and HEAD", async () => {
    const { session } = await open((request, response) => {
      if (request.method !== "HEAD") response.writeEarlyHints({ link: "</a.css>; rel=preload" });
      sendJson(response, { ok: true });
    });
    expect((await session.GET("/items")).data).toEqual({ ok: true });
    expect(await session.HEAD("/items")).toMatchObject({
      data: undefined,
      response: { status: 200 },
    });
  });
});

describe("answers that are not JSON", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);

  test("binary, as Blob and as stream", async () => {
    const { session } = await open((_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(bytes);
    });
    const init = { params: { path: { id: 1 } } };
    const { data } = await session.GET("/files/{id}", init);
    expect(data.type).toBe("image/png");
    expect(Buffer.from(await data.arrayBuffer()).equals(bytes)).toBe(true);
    const streamed = await session.stream.GET("/files/{id}", init);
    const copy = await new Response(streamed.data).arrayBuffer();
    expect(Buffer.from(copy).equals(bytes)).toBe(true);
  });

  test("text", async () => {
    const { session } = await open((_, response) => sendText(response, "ї, {", "text/plain"));
    expect((await session.GET("/text")).data).toBe("ї, {");
  });
});

test.each([
  ["Sat, 21 Nov 2026 12:00:00 GMT", Date.UTC(2026, 10, 21, 12)],
  ["some day", undefined],
])("an error tells when it was answered, by a Date of %j", async (date, answeredAt) => {
  const { session } = await open((_request, response) => {
    response.setHeader("date", date);
    sendJson(response, {}, 400);
  });
  const error = await failureOf(session.GET("/items"));
  expect(isApiError(error) && error.answeredAt).toBe(answeredAt);
  await session.signOff();
});

test("globalThis.fetch is looked up at each call", async () => {
  const { backend, session } = await open();
  const original = globalThis.fetch;
  let seen = 0;
  globalThis.fetch = async (...given) => {
    seen += 1;
    return original(...given);
  };
  try {
    await session.GET("/items");
  } finally {
    globalThis.fetch = original;
  }
  await session.GET("/items");
  expect(seen).toBe(1);
  expect(callsOf(backend)).toHaveLength(2);
});
