import { context, propagation, trace } from "@opentelemetry/api";
import { isTracingSuppressed } from "@opentelemetry/core";
import { expect, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { startSdk } from "./support/sdk.ts";
import { signOn, startServer, watchedFetch } from "./support/symphony.ts";

const fields = ["traceparent", "tracestate", "baggage"];

/** Makes a call within baggage of the app's. */
async function callWithin(server: Awaited<ReturnType<typeof startServer>>, propagate?: boolean) {
  const { fetch, sent } = watchedFetch();
  const telemetry = openTelemetry(propagate === undefined ? {} : { propagate });
  const session = await signOn(server, { fetch, telemetry });
  const baggage = propagation.createBaggage({ customer: { value: "canary" } });
  await context.with(propagation.setBaggage(context.active(), baggage), () =>
    session.GET("/pod/v2/sessioninfo"),
  );
  const told = sent.map((headers) => fields.map((name) => headers.get(name)));
  await session.signOff();
  return told;
}

test("a provider is told nothing of the app's trace, unless that is asked for", async () => {
  startSdk();
  const told = await callWithin(await startServer());
  expect(told.length).toBeGreaterThan(2);
  expect(told.flat().filter((value) => value !== null)).toEqual([]);
});

test("where it is asked for, each request carries its own traceparent, and no baggage", async () => {
  const sdk = startSdk();
  const told = await callWithin(await startServer(), true);
  const request = sdk.spans().find(({ name }) => name === "GET /pod/v2/sessioninfo");
  const { traceId, spanId } = request!.spanContext();
  expect(told.at(-1)).toEqual([`00-${traceId}-${spanId}-01`, null, null]);
  expect(new Set(told.map(([parent]) => parent)).size).toBe(told.length);
});

test("other instrumentations do not tell of the same requests once more", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const suppressed: boolean[] = [];
  const { fetch } = watchedFetch(() => {
    suppressed.push(isTracingSuppressed(context.active()));
    trace
      .getTracer("another")
      .startSpan("GET", { attributes: { "url.full": "canary" } })
      .end();
  });
  const session = await signOn(server, { fetch, telemetry: openTelemetry() });
  await session.signOff();
  expect(suppressed.length).toBeGreaterThan(2);
  expect(suppressed).not.toContain(false);
  expect(await sdk.text()).not.toContain("canary");
});
