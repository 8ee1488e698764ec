import { expect, test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

const client = join(import.meta.dirname, "../src/client");

/** Each call is the first one of its session, whose code is not loaded yet. */
const calls = [
  ["fetch", (session: Session) => session.fetch("/items")],
  ["raw", (session: Session) => session.raw.GET("/items").then(({ response }) => response)],
] as const;

type Session = Awaited<ReturnType<typeof open>>["session"];

test.each(calls)("a sign-off lets the first call of %s finish", async (_, call) => {
  const { backend, session } = await open();
  const called = call(session);
  const receipt = await session.signOff();
  expect((await called).status).toBe(200);
  expect(receipt.drained).toEqual({ finished: 1, aborted: 0 });
  expect(callsOf(backend)).toHaveLength(1);
});

test.each(calls)("a first call of %s after a sign-off has begun is refused", async (_, call) => {
  const { backend, session } = await open();
  const ended = session.signOff();
  expect(await failureOf(call(session))).toMatchObject({ name: "SessionEndedError" });
  expect((await ended).drained).toEqual({ finished: 0, aborted: 0 });
  expect(callsOf(backend)).toEqual([]);
});

test.each(calls)("a first call of %s is aborted when the drain is over", async (_, call) => {
  const { session } = await open(() => {});
  const called = failureOf(call(session));
  const receipt = await session.signOff({ drain: 50 });
  expect(await called).toMatchObject({ name: "SessionEndedError" });
  expect(receipt.drained).toEqual({ finished: 0, aborted: 1 });
});

test("a first call that sends nothing keeps no sign-off waiting", async () => {
  const { session } = await open();
  const called = failureOf(session.fetch("http://elsewhere.invalid/"));
  const receipt = await session.signOff();
  expect(await called).toMatchObject({ name: "InvalidOptionError", option: "url" });
  expect(receipt.drained).toMatchObject({ aborted: 0 });
});

test("middleware counts for calls that begin after it, in the order of its use", async () => {
  const { session } = await open((_, response) => sendJson(response, { ok: true }));
  const told: string[] = [];
  const named = (name: string) => ({
    onRequest(): undefined {
      told.push(name);
    },
  });
  const early = session.raw.GET("/items");
  const [first, second] = [named("first"), named("second")];
  session.raw.use(first, second);
  await early;
  expect(told).toEqual([]);
  await session.raw.GET("/items", { middleware: [named("own")] });
  session.raw.eject(first);
  await session.raw.GET("/items");
  expect(told).toEqual(["first", "second", "own", "second"]);
});

test("what is no middleware is refused at once", async () => {
  const { session } = await open();
  const use = (): void => session.raw.use({});
  expect(use).toThrow(expect.objectContaining({ option: "middleware" }));
});

test("openapi-fetch's client is imported where it is loaded on demand, and nowhere else", () => {
  const files = readdirSync(client).filter((file) => file.endsWith(".ts"));
  const importing = files.filter((file) =>
    /^import (?!type)[^;]*"(?:openapi-fetch|\.\/(?:raw-calls|rare-calls|fetch)\.ts)"/m.test(
      readFileSync(join(client, file), "utf8"),
    ),
  );
  expect(importing).toEqual(["raw-calls.ts"]);
});
