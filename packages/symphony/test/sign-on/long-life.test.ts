import { everythingShownOf } from "@signoff/test-support";
import { expect, onTestFinished, test, vi } from "vitest";
import { fetchPodCertificate, isProtocolError } from "../../src/index.ts";
import { openOddServer, Pieces } from "../support/odd-server.ts";
import { signOn, startServer } from "../support/index.ts";

test("a bot that is renewed for months keeps no token that is older than two weeks", async () => {
  const server = await startServer();
  const session = await signOn(server);
  const body = { code: 401, message: "No certificate" };
  server.fault({
    operation: "logoutKeyManager",
    kind: "status",
    status: 401,
    body,
    times: Infinity,
  });
  const { now } = performance;
  let days = 0;
  const spy = vi
    .spyOn(performance, "now")
    .mockImplementation(() => now.call(performance) + days * 24 * 3_600_000);
  onTestFinished(() => spy.mockRestore());
  for (; days < 90; days += 5) {
    server.expireSessions();
    await session.GET("/pod/v2/sessioninfo");
  }
  const { renewals, steps } = await session.signOff();
  expect(renewals).toBe(18);
  const old = steps.filter(({ token, superseded }) => superseded && token === "keyManager");
  expect(old.map(({ outcome }) => outcome)).toEqual(["unconfirmed", "unconfirmed"]);
  server.expireSessions();
});

test("the session's token stays masked after very many short-lived ones", async () => {
  const text = new Pieces("<p>a-token access-1099</p>");
  let made = 0;
  const { session } = await openOddServer({
    "/login/idm/tokens": () => ({ access_token: `access-${made++}` }),
    "/pod/v2/sessioninfo": () => text,
  });
  const host = { params: { header: { "X-Symphony-Host": "" } } };
  for (let count = 0; count < 1_100; count += 1) {
    await session.GET("/profile-manager/v1/types", host);
  }
  const error = await session.GET("/pod/v2/sessioninfo").catch((failure: unknown) => failure);
  expect(isProtocolError(error)).toBe(true);
  expect((error as Error).message).toContain("[secret] [secret]");
  expect(everythingShownOf(error)).not.toMatch(/a-token|access-/);
  await session.signOff();
});

test("a certificate of the pod that is no text is no certificate", async () => {
  const { session, host } = await openOddServer({ "/pod/v1/podcert": () => ({ certificate: {} }) });
  const error = await fetchPodCertificate({ host }).catch((failure: unknown) => failure);
  expect(isProtocolError(error)).toBe(true);
  await session.signOff();
});
