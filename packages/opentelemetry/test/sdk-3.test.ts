import { registerSdk3 } from "@signoff/test-support/opentelemetry-3";
import { expect, onTestFinished, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { treeOf } from "./support/sdk.ts";
import { endSessions, signOn, startServer, watchedFetch } from "./support/symphony.ts";

test("SDK 3 has the same tree of a call with one retry and one renewal, and measures it", async () => {
  const telemetry = openTelemetry();
  const sdk = registerSdk3();
  onTestFinished(() => sdk.end());
  const server = await startServer();
  const { fetch, secrets, failNext } = watchedFetch();
  const session = await signOn(server, { fetch, telemetry });
  await endSessions(server);
  failNext("/pod/v2/user");
  const before = sdk.spans().length;
  await session.GET("/pod/v2/user", { params: { query: { email: "canary-3@example.com" } } });
  const tree = treeOf(sdk.spans().slice(before));
  const call = tree.indexOf("symphony GET /pod/v2/user");
  expect(tree.slice(call, call + 9)).toEqual([
    "symphony GET /pod/v2/user",
    "  GET /pod/v2/user, 503",
    "  GET /pod/v2/user, 401, resend 1",
    "  symphony renewal",
    "    symphony POST /login/pubkey/authenticate",
    "      POST /login/pubkey/authenticate, 200",
    "    symphony POST /relay/pubkey/authenticate",
    "      POST /relay/pubkey/authenticate, 200",
    "  GET /pod/v2/user, 204, resend 2",
  ]);
  expect((await session.signOff()).outcome).toBe("ended");
  const measured = await sdk.measured();
  const names = measured.map(({ descriptor }) => descriptor.name);
  expect(names).toContain("http.client.request.duration");
  const spans = sdk.spans().map(({ name, attributes, status }) => ({ name, attributes, status }));
  const told = JSON.stringify([spans, measured]);
  expect(secrets.size).toBeGreaterThanOrEqual(4);
  for (const secret of [...secrets, "canary-3"]) expect(told).not.toContain(secret);
});
