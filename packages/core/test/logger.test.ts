import { describe, expect, test } from "vitest";
import type { Logger } from "../src/index.ts";
import { logEvents } from "../src/reports/log-events.ts";
import { checkLogger } from "../src/reports/logger.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { credentials } from "./support/backend.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

const levels = ["debug", "info", "warn", "error"] as const;

/** Keeps what it is told, as `level: text`. */
function keepLines(): { lines: string[]; events: unknown[]; logger: Logger } {
  const lines: string[] = [];
  const events: unknown[] = [];
  const at = (level: string) => (text: string, event: unknown) => {
    lines.push(`${level}: ${text.replace(/\d+ ms/g, "0 ms")}`);
    events.push(event);
  };
  const [debug, info, warn, error] = levels.map(at);
  return { lines, events, logger: { debug, info, warn, error } as Logger };
}

test("a logger is told of the life of a session, by levels", async () => {
  const { lines, logger } = keepLines();
  let answers = 0;
  const { backend, session } = await open(
    (_, response) => {
      answers += 1;
      if (answers === 1) return sendJson(response, {}, 503);
      if (answers === 2) return response.destroy();
      return sendJson(response, { ok: true });
    },
    { logger },
  );
  await session.GET("/items");
  backend.expire();
  await session.GET("/items");
  await session.signOff();
  expect(lines.filter((line) => !/POST \/log|GET \/me/.test(line))).toEqual([
    "info: test: the session was opened",
    "debug: test: GET /items is sent",
    "debug: test: GET /items answered 503 in 0 ms",
    "warn: test: GET /items answered 503, and is sent again in 0 ms",
    "debug: test: GET /items is sent (attempt 2)",
    "debug: test: GET /items got no answer (NetworkError) in 0 ms",
    "warn: test: GET /items got no answer (NetworkError), and is sent again in 0 ms",
    "debug: test: GET /items is sent (attempt 3)",
    "debug: test: GET /items answered 200 in 0 ms",
    "debug: test: GET /items is sent",
    "debug: test: GET /items answered 401 in 0 ms",
    "info: test: the session was renewed in 0 ms",
    "debug: test: GET /items is sent",
    "debug: test: GET /items answered 200 in 0 ms",
    "info: test: the sign-off is ended after 0 ms",
  ]);
});

test("what is told holds neither the password nor a token, and stands beside the events", async () => {
  const { lines, events, logger } = keepLines();
  const told: unknown[] = [];
  const { backend, session } = await open(undefined, {
    logger,
    onEvent: (event) => void told.push(event),
  });
  const [token = ""] = backend.alive;
  await session.GET("/items/{id}", { params: { path: { id: token } } });
  await session.signOff();
  expect(lines.length).toBeGreaterThan(5);
  expect(events).toEqual(told);
  const shown = JSON.stringify([lines, events]);
  expect(shown).not.toContain(credentials.password);
  expect(shown).not.toContain(token);
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("log");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("log"))],
])("a logger that %s does no harm", async (_, log) => {
  const logger = { debug: log, info: log, warn: log, error: log };
  const { session } = await open(undefined, { logger });
  expect((await session.GET("/items")).data.ok).toBe(true);
  expect((await session.signOff()).outcome).toBe("ended");
});

describe("what ends badly", () => {
  test.each([
    ["ended", "info"],
    ["nothing-to-end", "info"],
    ["unconfirmed", "warn"],
    ["failed", "error"],
  ] as const)("a sign-off that is %s is told as %s", (outcome, level) => {
    const { lines, logger } = keepLines();
    logEvents(logger)({ type: "sign-off", provider: "test", outcome, duration: 3 });
    expect(lines).toEqual([`${level}: test: the sign-off is ${outcome} after 0 ms`]);
  });

  test("a session that is lost is an error, and a renewal that failed a warning", async () => {
    const { lines, logger } = keepLines();
    const { backend, session } = await open(undefined, { logger });
    backend.expire();
    backend.onLogin = (_, response) => sendJson(response, {}, 403);
    await failureOf(session.GET("/items"));
    const bad = lines.filter((line) => !line.startsWith("debug"));
    expect(bad.slice(1)).toEqual([
      "error: test: the session was ended by the provider and not renewed; log in again",
      "warn: test: the session was not renewed: AuthenticationError after 0 ms",
    ]);
  });
});

test("a console is a logger", () => {
  expect(() => checkLogger(console)).not.toThrow();
});

test.each([
  ["a function", () => {}],
  ["null", null],
  ["one without warn", { debug() {}, info() {}, error() {} }],
])("%s is no logger, which is said before any request", async (_, logger) => {
  const backend = await startBackend();
  const options = { baseUrl: backend.origin, logger: logger as unknown as Logger };
  expect(await failureOf(login(options))).toMatchObject({
    name: "InvalidOptionError",
    option: "logger",
  });
  expect(backend.requests).toEqual([]);
});
