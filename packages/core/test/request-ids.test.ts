import { expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

const quirks = { requestIdHeader: "x-trace-id" };

/** Ids that tell how often they were asked for. */
function counted(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

test("each call has an id, which its repeats carry as well; login and logout have theirs", async () => {
  let answers = 0;
  const { backend, session } = await open(
    (_, response) => {
      answers += 1;
      sendJson(response, { ok: true }, answers === 1 ? 503 : 200);
    },
    { quirks, requestId: counted() },
  );
  await session.GET("/items");
  await session.raw.GET("/items");
  await session.fetch("/items");
  await session.signOff();
  const sent = backend.requests.map(
    ({ url, headers }) => `${url} ${String(headers["x-trace-id"])}`,
  );
  expect(sent).toEqual([
    "/login id-1",
    "/items id-2",
    "/items id-2",
    "/items id-3",
    "/items id-4",
    "/logout id-5",
    "/me id-6",
  ]);
});

test("a call that sets the header itself keeps what it set", async () => {
  const { backend, session } = await open(undefined, { quirks, requestId: counted() });
  await session.GET("/items", { headers: { "X-Trace-Id": "mine" } });
  expect(callsOf(backend).map(({ headers }) => headers["x-trace-id"])).toEqual(["mine"]);
});

test("events, lines, results and errors tell the id, also where no answer came", async () => {
  const events: SignoffEvent[] = [];
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  let isGone = false;
  const { session } = await open(
    (_, response) => (isGone ? response.destroy() : response.end("{}")),
    {
      quirks,
      requestId: counted(),
      retry: false,
      onEvent: (event) => void events.push(event),
      logger: { debug: log, info: log, warn: log, error: log },
    },
  );
  const { response } = await session.GET("/items");
  expect(response.requestId).toBe("id-2");
  const own = await session.GET("/items", { headers: { "X-Trace-Id": "mine" } });
  expect(own.response.requestId).toBe("mine");
  isGone = true;
  expect(await failureOf(session.GET("/items"))).toMatchObject({
    kind: "NetworkError",
    requestId: "id-3",
  });
  const ids = events.flatMap((event) => ("requestId" in event ? [event.requestId] : []));
  expect(new Set(ids)).toEqual(new Set(["id-1", "id-2", "mine", "id-3"]));
  expect(lines).toContain("test: GET /items [id-2] is sent");
});

test("the provider's own id goes before the app's", async () => {
  const { session } = await open(
    (_, response) => response.setHeader("x-request-id", "r-1").end("{}"),
    { quirks, requestId: counted() },
  );
  expect((await session.GET("/items")).response.requestId).toBe("r-1");
});

test.each<[string, () => string, string]>([
  ["empty", () => "", "gave an empty text"],
  ["no text", () => 7 as never, "gave no text"],
  ["nothing", () => undefined as never, "gave no text"],
  ["a promise", () => Promise.reject(new Error("late")) as never, "gave a promise"],
  ["longer than heads of requests are", () => "x".repeat(1001), "gave more than 1000 characters"],
  ["a line break", () => "a\r\nx-other: b", "not allowed in a header"],
  [
    "an error",
    () => {
      throw new Error("secret of the app");
    },
    "threw an error",
  ],
])("a call whose id is %s is refused before any request", async (_, bad, words) => {
  let isBad = false;
  const { backend, session } = await open(undefined, {
    quirks,
    requestId: () => (isBad ? bad() : "good"),
  });
  isBad = true;
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "requestId" });
  expect(String(error)).toContain(words);
  expect(String(error)).not.toContain("secret");
  expect(callsOf(backend)).toEqual([]);
  // The sign-off goes without.
  expect((await session.signOff()).outcome).toBe("ended");
  expect(backend.alive.size).toBe(0);
});

test("a promise in place of an id may reject without harm to the process", async () => {
  const taken: unknown[] = [];
  // oxlint-disable-next-line unicorn/no-thenable -- what an app may give is the subject
  const late = { then: (...handlers: unknown[]) => void taken.push(...handlers) };
  const backend = await startBackend();
  const requestId = (): never => late as never;
  const error = await failureOf(login({ baseUrl: backend.origin, quirks, requestId }));
  expect(String(error)).toContain("gave a promise");
  expect(taken).toEqual([undefined, expect.any(Function)]);
  expect(backend.requests).toEqual([]);
});

test.each<[string, unknown, object]>([
  ["no function", "id-1", quirks],
  ["a provider that takes none", () => "id-1", {}],
])("a login with %s is refused before any request", async (_, requestId, setup) => {
  const backend = await startBackend();
  const options = { baseUrl: backend.origin, quirks: setup, requestId: requestId as () => string };
  const error = await failureOf(login(options));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "requestId" });
  expect(String(error)).toMatch(/leave it out|has to be a function/);
  expect(backend.requests).toEqual([]);
});
