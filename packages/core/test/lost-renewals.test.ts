import { everythingShownOf, isShared, turnTime } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { credentials, refusal, startBackend } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { loseNextLogin, losses, possibleIn } from "./support/losses.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

describe("a renewal whose answer is lost", () => {
  test.each(losses)("by %s, is told as a session that may be open", async (_, answer, loss) => {
    const quirks = { unusedLife: 600_000 };
    const { backend, session } = await open(undefined, { quirks });
    backend.expire();
    loseNextLogin(backend, answer);
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ sessionMayBeOpen: true });
    const receipt = await session.signOff();
    expect(receipt.outcome).toBe("unconfirmed");
    const [step, ...others] = possibleIn(receipt);
    expect(others).toEqual([]);
    expect(step).toMatchObject({ token: "session", superseded: true, outcome: "unconfirmed" });
    expect(step).not.toHaveProperty("logout");
    expect(step?.possible).toMatchObject({
      reason: "answer-lost",
      count: 1,
      operation: "POST /login",
      ...loss,
    });
    const { since = "", until = "" } = step?.possible ?? {};
    expect(Date.parse(until) - Date.parse(since)).toBe(600_000 + turnTime);
    expect(backend.alive.size).toBe(1);
    expect(everythingShownOf([receipt, error])).not.toContain(credentials.password);
    backend.expire();
  });

  test.each([losses[0]!, losses[2]!, losses[6]!])(
    "by %s, is not forgotten with a renewal that works",
    async (_, answer) => {
      const { backend, session } = await open();
      backend.expire();
      loseNextLogin(backend, answer);
      await failureOf(session.GET("/items"));
      expect((await session.GET("/items")).data.ok).toBe(true);
      const receipt = await session.signOff();
      expect(receipt.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
        [false, "ended"],
        ...receipt.steps.slice(1, -1).map(() => [true, "already-ended"]),
        [true, "unconfirmed"],
      ]);
      expect(receipt.outcome).toBe("unconfirmed");
      backend.expire();
    },
  );

  test("by silence, is told when nothing has come until the sign-off", async () => {
    const { backend, session } = await open(undefined, { timeout: { attempt: 300 } });
    backend.expire();
    loseNextLogin(backend, () => {});
    await failureOf(session.GET("/items"));
    const receipt = await session.signOff();
    expect(possibleIn(receipt).map(({ possible }) => possible?.error)).toEqual(["TimeoutError"]);
    expect(receipt.outcome).toBe("unconfirmed");
    backend.expire();
  });

  // A stray that its opener has ended is told in a receipt of its own there.
  test.skipIf(isShared)("by a time limit, is ended when its answer comes after all", async () => {
    const { backend, session } = await open(undefined, { timeout: { attempt: 300 } });
    backend.expire();
    const { onLogin } = backend;
    const answered = createGate();
    backend.onLogin = async (request, response) => {
      backend.onLogin = onLogin;
      await answered.opened;
      return onLogin(request, response);
    };
    await failureOf(session.GET("/items"));
    const ending = session.signOff();
    answered.open();
    const receipt = await ending;
    expect(receipt.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
      [false, "already-ended"],
      [true, "ended"],
    ]);
    expect([...backend.alive]).toEqual([]);
  });

  test("by a time limit, is waited for before the next one is sent", async () => {
    const { backend, session } = await open(undefined, { timeout: { attempt: 500 } });
    backend.expire();
    const { onLogin } = backend;
    const answered = createGate();
    backend.onLogin = async (request, response) => {
      backend.onLogin = onLogin;
      await answered.opened;
      return sendJson(response, refusal, 403);
    };
    await failureOf(session.GET("/items"));
    const next = session.GET("/items");
    while (callsOf(backend).length < 2) await new Promise(setImmediate);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(backend.logins).toBe(2);
    answered.open();
    expect((await next).data.ok).toBe(true);
    expect(backend.logins).toBe(3);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  // A store lists 32 sessions of an account.
  test.skipIf(isShared)("counts once for each, told one by one up to a hundred", async () => {
    const { backend, session } = await open(undefined, { retry: false });
    backend.expire();
    const { onLogin } = backend;
    backend.onLogin = (_, response) => response.destroy();
    for (let count = 0; count < 130; count += 1) await failureOf(session.GET("/items"));
    backend.onLogin = onLogin;
    const counts = possibleIn(await session.signOff()).map(({ possible }) => possible?.count ?? 0);
    expect(counts).toHaveLength(100);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(130);
  });

  test("is warned of on disposal where no onReceipt is given", async () => {
    const { backend, session } = await open(undefined, { retry: false });
    const warnings = catchWarnings();
    backend.expire();
    loseNextLogin(backend, (_, response) => response.destroy());
    await failureOf(session.GET("/items"));
    await session[Symbol.asyncDispose]();
    expect(warnings).toEqual([expect.stringContaining("POST /login was sent")]);
    backend.expire();
  });
});

async function untilOf(
  quirks: object,
  lifetime?: number,
): Promise<{ until: string | undefined; life: number }> {
  const backend = await startBackend();
  backend.lifetime = lifetime;
  const session = await login({ baseUrl: backend.origin, quirks, retry: false });
  backend.expire();
  loseNextLogin(backend, (_, response) => response.destroy());
  await failureOf(session.GET("/items"));
  const [step] = possibleIn(await session.signOff());
  backend.expire();
  const { since = "", until } = step?.possible ?? {};
  return { until, life: Date.parse(until ?? "") - Date.parse(since) };
}

describe("until when a session may live", () => {
  test("is the longest life, where the provider documents no other", async () => {
    expect((await untilOf({ longestLife: 5_000_000 })).life).toBe(5_000_000 + turnTime);
  });

  // What one process has heard from the service others do not know.
  test.skipIf(isShared)("is what the service said itself, where that is longer", async () => {
    expect((await untilOf({ unusedLife: 100_000 }, 7_000_000)).life).toBe(7_000_000);
    expect((await untilOf({ unusedLife: 8_000_000 }, 7_000_000)).life).toBe(8_000_000);
  });

  test.each([[{}], [{ unusedLife: 8.64e15 }]])("is left out where nobody knows", async (quirks) => {
    expect((await untilOf(quirks)).until).toBeUndefined();
  });

  test.skipIf(isShared)(
    "is over after the longest life: the receipt has no step any more",
    async () => {
      const hour = 3_600_000;
      const quirks = { longestLife: hour };
      const { backend, session } = await open(undefined, { quirks, retry: false });
      backend.expire();
      loseNextLogin(backend, (_, response) => response.destroy());
      await failureOf(session.GET("/items"));
      const { now } = performance;
      const spy = vi
        .spyOn(performance, "now")
        .mockImplementation(() => now.call(performance) + hour);
      onTestFinished(() => spy.mockRestore());
      expect(possibleIn(await session.signOff())).toEqual([]);
      backend.expire();
    },
  );
});
