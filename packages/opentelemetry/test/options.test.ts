import * as conventions from "@opentelemetry/semantic-conventions";
import * as developing from "@opentelemetry/semantic-conventions/incubating";
import { expect, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { names } from "../src/names.ts";
import { signOn, startServer } from "./support/symphony.ts";

test("the names are those of the semantic conventions, or our own", () => {
  const known = new Set<unknown>([
    ...Object.values<unknown>(conventions),
    ...Object.values<unknown>(developing),
  ]);
  expect(known.size).toBeGreaterThan(100);
  const unknown = Object.values(names).filter((name) => !known.has(name));
  expect(unknown.filter((name) => !name.startsWith("signoff."))).toEqual([]);
});

test.each<[option: string, given: object]>([
  ["tracerProvider", { tracerProvider: {} }],
  ["meterProvider", { meterProvider: () => {} }],
  ["propagate", { propagate: "always" }],
  ["propagator", { propagator: true }],
])("a bad %s is named", (option, given) => {
  expect(() => openTelemetry(given)).toThrow(
    expect.objectContaining({ name: "InvalidOptionError", option }),
  );
});

test("without an SDK nothing is told, and all works", async () => {
  const server = await startServer();
  const session = await signOn(server, { telemetry: openTelemetry() });
  expect((await session.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
  expect((await session.signOff()).outcome).toBe("ended");
});
