import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openEchoSession } from "./support/echo-session.ts";
import { startEchoServer } from "./support/echo-server.ts";
import { anyJson } from "./support/json.ts";

test("any JSON value survives the way into a request body and out of an answer", async () => {
  await using server = await startEchoServer();
  await using session = await openEchoSession(server.origin);
  await fc.assert(
    fc.asyncProperty(anyJson, async (value) => {
      const { data } = await session.POST("/echo/json", { body: value });
      expect(partsOf(data)).toStrictEqual(partsOf(value));
    }),
    { numRuns: 1000 },
  );
});

/** The value as lists of names and values, since matchers read `__proto__` and `constructor` as more than names. */
function partsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, field]) => [name, partsOf(field)]);
  return [Array.isArray(value) ? "array" : "object", parts];
}
