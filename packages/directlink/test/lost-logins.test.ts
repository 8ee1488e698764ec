import { failureOf, requestsOf, watchWarnings, turnTime } from "@signoff/test-support";
import { describe, expect, test, vi } from "vitest";
import { signOn, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";
const hour = 3_600_000;

/** What may come in place of the answer to a login that was carried out. */
const losses = [
  ["a reset", { kind: "reset", applied: true }],
  ["a 503", { kind: "status", status: 503, applied: true }],
  ["a page", { kind: "status", status: 200, body: "<html></html>", applied: true }],
  ["no token", { kind: "status", status: 200, body: {}, applied: true }],
] as const;

describe.each(losses)("a login that gets %s", (_, loss) => {
  test("in a renewal makes the receipt unconfirmed, also when the next one works", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    server.fault({ operation: "issueToken", ...loss });
    expect(await failureOf(session.GET(list))).toMatchObject({ sessionMayBeOpen: true });
    if (session.state === "open") await session.GET(list);
    const { outcome, steps } = await session.signOff();
    expect(outcome).toBe("unconfirmed");
    const [possible] = steps.flatMap((step) => step.possible ?? []);
    expect(possible).toMatchObject({
      reason: "answer-lost",
      operation: "POST /directlink/v1/oauth2/token",
    });
    expect(Date.parse(possible?.until ?? "") - Date.parse(possible?.since ?? "")).toBe(
      hour + turnTime,
    );
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });

  test("at first is told by its error and a warning", async () => {
    using warnings = watchWarnings();
    const server = await startServer();
    server.fault({ operation: "issueToken", ...loss });
    expect(await failureOf(signOn(server))).toMatchObject({ sessionMayBeOpen: true });
    await vi.waitFor(() => expect(warnings.messages).toHaveLength(1));
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });
});

test("a failure inside a success opens nothing", async () => {
  using warnings = watchWarnings();
  const server = await startServer();
  const body = { status: 401, description: "Unauthorized" };
  server.fault({ operation: "issueToken", kind: "status", status: 200, body });
  expect(await failureOf(signOn(server))).not.toHaveProperty("sessionMayBeOpen");
  expect(warnings.messages).toEqual([]);
});

test("a basic login whose answer is lost is logged out by its credentials", async () => {
  const server = await startServer();
  server.fault({ operation: "login", kind: "reset", applied: true });
  expect(await failureOf(signOn(server, { auth: "basic" }))).toMatchObject({
    kind: "NetworkError",
    // Nothing can confirm that it is dead.
    sessionMayBeOpen: true,
  });
  expect(requestsOf(server, "logout")).toBe(1);
  expect(server.sessions()).toEqual([]);
});

test("a basic login that never is answered is logged out in the end", async () => {
  const server = await startServer();
  server.fault({ operation: "login", kind: "hang", applied: true });
  const failure = failureOf(signOn(server, { auth: "basic", timeout: { attempt: 50 } }));
  expect(await failure).toMatchObject({ kind: "TimeoutError", sessionMayBeOpen: true });
  await expect.poll(() => requestsOf(server, "logout"), { timeout: 10_000 }).toBe(1);
  expect(server.sessions()).toEqual([]);
});

test("a token that outlives its expires_in is logged out after it was replaced", async () => {
  const server = await startServer();
  const session = await signOn(server, {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!url.endsWith("/oauth2/token")) return response;
      return Response.json({ ...((await response.json()) as object), expires_in: 0.001 });
    },
  });
  for (let count = 0; count < 3; count += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    await session.GET(list);
  }
  expect(server.sessions()).toHaveLength(4);
  const { outcome, steps } = await session.signOff();
  expect(steps.map((step) => step.outcome)).toEqual(steps.map(() => "ended"));
  expect([outcome, steps.length]).toEqual(["ended", 4]);
  expect(server.sessions()).toEqual([]);
});
