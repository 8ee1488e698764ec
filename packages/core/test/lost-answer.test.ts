import { describe, expect, test } from "vitest";
import type { TestSession } from "./support/provider.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { type Answer, findClosedOrigin } from "./support/server.ts";

const cut: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "50" });
  response.write("{");
  setTimeout(() => response.destroy(), 5);
};
const losses: [string, Answer, string][] = [
  ["by a reset", (_, response) => response.destroy(), "NetworkError"],
  ["by silence", () => {}, "TimeoutError"],
  ["half-way", cut, "ProtocolError"],
];

const write = (session: TestSession): Promise<unknown> => session.POST("/items", { body: {} });
const search = (session: TestSession): Promise<unknown> => session.POST("/search", { body: {} });

describe.each(losses)("an answer that is lost %s", (_, answer, kind) => {
  const timeout = { attempt: kind === "TimeoutError" ? 100 : 10_000 };

  test("leaves the outcome of a write unknown, and it is not repeated", async () => {
    const { backend, session } = await open(answer, { timeout });
    const error = await failureOf(write(session));
    expect(error).toMatchObject({
      kind: "OutcomeUnknownError",
      operation: "POST /items",
      retryable: false,
      cause: { kind },
    });
    expect(callsOf(backend)).toHaveLength(1);
  });

  test("is what it is for a call that may be repeated, which is", async () => {
    const { backend, session } = await open(answer, { timeout });
    expect(await failureOf(search(session))).toMatchObject({ kind });
    expect(callsOf(backend)).toHaveLength(3);
  });
});

test("a write that was answered has an outcome that is known", async () => {
  const { session } = await open((_, response) => response.writeHead(503).end());
  expect(await failureOf(write(session))).toMatchObject({ kind: "ApiError", status: 503 });
});

test("a write that never left was not carried out", async () => {
  const closed = await findClosedOrigin();
  const { session } = await open(undefined, {
    fetch: (url, init) => fetch(url.endsWith("/items") ? closed : url, init),
  });
  expect(await failureOf(write(session))).toMatchObject({ kind: "NetworkError", sent: false });
});
