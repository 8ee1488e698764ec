import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  isErrorOf,
  type IsErrorOf,
  NetworkError,
  type OperationError,
  type OperationName,
  type OperationReference,
  RateLimitError,
} from "../src/index.ts";
import { createIsErrorOf } from "@signoff/core/provider";
import { failureOf, open } from "./support/open.ts";
import type { Item, Operations, Problem } from "./support/provider.ts";

type Items = Operations["GET"]["/items"];

const listItems: OperationReference<Items> = { method: "GET", path: "/items" };
const isOwn: IsErrorOf<Operations> = isErrorOf;

function answered(operation: OperationName, status = 404): ApiError {
  return new ApiError("m", { provider: "test", operation, status, body: {}, text: "{}" });
}

describe("an error of an operation", () => {
  test("is known by the operation and by its method and path", async () => {
    const { session } = await open((_, response) => response.writeHead(404).end("{}"));
    const error = await failureOf(session.GET("/items/{id}", { params: { path: { id: 1 } } }));
    expect(isErrorOf(error, { method: "GET", path: "/items/{id}" })).toBe(true);
    expect(isOwn(error, "GET", "/items/{id}")).toBe(true);
    expect(isOwn(error, "DELETE", "/items/{id}")).toBe(false);
    expect(isOwn(error, "GET", "/items")).toBe(false);
  });

  test("may be a 429", () => {
    const limit = { provider: "test", operation: "GET /items", status: 429 } as const;
    const error = new RateLimitError("m", { ...limit, body: {}, text: "", retryAfter: 1 });
    expect(isErrorOf(error, listItems)).toBe(true);
  });

  test("is known when another copy made it", () => {
    const foreign = Object.assign(new Error("from another copy"), { operation: "GET /items" });
    expect(isErrorOf(foreign, listItems)).toBe(false);
    Object.defineProperty(foreign, Symbol.for("@signoff/core/error"), { value: "ApiError" });
    expect(isErrorOf(foreign, listItems)).toBe(true);
  });
});

test("what is no answer of it is none", () => {
  const lost = new NetworkError("m", { provider: "test", operation: "GET /items", sent: true });
  for (const error of [lost, new Error("GET /items"), undefined, null, "GET /items"]) {
    expect(isErrorOf(error, listItems)).toBe(false);
  }
});

test("the same operation of another provider is another", () => {
  const listOther = { ...listItems, provider: "other" };
  expect(isErrorOf(answered("GET /items"), listOther)).toBe(false);
  expect(isErrorOf(answered("GET /items"), { ...listItems, provider: "test" })).toBe(true);
  const isOther = createIsErrorOf<Operations>("other");
  expect(isOther(answered("GET /items"), "GET", "/items")).toBe(false);
  expect(createIsErrorOf<Operations>("test")(answered("GET /items"), "GET", "/items")).toBe(true);
});

test("what names no operation is told as such, rather than found to be no error of it", () => {
  const ofNothing = isErrorOf as (error: unknown, operation: unknown, path?: unknown) => boolean;
  for (const [operation, path] of [[undefined], [null], [{}], [{ method: "GET" }], ["GET"]]) {
    expect(() => ofNothing(answered("GET /items"), operation, path)).toThrow(
      /^operation has to be a function of \/operations/,
    );
  }
});

// Never called: what counts is whether it compiles.
function narrows(error: unknown): void {
  if (isErrorOf(error, listItems)) {
    expectTypeOf(error).toEqualTypeOf<OperationError<Items>>();
    if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<Item | undefined>();
  }
  if (isOwn(error, "GET", "/items") && error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  }
  if (isErrorOf<Items>(error, "GET", "/items") && error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  }
  // @ts-expect-error -- no such path
  isOwn(error, "GET", "/itemz");
  // @ts-expect-error -- no such method on this path
  isOwn(error, "PATCH", "/items");
}

test("it narrows", () => {
  expect(narrows).toBeTypeOf("function");
  expect(isOwn(answered("GET /items"), "GET", "/items")).toBe(true);
});
