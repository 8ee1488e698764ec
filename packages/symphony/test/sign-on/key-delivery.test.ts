import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { openIm, signOn, startServer } from "../support/index.ts";

const read = { params: { path: { id: "unknown" } } };

test("an agent that delivers keys itself takes no token of the key manager", async () => {
  const server = await startServer();
  server.controls.setSimplifiedKeyDelivery(true);
  server.controls.setKeyManagerTokenNeeded(true);
  server.controls.setAgentVersion("Agent-24.12.1");
  const session = await signOn(server);
  const sid = await openIm(server, session);
  const body = { message: "<messageML>Hello</messageML>" };
  await session.POST("/agent/v4/stream/{sid}/message/create", { params: { path: { sid } }, body });
  server.expireSessions();
  await session.GET("/pod/v2/sessioninfo");
  expect(server.sessions()).toMatchObject([{ kind: "session" }]);
  expect(requestsOf(server, "authenticateKeyManagerByPublicKey")).toBe(0);
  const receipt = await session.signOff();
  expect(receipt).toMatchObject({ outcome: "ended", renewals: 1 });
  expect(receipt.steps.every(({ token }) => token === "session")).toBe(true);
});

test.each([
  ["Agent-24.11.9", true],
  ["Agent-9.12", true],
  ["24.12.0", true],
  ["", true],
  ["Agent-24.12", false],
  ["Agent-25.1.0", false],
])("of an agent that calls itself %j a key manager is needed: %j", async (version, isNeeded) => {
  const server = await startServer();
  server.controls.setSimplifiedKeyDelivery(true);
  server.controls.setAgentVersion(version);
  await using session = await signOn(server);
  expect(session.state).toBe("open");
  expect(requestsOf(server, "authenticateKeyManagerByPublicKey")).toBe(isNeeded ? 1 : 0);
});

test("a pod that does not say so, or an agent that does not answer, makes a key manager needed", async () => {
  const server = await startServer();
  server.controls.setAgentVersion("Agent-25.1.0");
  const first = await signOn(server);
  expect(requestsOf(server, "getAgentInfo")).toBe(0);
  server.controls.setSimplifiedKeyDelivery(true);
  server.fault({ operation: "getAgentInfo", kind: "status", status: 503 });
  const second = await signOn(server);
  for (const session of [first, second]) {
    await session.GET("/agent/v1/message/{id}", read).catch(() => {});
    expect((await session.signOff()).steps.map(({ token }) => token)).toEqual([
      "keyManager",
      "session",
    ]);
  }
});
