import { inspect } from "node:util";
import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { profile, signOn, startServer } from "./support/index.ts";

test("a fetch over the session is authorised, renewed and signed off", async () => {
  const server = await startServer();
  const session = await signOn(server);
  const response = await session.fetch(profile);
  expect(await response.json()).toMatchObject({ email: session.account });
  server.expireSessions();
  expect((await session.fetch(new Request(server.url + profile))).status).toBe(200);
  expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
});

test("the logout, which the spec marks as none to repeat, is sent once by a fetch as well", async () => {
  const server = await startServer();
  const session = await signOn(server);
  server.fault({ operation: "logOut", kind: "status", status: 503, times: 1 });
  expect((await session.fetch("/bdoc/logout")).status).toBe(503);
  expect(requestsOf(server, "logOut")).toBe(1);
  await session.signOff();
});

test("the path of a link is in no error of a fetch", async () => {
  const server = await startServer();
  await using session = await signOn(server, {
    retry: false,
    fetch: async (url, init) => {
      if (url.includes("canary")) throw new Error(`cannot reach ${url}`);
      return fetch(url, init);
    },
  });
  const failure = await failureOf(session.fetch("/canary-one/canary-two"));
  expect(failure).toMatchObject({ kind: "NetworkError", operation: "GET /{path}" });
  expect(inspect(failure, { depth: 5, showHidden: true })).not.toContain("canary");
});
