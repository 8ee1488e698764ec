import { describe, expect, test } from "vitest";
import type { Answer, EmulatedRequest, ProviderContext } from "../src/contract.ts";
import { json } from "../src/engine/answers.ts";
import { createLedger } from "../src/engine/ledger.ts";
import { createSessionLife } from "../src/engine/session-life.ts";
import { createClock } from "../src/index.ts";

const emulate = { account: "user", password: "word", answer: "key", lifetime: "seconds" };

const operation = (operationId: string, extension: object, security?: object[]) => ({
  post: { operationId, ...extension, ...(security && { security }), responses: {} },
});

const spec = {
  openapi: "3.1.1",
  security: [{ bearer: [] }],
  paths: {
    "/in": operation(
      "signIn",
      { "x-signoff-session": { role: "sign-in", token: "session", emulate } },
      [],
    ),
    "/out": operation("signOut", { "x-signoff-session": { role: "sign-off", token: "session" } }),
    "/read": operation("read", {}),
  },
};

function example(): Answer {
  return json(200, { key: "example", more: true });
}

function start() {
  const clock = createClock();
  const ledger = createLedger(clock, new Set());
  const context = { clock, ledger, example } as unknown as ProviderContext;
  const life = createSessionLife(spec, context, {
    accounts: [{ username: "ada", password: "right" }],
    lifetime: 60_000,
    refuse: () => json(401, {}),
  });
  return { life, ledger, clock };
}

function ask(body: unknown, authorization?: string, security: string[][] = [["bearer"]]) {
  return {
    body,
    header: (name: string) => (name === "authorization" ? authorization : undefined),
    operation: { security },
  } as unknown as EmulatedRequest;
}

async function signIn({ life }: ReturnType<typeof start>): Promise<Record<string, unknown>> {
  const { content } = await life.handlers["signIn"]!(ask({ user: "ada", word: "right" }));
  return JSON.parse((content as { bytes: Buffer }).bytes.toString()) as Record<string, unknown>;
}

describe("the life of sessions that a document tells", () => {
  test("opens one for the right password, and answers by the names of the document", async () => {
    const server = start();
    const told = await signIn(server);
    expect(told).toEqual({ key: expect.any(String), more: true, seconds: 60 });
    expect(told["key"]).not.toBe("example");
    expect(server.ledger.live()).toMatchObject([{ account: "ada", kind: "session" }]);
  });

  test("opens none for a wrong one", async () => {
    const { life, ledger } = start();
    const answer = await life.handlers["signIn"]!(ask({ user: "ada", word: "wrong" }));
    expect(answer.status).toBe(401);
    expect(ledger.live()).toEqual([]);
  });

  test("lets calls in by a living token alone, and those that need none", async () => {
    const server = start();
    const { life } = server;
    const token = `Bearer ${String((await signIn(server))["key"])}`;
    expect(life.authorize(ask(undefined, token))).toBeUndefined();
    expect(life.sessionOf(ask(undefined, token))?.account).toBe("ada");
    expect(life.authorize(ask(undefined, "Bearer other"))?.status).toBe(401);
    expect(life.authorize(ask(undefined))?.status).toBe(401);
    expect(life.authorize(ask(undefined, undefined, []))).toBeUndefined();
  });

  test("ends it at the sign-off, and by the clock", async () => {
    const server = start();
    const { life, ledger, clock } = server;
    const token = `Bearer ${String((await signIn(server))["key"])}`;
    await life.handlers["signOut"]!(ask(undefined, token));
    expect(life.authorize(ask(undefined, token))?.status).toBe(401);
    await signIn(server);
    clock.advance(60_001);
    expect(ledger.live()).toEqual([]);
  });
});
