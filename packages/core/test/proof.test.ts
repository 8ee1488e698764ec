import { describe, expect, test } from "vitest";
import type { Outcome } from "../src/index.ts";
import { refusal } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { callsOf, open } from "./support/open.ts";
import { type Answer, sendJson, sendText } from "./support/server.ts";

const page: Answer = (_, response) => sendText(response, "<p>Later.</p>", "text/html");
const inOwnWords: Answer = (_, response) => sendJson(response, refusal, 401);
const accept: Answer = (_, response) => sendJson(response, { name: "robot" });
const answer =
  (status: number): Answer =>
  (_, response) =>
    sendJson(response, { message: "no" }, status);

describe("of a provider with words of its own", () => {
  test.each<[string, Answer, Answer, Outcome]>([
    ["its own word to both", inOwnWords, inOwnWords, "already-ended"],
    ["its own word to the probe", accept, inOwnWords, "ended"],
    ["a gateway's 401 to both", answer(401), answer(401), "unconfirmed"],
    ["a gateway's 403 to both", answer(403), answer(403), "failed"],
    ["a gateway's 401 to the probe", accept, answer(401), "unconfirmed"],
    ["a gateway's 502 to the logout, its 403 to the probe", answer(502), answer(403), "failed"],
    [
      "its own word to the logout, a gateway's to the probe",
      inOwnWords,
      answer(401),
      "unconfirmed",
    ],
    ["a page of maintenance to both", page, page, "failed"],
  ])("%s", async (_, onLogout, onProbe, outcome) => {
    const { backend, session } = await open(undefined, { onReceipt: () => {} });
    Object.assign(backend, { onLogout, onProbe });
    const receipt = await session.signOff({ budget: 1_000 });
    expect(receipt.outcome).toBe(outcome);
    expect(receipt.steps[0]?.before).toBeUndefined();
    backend.expire();
  });
});

describe("where the probe tells nothing, a second logout does", () => {
  test.each<[string, Answer[], Outcome]>([
    ["taken, then refused in its own words", [accept, inOwnWords], "ended"],
    ["taken, then refused by a gateway", [accept, answer(401)], "unconfirmed"],
    ["taken twice", [accept, accept], "unconfirmed"],
    ["refused: it is not asked again, since all may be refused", [inOwnWords], "unconfirmed"],
  ])("%s", async (_, logouts, outcome) => {
    const { backend, session } = await open(undefined, {
      quirks: { secondLogout: true },
      onReceipt: () => {},
    });
    backend.onProbe = answer(404);
    backend.onLogout = (request, response) =>
      (logouts[backend.logouts - 1] ?? answer(500))(request, response);
    expect((await session.signOff()).outcome).toBe(outcome);
    expect(backend.logouts).toBe(logouts.length);
    backend.expire();
  });

  test("and none where the probe tells it in the provider's own words", async () => {
    const { backend, session } = await open(undefined, { quirks: { secondLogout: true } });
    backend.onProbe = inOwnWords;
    expect((await session.signOff()).outcome).toBe("ended");
    expect(backend.logouts).toBe(1);
    backend.expire();
  });

  test.each<[string, Answer, number]>([
    ["is told where it is in the provider's own words", inOwnWords, 401],
    ["of a gateway tells nothing in the place of the probe", answer(403), 404],
  ])("its refusal %s", async (_, second, status) => {
    const { backend, session } = await open(undefined, {
      quirks: { secondLogout: true },
      onReceipt: () => {},
    });
    backend.onProbe = answer(404);
    backend.onLogout = (request, response) =>
      (backend.logouts === 1 ? accept : second)(request, response);
    expect((await session.signOff()).steps[0]?.probe).toMatchObject({ status });
    backend.expire();
  });

  test("and none where the provider has not named one", async () => {
    const { backend, session } = await open(undefined, { onReceipt: () => {} });
    Object.assign(backend, { onProbe: answer(404), onLogout: accept });
    expect((await session.signOff()).outcome).toBe("unconfirmed");
    expect(backend.logouts).toBe(1);
    backend.expire();
  });
});

