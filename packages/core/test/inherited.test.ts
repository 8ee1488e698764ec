import { describe, expect, test } from "vitest";
import { resolveRetry, resolveTimeout } from "../src/options/limits.ts";
import { serializePath } from "../src/client/serialize/path.ts";
import { traitsOf } from "../src/call/traits.ts";
import { failureOf, open } from "./support/open.ts";

/** Runs something in a world in which every object inherits a property. */
async function polluted<Value>(
  name: string,
  value: unknown,
  run: () => Value | Promise<Value>,
): Promise<Value> {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    delete (Object.prototype as Record<string, unknown>)[name];
  }
}

test.each(["attempt", "total"])("the time limit %s is not inherited", async (name) => {
  const expected = resolveTimeout({});
  expect(await polluted(name, 1, () => resolveTimeout({}))).toEqual(expected);
});

test.each(["attempts", "baseDelay", "maxDelay"])("retry's %s is not inherited", async (name) => {
  const expected = resolveRetry({});
  expect(await polluted(name, 1, () => resolveRetry({}))).toEqual(expected);
});

describe("a path value", () => {
  test("is not inherited from a polluted prototype", async () => {
    const { session } = await open();
    const get = session.GET as (path: string, init: object) => Promise<unknown>;
    const error = await polluted("id", "admin", () =>
      failureOf(get("/items/{id}", { params: { path: {} } })),
    );
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "params.path.id" });
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "that every object has by birth is missing all the same: %s",
    (name) => {
      expect(() => serializePath(`/items/{${name}}`, {})).toThrow(/is missing/);
    },
  );
});

describe("an empty body", () => {
  test("has no first chunk by birth", async () => {
    const { session } = await open((_, response) => response.end());
    const answer = await polluted("0", Buffer.from("inherited"), () => session.GET("/text"));
    expect(answer.data).toBe("");
  });
});

describe("what a spec says of an operation", () => {
  const operation = "GET /items";
  const traits = { plainIntegers: {}, operations: {} };

  test("is not inherited as a whole", async () => {
    const found = await polluted(operation, { idempotent: false, answer: "binary" }, () =>
      traitsOf(traits, operation),
    );
    expect({ ...found }).toEqual({});
  });

  test.each(["idempotent", "answer", "body"] as const)("has no %s by birth", async (name) => {
    const found = await polluted(name, "polluted", () => traitsOf(traits, operation)[name]);
    expect(found).toBeUndefined();
  });
});
