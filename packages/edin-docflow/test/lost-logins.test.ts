import { failureOf, watchWarnings, turnTime } from "@signoff/test-support";
import { describe, expect, test, vi } from "vitest";
import { profile, signOn, startServer } from "./support/index.ts";

const idleLimit = 600_000;

/** What may come in place of the answer to a login that was carried out. */
const losses = [
  ["a reset", { kind: "reset", applied: true }],
  ["a 503", { kind: "status", status: 503, applied: true }],
  ["a success without a cookie", { kind: "status", status: 200, applied: true }],
  [
    "a redirect within the origin",
    { kind: "status", status: 302, headers: { location: "/maintenance" }, applied: true },
  ],
  [
    "a 403 page",
    {
      kind: "status",
      status: 403,
      body: "<html></html>",
      headers: { "content-type": "text/html" },
      applied: true,
    },
  ],
] as const;

describe.each(losses)("a login that gets %s", (_, loss) => {
  test("in a renewal makes the receipt unconfirmed, also when the next one works", async () => {
    const server = await startServer();
    const session = await signOn(server);
    server.expireSessions();
    server.fault({ operation: "logIn", ...loss });
    expect(await failureOf(session.GET(profile))).toMatchObject({ sessionMayBeOpen: true });
    if (session.state === "open") await session.GET(profile);
    const { outcome, steps } = await session.signOff();
    expect(outcome).toBe("unconfirmed");
    const [possible] = steps.flatMap((step) => step.possible ?? []);
    expect(possible).toMatchObject({ reason: "answer-lost", operation: "POST /bdoc/auth" });
    expect(Date.parse(possible?.until ?? "") - Date.parse(possible?.since ?? "")).toBe(
      idleLimit + turnTime,
    );
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });

  test("at first is told by its error and a warning", async () => {
    using warnings = watchWarnings();
    const server = await startServer();
    server.fault({ operation: "logIn", ...loss });
    expect(await failureOf(signOn(server))).toMatchObject({ sessionMayBeOpen: true });
    await vi.waitFor(() => expect(warnings.messages).toHaveLength(1));
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });
});

test("the first step of a login opens nothing, whatever becomes of its answer", async () => {
  using warnings = watchWarnings();
  const server = await startServer();
  server.fault({ operation: "requestLoginToken", kind: "reset", applied: true });
  expect(await failureOf(signOn(server))).not.toHaveProperty("sessionMayBeOpen");
  expect(warnings.messages).toEqual([]);
});
