import { describe, expect, test } from "vitest";
import { createScrubber } from "../src/errors/scrub.ts";
import { HeardAnswers } from "../src/reports/heard-answers.ts";
import { processLabel } from "../src/reports/process-label.ts";
import { overallEnd, type ReceiptStep } from "../src/reports/receipt.ts";
import { refusal, startBackend } from "./support/backend.ts";
import { open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";

/** The same answer, with fields of its own. */
function marked(code: number, fields: Readonly<Record<string, string>>): Answer {
  return (_, response) => {
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
    sendJson(response, code < 300 ? {} : refusal, code);
  };
}

function stepOf(outcome: "ended" | "failed", endsBy?: string): ReceiptStep {
  return { token: "session", superseded: false, outcome, endsBy };
}

const date = "Mon, 30 Nov 2026 21:00:00 GMT";
const told = "2026-11-30T21:00:00.000Z";

describe("what the provider finds a request by", () => {
  test("stands in the receipt, of accepted and of refused ones", async () => {
    const { backend, session } = await open();
    backend.onLogout = marked(200, { "x-request-id": "out-1", date });
    backend.onProbe = marked(401, { "x-trace-id": "me-1", date });
    const [step] = (await session.signOff()).steps;
    expect(step?.logout).toMatchObject({ status: 200, requestId: "out-1", date: told });
    expect(step?.probe).toMatchObject({ status: 401, requestId: "me-1", date: told });
  });

  test("of the question before the logout too", async () => {
    const { backend, session } = await open(undefined, { quirks: { wordless: true } });
    let asked = 0;
    backend.onProbe = (request, response) => {
      asked += 1;
      marked(asked === 1 ? 200 : 401, { "x-request-id": `me-${asked}` })(request, response);
    };
    const [step] = (await session.signOff()).steps;
    expect(step?.before).toMatchObject({ result: "alive", requestId: "me-1" });
    expect(step?.probe).toMatchObject({ result: "refused", requestId: "me-2" });
  });

  test("of the last one where it was repeated, and none where no answer came", async () => {
    const { backend, session } = await open();
    let logouts = 0;
    backend.onLogout = (request, response) => {
      logouts += 1;
      marked(logouts === 1 ? 503 : 200, { "x-request-id": `out-${logouts}` })(request, response);
    };
    const [first] = (await session.signOff()).steps;
    expect(first?.logout).toMatchObject({ status: 200, requestId: "out-2" });

    const other = await open();
    other.backend.onProbe = (_, response) => response.destroy();
    const [step] = (await other.session.signOff({ budget: 300 })).steps;
    expect(step?.probe).toMatchObject({ error: "NetworkError" });
    expect([step?.probe?.requestId, step?.probe?.date]).toEqual([undefined, undefined]);
  });

  test("has secrets masked, is cut, and stands on one line", async () => {
    const { backend, session } = await open();
    const [token = ""] = backend.alive;
    backend.onLogout = marked(200, { "x-request-id": `for ${token}` });
    backend.onProbe = marked(401, { "x-request-id": "x".repeat(5_000), date: "soon" });
    const receipt = await session.signOff();
    expect(JSON.stringify(receipt)).not.toContain(token);
    expect(receipt.steps[0]?.logout?.requestId).toMatch(/^for /);
    expect(receipt.steps[0]?.probe?.requestId).toHaveLength(200);
    expect(receipt.steps[0]?.probe?.date).toBeUndefined();
  });

  test("the twin: what is no secret is not masked", async () => {
    const { backend, session } = await open();
    backend.onLogout = marked(200, { "x-request-id": "for token-0" });
    expect((await session.signOff()).steps[0]?.logout?.requestId).toBe("for token-0");
  });
});

describe("of a question that takes several requests", () => {
  const heard = new HeardAnswers();
  const scrubber = createScrubber();
  const hear = (status: number, id: string): void =>
    heard.hear({ status, headers: new Headers({ "x-request-id": id }) }, scrubber);

  test.each<[string, number | undefined, string]>([
    ["the last answer with the status that is told", 401, "c"],
    ["the last one where none has it", 503, "d"],
    ["the last one where none is told", undefined, "d"],
  ])("it is %s", (_, status, id) => {
    heard.clear();
    hear(401, "a");
    hear(200, "b");
    hear(401, "c");
    hear(200, "d");
    expect(heard.marksOf(status)).toEqual({ requestId: id, date: undefined });
  });

  test("and nothing of an earlier question", () => {
    heard.clear();
    expect(heard.marksOf(401)).toEqual({});
  });
});

describe("the reference of a session", () => {
  test("is its own, and nothing of the token", async () => {
    const one = await open();
    const [token = ""] = one.backend.alive;
    const other = await open();
    const [first, second] = [await one.session.signOff(), await other.session.signOff()];
    expect(first.session).toMatch(/^[\da-f]{32}$/);
    expect(first.session).not.toBe(second.session);
    const bytes = new TextEncoder().encode(token);
    for (const algorithm of ["SHA-1", "SHA-256", "SHA-512"]) {
      const hash = Buffer.from(await crypto.subtle.digest(algorithm, bytes)).toString("hex");
      expect(hash).not.toContain(first.session);
    }
  });
});

describe("by when what may be alive has ended", () => {
  const stubborn: Answer = marked(503, {});
  const hour = 3_600_000;

  test("is told by the lifetime that the provider gave", async () => {
    const backend = await startBackend();
    backend.lifetime = hour;
    const session = await login({ baseUrl: backend.origin, quirks: { unusedLife: 1 } });
    [backend.onLogout, backend.onProbe] = [stubborn, stubborn];
    const receipt = await session.signOff({ budget: 100 });
    const left = Date.parse(receipt.endsBy ?? "") - Date.parse(receipt.openedAt);
    expect(receipt.outcome).toBe("failed");
    expect(receipt.steps[0]?.endsBy).toBe(receipt.endsBy);
    expect(left).toBeGreaterThanOrEqual(hour);
    expect(left).toBeLessThan(hour + 60_000);
  });

  test.each([
    ["by the longest life, from the login", { longestLife: hour, unusedLife: 1 }, "openedAt"],
    ["by the life of an unused session, from the sign-off", { unusedLife: hour }, "endedAt"],
  ] as const)("else %s", async (_, quirks, from) => {
    const { backend, session } = await open(undefined, { quirks });
    [backend.onLogout, backend.onProbe] = [stubborn, stubborn];
    const receipt = await session.signOff({ budget: 100 });
    const left = Date.parse(receipt.endsBy ?? "") - Date.parse(receipt[from]);
    expect(Math.abs(left - hour)).toBeLessThan(60_000);
  });

  test("is not told where the provider says nothing, nor where nothing is left", async () => {
    const { backend, session } = await open();
    [backend.onLogout, backend.onProbe] = [stubborn, stubborn];
    expect((await session.signOff({ budget: 100 })).endsBy).toBeUndefined();
    const ended = await open(undefined, { quirks: { unusedLife: hour } });
    expect(await ended.session.signOff()).toMatchObject({ outcome: "ended", endsBy: undefined });
  });

  test("of several it is the latest, and none where one is not known", () => {
    const [early, late] = ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"];
    expect(overallEnd([stepOf("failed", late), stepOf("failed", early), stepOf("ended")])).toBe(
      late,
    );
    expect(overallEnd([stepOf("failed", late), stepOf("failed")])).toBeUndefined();
    expect(overallEnd([])).toBeUndefined();
  });
});

test("a process is named by host and number", () => {
  expect(processLabel()).toMatch(new RegExp(`.:${process.pid}$`));
});
