import { expect, test } from "vitest";
import { ApiError, ProtocolError } from "../src/index.ts";
import { neverLeft } from "../src/transport/never-left.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { findClosedOrigin, sendJson, sendText } from "./support/server.ts";

/** Runs something in a world in which every object inherits a property. */
async function polluted<Value>(
  name: string,
  value: unknown,
  run: () => Value,
): Promise<Awaited<Value>> {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

/** What an error tells of itself and of its causes. */
function tell(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const own = Object.entries(Object.getOwnPropertyDescriptors(error));
  const told = own.flatMap(([name, { value }]) => (name === "stack" ? [] : [[name, tell(value)]]));
  return Object.assign(Object.create(null), Object.fromEntries(told));
}

/** What Node's own `fetch` reads from objects of its own making: over it no caller can keep its answers from that. */
const fetchNames = ["body", "error", "status"];
const isOverFetch = process.env["NODE_OPTIONS"]?.includes("over-fetch") ?? false;
const names = [
  ..."code cause message name requestId operation text answeredAt".split(" "),
  ..."redirectOrigin reason limit syscall errors".split(" "),
  ...(isOverFetch ? [] : fetchNames),
];
const values = ["ECONNREFUSED", { code: "ECONNREFUSED" }, 500];

test.each(names)("Object.prototype.%s changes nothing of what failures tell", async (name) => {
  const origin = await findClosedOrigin();
  const { backend, session } = await open((_, response) =>
    sendText(response, "<html>", "text/html"),
  );
  const broken = await open((_, response) =>
    response.writeHead(200, { "content-length": 9 }).write("{", () => response.socket?.end()),
  );
  const refused = await open((_, response) =>
    sendJson(response.setHeader("date", "Tue, 03 Feb 2026 14:00:00 GMT"), { code: "unknown" }, 400),
  );
  const failures: (() => Promise<unknown>)[] = [
    () => login({ baseUrl: origin, username: "robot", password: "word", retry: false }),
    () => session.GET("/items", { retry: false }),
    () => broken.session.GET("/items", { retry: false }),
    () => refused.session.GET("/items", { retry: false }),
  ];
  for (const fail of failures) {
    const expected = tell(await failureOf(fail()));
    for (const value of values) {
      const found = await polluted(name, value, () => failureOf(fail()));
      expect(tell(found)).toEqual(expected);
    }
  }
  expect(backend.alive.size).toBe(1);
});

test("what an error does not tell is not told by Object.prototype either", async () => {
  const details = { provider: "test", status: 400, body: undefined, text: "" };
  const dated = await polluted("answeredAt", 1, () => new ApiError("m", details));
  expect(dated.answeredAt).toBeUndefined();
  const led = await polluted(
    "redirectOrigin",
    "https://elsewhere.example.com",
    () => new ProtocolError("m", { provider: "test", reason: "redirect" }),
  );
  expect(led.redirectOrigin).toBeUndefined();
});

test("an answer of fetch has no text of its status that every object inherits", async () => {
  const { session } = await open();
  const response = await polluted("statusText", "inherited", () => session.fetch("/items"));
  expect([response.status, response.statusText]).toEqual([200, ""]);
});

test.each(names)("Object.prototype.%s tells nothing of whether a request left", async (name) => {
  const failure = new Error("the connection broke off");
  expect(neverLeft(failure)).toBe(false);
  for (const value of values) {
    expect(await polluted(name, value, () => neverLeft(failure))).toBe(false);
  }
  // The twin: one of its own tells it.
  expect(neverLeft(Object.assign(failure, { code: "ECONNREFUSED" }))).toBe(true);
});