describe("of a provider without, the question before the logout decides", () => {
  test.each<[string, Answer, Answer, Answer, Outcome]>([
    ["alive before, denied after", accept, accept, answer(401), "ended"],
    ["alive before, denied otherwise after", accept, accept, answer(403), "ended"],
    ["denied before and after", answer(401), accept, answer(401), "unconfirmed"],
    ["its words, which are nobody's own", inOwnWords, inOwnWords, inOwnWords, "unconfirmed"],
    ["403 to everything", answer(403), answer(403), answer(403), "unconfirmed"],
    ["403 to everything from the logout on", accept, answer(403), answer(403), "unconfirmed"],
    ["502 to the logout, denied after", accept, answer(502), answer(403), "failed"],
    ["404 to the logout, denied after", accept, answer(404), answer(403), "failed"],
    ["no answer before, denied after", answer(503), accept, answer(401), "unconfirmed"],
    ["alive before and after", accept, accept, accept, "failed"],
    ["alive before, no answer after", accept, accept, answer(503), "unconfirmed"],
  ])("%s", async (_, before, onLogout, after, outcome) => {
    const { backend, session } = await open(undefined, {
      quirks: { wordless: true },
      onReceipt: () => {},
    });
    backend.onProbe = (request, response) =>
      (backend.logouts === 0 ? before : after)(request, response);
    backend.onLogout = onLogout;
    const receipt = await session.signOff({ budget: 1_000 });
    expect(receipt.outcome).toBe(outcome);
    expect(receipt.steps[0]?.before?.result).toBe(before === accept ? "alive" : "unknown");
    backend.expire();
  });

  test.each([401, 403])(
    "and its %i proves nothing where the logout was answered alike",
    async (code) => {
      const { backend, session } = await open(undefined, {
        quirks: { wordless: true, anyLogout: true },
        onReceipt: () => {},
      });
      backend.onProbe = (request, response) =>
        (backend.logouts === 0 ? accept : answer(code))(request, response);
      backend.onLogout = answer(403);
      expect((await session.signOff({ budget: 1_000 })).outcome).toBe("unconfirmed");
      backend.expire();
    },
  );

  const anyTimes = { duration: expect.any(Number) as number, date: expect.any(String) as string };

  test("and stands in the receipt", async () => {
    const { session } = await open(undefined, { quirks: { wordless: true } });
    expect((await session.signOff()).steps).toEqual([
      {
        token: "session",
        superseded: false,
        outcome: "ended",
        before: { status: 200, ...anyTimes, result: "alive" },
        logout: { status: 200, ...anyTimes },
        probe: { status: 401, ...anyTimes, result: "refused" },
      },
    ]);
  });

  test("and is asked until it is answered, as long as nothing is logged out", async () => {
    const { backend, session } = await open(undefined, { quirks: { wordless: true } });
    const { onProbe, onLogout } = backend;
    let unanswered = 2;
    const sometimes =
      (then: Answer): Answer =>
      (request, response) => {
        unanswered -= 1;
        return unanswered < 0 ? then(request, response) : answer(503)(request, response);
      };
    backend.onProbe = sometimes(onProbe);
    backend.onLogout = sometimes(onLogout);
    const { outcome, steps } = await session.signOff();
    expect(outcome).toBe("ended");
    expect(steps[0]?.before).toMatchObject({ result: "alive" });
  });
});

describe("a replaced token of such a provider", () => {
  test("is dead when it is denied once more, after another was taken", async () => {
    const { backend, session } = await open(undefined, { quirks: { wordless: true } });
    backend.expire();
    await session.GET("/items");
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({ renewals: 1, outcome: "ended" });
    backend.expire();
  });

  test("is not alive because a call was answered late that it took before", async () => {
    const [late, renewal] = [createGate(), createGate()];
    const { backend, session } = await open(
      async (_, response) => {
        await late.opened;
        sendJson(response, { ok: true });
      },
      { quirks: { wordless: true } },
    );
    const first = session.GET("/items");
    while (callsOf(backend).length === 0) await new Promise(setImmediate);
    backend.expire();
    const { onLogin } = backend;
    backend.onLogin = async (request, response) => {
      await renewal.opened;
      onLogin(request, response);
    };
    const second = session.GET("/items");
    while (backend.logins < 2) await new Promise(setImmediate);
    late.open();
    await first;
    renewal.open();
    await second;
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("is not dead because it was denied once, and a gateway denies all when it is ended", async () => {
    const { backend, session } = await open(undefined, {
      quirks: { wordless: true },
      onReceipt: () => {},
    });
    const { answer: honest } = backend;
    backend.answer = (request, response) => {
      backend.answer = honest;
      return answer(401)(request, response);
    };
    backend.onLogout = answer(401);
    await session.GET("/items");
    backend.onProbe = answer(401);
    const { renewals, steps } = await session.signOff({ budget: 1_000 });
    expect([renewals, backend.alive.size]).toEqual([1, 2]);
    expect(steps.map((step) => step.outcome)).toEqual(["unconfirmed", "unconfirmed"]);
    backend.expire();
  });

  test("is not dead because everything is denied", async () => {
    const { backend, session } = await open(undefined, {
      quirks: { wordless: true },
      onReceipt: () => {},
    });
    await session.GET("/items");
    // A proxy has begun to strip the tokens of all requests, so that every session seems to be over.
    for (const on of ["onProbe", "onLogout", "answer"] as const) backend[on] = answer(401);
    await session.GET("/items").catch(() => {});
    expect(backend.alive.size).toBe(2);
    const { outcome, steps } = await session.signOff({ budget: 1_000 });
    expect(outcome).toBe("unconfirmed");
    expect(steps.map((step) => step.outcome)).toEqual(["unconfirmed", "unconfirmed"]);
    backend.expire();
  });
});
