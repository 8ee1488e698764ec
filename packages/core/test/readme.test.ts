import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import type { TestSession } from "./support/provider.ts";
import { tableUnder } from "./support/readme.ts";
import { type Answer, sendText } from "./support/server.ts";

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, { "content-length": "0", ...headers }).end();
const silence: Answer = () => {};
const cut = (_: unknown, response: ServerResponse): void => {
  response.writeHead(200, { "content-length": "50" });
  response.write("{");
  setTimeout(() => response.destroy(), 5);
};

/** How often calls are sent, given an answer that fails for ever. */
async function countSent(
  answer: Answer,
  ...calls: ((session: TestSession) => Promise<unknown>)[]
): Promise<number[]> {
  return Promise.all(
    calls.map(async (call) => {
      const { backend, session } = await open(answer, {
        timeout: { attempt: answer === silence ? 100 : 10_000 },
      });
      await failureOf(call(session));
      return callsOf(backend).length;
    }),
  );
}

const read = (session: TestSession): Promise<unknown> => session.GET("/items");
const streamed = (session: TestSession): Promise<unknown> =>
  session.PUT("/items/{id}", {
    params: { path: { id: "1" } },
    body: new Blob(["{}"]).stream() as never,
  });

/** What each row of the table claims, as a test. */
const claims: Record<string, () => Promise<void>> = {
  "GET, HEAD, and writes that the spec marks as safe to repeat": async () => {
    const sent = await countSent(
      status(503),
      read,
      (session) => session.HEAD("/items"),
      (session) => session.POST("/search", { body: {} }),
    );
    expect(sent).toEqual([3, 3, 3]);
  },
  "other writes, and GETs with side effects": async () => {
    const sent = await countSent(
      status(503),
      (session) => session.POST("/items", { body: {}, retry: true }),
      (session) => session.GET("/touch", { retry: true }),
    );
    expect(sent).toEqual([1, 1]);
  },
  "a request body that is a stream": async () => {
    expect(await countSent(status(503), streamed)).toEqual([1]);
  },
  "no connection, a reset, an attempt that timed out, a body cut short": async () => {
    const answers: Answer[] = [(_, response) => response.destroy(), silence, cut];
    const sent = await Promise.all(answers.map((answer) => countSent(answer, read)));
    expect(sent.flat()).toEqual([3, 3, 3]);
  },
  "408, 429, 5xx": async () => {
    const sent = await Promise.all(
      [408, 429, 500, 502, 504, 599].map((code) => countSent(status(code), read)),
    );
    expect(sent.flat()).toEqual([3, 3, 3, 3, 3, 3]);
  },
  "any other status, broken JSON, a redirect": async () => {
    const answers: Answer[] = [
      status(400),
      status(404),
      status(409),
      (_, response) => sendText(response, "{"),
      status(302, { location: "/" }),
    ];
    const sent = await Promise.all(answers.map((answer) => countSent(answer, read)));
    expect(sent.flat()).toEqual([1, 1, 1, 1, 1]);
  },
  "`Retry-After`, in seconds or as a date": async () => {
    const events: SignoffEvent[] = [];
    const { backend, session } = await open(status(503, { "retry-after": "1" }), {
      retry: { attempts: 2, baseDelay: 0 },
      onEvent: (event) => events.push(event),
    });
    await failureOf(session.GET("/items"));
    const retry = events.find(({ type }) => type === "retry");
    expect(retry).toMatchObject({ delay: 1000 });
    await failureOf(session.GET("/items", { timeout: 500 }));
    expect(callsOf(backend)).toHaveLength(3);
  },
  "an outage": async () => {
    const { backend, session } = await open(status(503));
    for (let call = 0; call < 60; call += 1) await failureOf(session.GET("/items"));
    expect(callsOf(backend)).toHaveLength(60 + 500 / 5);
  },
  "401, as the provider tells an ended session": async () => {
    const { backend, session } = await open();
    backend.expire();
    await Promise.all(Array.from({ length: 20 }, () => session.GET("/items")));
    expect(backend.logins).toBe(2);
    expect(callsOf(backend)).toHaveLength(40);
  },
};

describe("the table of what is repeated", () => {
  const rows = tableUnder("What is repeated").filter(([name]) => name !== "Case");

  test("has the rows that are tested here, and no other", () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(claims).toSorted());
  });

  test.each(rows)("%s: %s", async (name) => {
    expect.hasAssertions();
    await claims[name]?.();
  });
});
