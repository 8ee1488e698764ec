import { describe, expect, test } from "vitest";
import type { Receipt, SignoffEvent, Step } from "../src/index.ts";
import { failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

/** What events of some types have. */
interface Told {
  attempt: number;
  status: number;
  error: string;
  outcome: string;
}

test("events come in order, with attempts, status and kind", async () => {
  const events: SignoffEvent[] = [];
  let answers = 0;
  const { backend, session } = await open(
    (_, response) => {
      answers += 1;
      if (answers === 1) return sendJson(response, {}, 503);
      if (answers === 2) return response.destroy();
      return sendJson(response, { ok: true });
    },
    { onEvent: (event) => events.push(event) },
  );
  await session.GET("/items");
  backend.expire();
  await session.GET("/items");
  await session.signOff();
  expect(events.find(({ type }) => type === "response")).toMatchObject({
    provider: "test",
    duration: expect.any(Number),
  });
  const shown = events
    .filter((event) => !("operation" in event) || event.operation === "GET /items")
    .map((event) => {
      const { type, ...told } = event as SignoffEvent & Partial<Told>;
      const outcome = told.status ?? told.error ?? told.outcome;
      return `${type} ${told.attempt ?? ""} ${outcome ?? ""}`.replace(/ +/g, " ").trim();
    });
  expect(shown).toEqual([
    "opened",
    "request 1",
    "response 1 503",
    "retry 1 503",
    "request 2",
    "response 2 NetworkError",
    "retry 2 NetworkError",
    "request 3",
    "response 3 200",
    "request 1",
    "response 1 401",
    "renewal",
    "request 1",
    "response 1 200",
    "sign-off ended",
  ]);
});

test.each<[string, () => unknown]>([
  [
    "throw",
    () => {
      throw new Error("hook");
    },
  ],
  ["reject", async () => Promise.reject(new Error("hook"))],
])("hooks that %s do no harm", async (_, hook) => {
  const { session } = await open(undefined, { onEvent: hook, onReceipt: hook });
  expect((await session.GET("/items")).data.ok).toBe(true);
  expect((await session.signOff()).outcome).toBe("ended");
});

test("onReceipt is given the receipt once", async () => {
  const receipts: Receipt[] = [];
  const { session } = await open(undefined, { onReceipt: (receipt) => receipts.push(receipt) });
  const receipt = await session.signOff();
  await session[Symbol.asyncDispose]();
  expect(receipts).toEqual([receipt]);
});

const twice: Step = async (request, next) => {
  if (request.call.operation === "GET /text") return new Response("own");
  if (request.call.operation === "GET /items") await next(request);
  return next(request);
};

describe("steps of the app", () => {
  test("run outermost first, may change the request, and see no credentials", async () => {
    const seen: string[] = [];
    const named =
      (name: string): Step =>
      async (request, next) => {
        seen.push(name, request.call.operation, `${request.headers.get("authorization")}`);
        request.headers.set(`x-${name}`, "1");
        return next(request);
      };
    const { backend, session } = await open(undefined, { steps: [named("outer"), named("inner")] });
    seen.length = 0;
    await session.GET("/items");
    expect(seen).toEqual(["outer", "GET /items", "null", "inner", "GET /items", "null"]);
    const headers = backend.requests.at(-1)?.headers;
    expect([headers?.["x-outer"], headers?.["x-inner"]]).toEqual(["1", "1"]);
  });

  test("may call next again, or answer by themselves", async () => {
    const { backend, session } = await open(undefined, { steps: [twice] });
    backend.requests.length = 0;
    await session.GET("/items");
    expect(backend.requests).toHaveLength(2);
    expect((await session.GET("/text")).data).toBe("own");
    expect(backend.requests).toHaveLength(2);
  });

  test("what they throw is the caller's", async () => {
    const { session } = await open(undefined, {
      steps: [
        async (request, next) => {
          if (request.call.operation === "GET /items") throw new RangeError("mine");
          return next(request);
        },
      ],
    });
    expect(await failureOf(session.GET("/items"))).toBeInstanceOf(RangeError);
    expect((await session.signOff()).drained).toEqual({ finished: 0, aborted: 0 });
  });
});
