import type { Histogram } from "@opentelemetry/sdk-metrics";
import { expect, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { startSdk } from "./support/sdk.ts";
import { endSessions, signOn, startServer, watchedFetch } from "./support/symphony.ts";

test("requests are measured, repeats and open sessions counted", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const { fetch, failNext } = watchedFetch();
  const telemetry = openTelemetry();
  const session = await signOn(server, { fetch, telemetry });
  const other = await signOn(server, { telemetry });
  failNext("/pod/v2/sessioninfo");
  await session.GET("/pod/v2/sessioninfo");
  const counted = async (name: string): Promise<unknown> =>
    (await sdk.points()).get(name)?.[0]?.value;
  expect(await counted("signoff.client.sessions")).toBe(2);
  await session.signOff();
  await session.signOff();
  await other.leave();
  const points = await sdk.points();
  expect(points.get("signoff.client.sessions")).toMatchObject([
    { value: 0, attributes: { "signoff.provider": "symphony" } },
  ]);
  expect(points.get("signoff.client.retries")).toMatchObject([
    {
      value: 1,
      attributes: {
        "error.type": "503",
        "signoff.operation": "GET /pod/v2/sessioninfo",
        "signoff.provider": "symphony",
      },
    },
  ]);
  const { hostname, port } = new URL(server.url);
  const failed = points
    .get("http.client.request.duration")
    ?.filter(({ attributes }) => attributes["http.response.status_code"] === 503);
  expect(failed?.map(({ attributes }) => attributes)).toEqual([
    {
      "error.type": "503",
      "http.request.method": "GET",
      "http.response.status_code": 503,
      "server.address": hostname,
      "server.port": Number(port),
      "signoff.provider": "symphony",
      "url.template": "/pod/v2/sessioninfo",
    },
  ]);
  // In seconds.
  const measured = failed?.map(({ value }) => value as Histogram) ?? [];
  expect(measured.map(({ count }) => count)).toEqual([1]);
  expect(measured[0]?.sum).toBeLessThan(5);
  expect(measured[0]?.buckets.boundaries).toEqual([
    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
  ]);
});

test("what is made, and even signs on, before the SDK starts is measured once that has started", async () => {
  const telemetry = openTelemetry();
  const server = await startServer();
  const early = await signOn(server, { telemetry });
  const sdk = startSdk();
  const session = await signOn(server, { telemetry });
  await early.GET("/pod/v2/sessioninfo");
  // Who was not counted on is not counted off.
  await early.signOff();
  const open = (await sdk.points()).get("signoff.client.sessions");
  expect(open?.map(({ value }) => value)).toEqual([1]);
  expect((await sdk.points()).get("http.client.request.duration")?.length).toBeGreaterThan(0);
  await session.signOff();
});

test("a session that is lost is open no more, and counted off once", async () => {
  const sdk = startSdk();
  const server = await startServer();
  const session = await signOn(server, { telemetry: openTelemetry(), renew: false });
  await endSessions(server);
  await expect(session.GET("/pod/v2/sessioninfo")).rejects.toThrow("log in again");
  const sessions = async (): Promise<unknown> =>
    (await sdk.points()).get("signoff.client.sessions")?.[0]?.value;
  expect(await sessions()).toBe(0);
  await session.signOff();
  expect(await sessions()).toBe(0);
});
