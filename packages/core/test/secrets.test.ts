import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { SignoffEvent, Step } from "../src/index.ts";
import { createScrubber } from "../src/errors/scrub.ts";
import { type Backend, startBackend, tokenOf } from "./support/backend.ts";
import { failureOf } from "./support/open.ts";
import { login, type TestSession } from "./support/provider.ts";
import { type Answer, type Received, sendJson, sendText } from "./support/server.ts";
import { everythingOf } from "./support/shown.ts";

const password = 'canary-pass "word" / ї+& end';
const token = `canary-token.${"x".repeat(500)}`;
const header = "canary-header-value";

/** Whatever of a secret may show, in whatever form. */
const traces = /canary|x{20}|pass%20|pass\+/;

/** Says back all that it was told. */
function echoOf(request: Received): string {
  return `${request.headers.authorization} ${request.headers.authorization} ${request.body.toString()} ${encodeURIComponent(password)}`;
}

interface Recorded {
  readonly backend: Backend;
  readonly events: SignoffEvent[];
  open(extra?: { steps?: Step[] }): Promise<TestSession>;
}

async function record(answer: Answer): Promise<Recorded> {
  const backend = await startBackend(answer);
  backend.onLogin = (_, response) => {
    backend.alive.add(token);
    sendJson(response, { token });
  };
  const events: SignoffEvent[] = [];
  return {
    backend,
    events,
    open: (extra) =>
      login({
        baseUrl: backend.origin,
        password,
        retry: { baseDelay: 0 },
        onEvent: (event) => events.push(event),
        ...extra,
      }),
  };
}

/** All that a log could show of a value. */
function shown(value: unknown): string {
  const { message, stack } = value as Partial<Error>;
  const json = JSON.stringify(value);
  return [message, stack, json, inspect(value, { depth: 9 }), String(value)].join("\n");
}

const init = { headers: { "x-key": header } };
const calls: [string, (session: TestSession) => Promise<unknown>][] = [
  ["typed", (session) => session.GET("/items", init)],
  ["a write", (session) => session.POST("/items", { ...init, body: { password, token } })],
  ["a stream", async (session) => (await session.stream.GET("/items", init)).data.cancel()],
];

describe("a provider that echoes the credentials", () => {
  const answers: [string, Answer][] = [
    [
      "in its description",
      (request, response) => sendJson(response, { description: echoOf(request) }, 400),
    ],
    ["in 429", (request, response) => sendJson(response, { description: echoOf(request) }, 429)],
    [
      "in headers",
      (request, response) => {
        response.setHeader("x-request-id", `${request.headers.authorization}`);
        const status = request.method === "GET" ? 200 : 400;
        sendText(response, "{", `text/${tokenOf(request)}`, status);
      },
    ],
    [
      "in HTML",
      (request, response) => sendText(response, `<p>${echoOf(request)}`, "text/html", 500),
    ],
    [
      "in HTML with 200",
      (request, response) => sendText(response, `<p>${echoOf(request)}`, "text/html"),
    ],
    [
      "in a redirect",
      (request, response) => {
        const location = `https://evil.example.com/?${encodeURIComponent(echoOf(request))}`;
        response.writeHead(302, { location }).end();
      },
    ],
    ["by cutting the line", (_, response) => response.destroy()],
  ];

  test.each(answers)("%s shows none of them", async (_, answer) => {
    const { backend, events, open } = await record(answer);
    const session = await open();
    for (const [, call] of calls) {
      const [outcome] = await Promise.allSettled([call(session)]);
      expect(shown(outcome.status === "rejected" ? outcome.reason : "")).not.toMatch(traces);
    }
    backend.onLogout = answer;
    backend.onProbe = answer;
    const receipt = await session.signOff({ budget: 1_000 });
    for (const value of [receipt, events, session]) expect(shown(value)).not.toMatch(traces);
  });

  test("the text of an ApiError is scrubbed; it and the body are shown nowhere", async () => {
    const { open } = await record((request, response) => {
      sendJson(response, { description: echoOf(request), own: "provider-words" }, 400);
    });
    const session = await open();
    const error = await failureOf(session.GET("/items", init));
    expect((error as { text: string }).text).toContain("provider-words");
    expect((error as { text: string }).text).not.toMatch(traces);
    expect(shown(error)).not.toContain("provider-words");
  });

  test("the twin: a scrubber that has forgotten the token lets it show", () => {
    const scrubber = createScrubber();
    scrubber.learn(token);
    expect(scrubber.scrub(`say ${token}`)).not.toMatch(traces);
    scrubber.forget();
    expect(scrubber.scrub(`say ${token}`)).toMatch(traces);
  });

  test("the body of an ApiError is scrubbed too, that of a raw error is what was sent", async () => {
    const { open } = await record((request, response) => {
      sendJson(response, { note: echoOf(request), own: "provider-words" }, 400);
    });
    const session = await open();
    const error = (await failureOf(session.GET("/items"))) as { body: { own: string } };
    expect(error.body.own).toBe("provider-words");
    expect(shown(error.body)).not.toMatch(traces);
    // The twin: unscrubbed, it is found.
    expect(shown((await session.raw.GET("/items")).error)).toMatch(traces);
  });

  test("a secret is masked before a description is cut", async () => {
    const { open } = await record((request, response) => {
      sendJson(response, { description: `${"x".repeat(50)} ${echoOf(request)}` }, 400);
    });
    const session = await open();
    const { message } = (await failureOf(session.GET("/items"))) as Error;
    expect(message).toContain("[secret]");
    expect(message).not.toMatch(/canary/i);
  });
});

test("an unknown secret in a description shows: the canaries are found where they are", async () => {
  const { open } = await record((_, response) =>
    sendJson(response, { description: "canary-unknown" }, 400),
  );
  const session = await open();
  expect(shown(await failureOf(session.GET("/items")))).toMatch(traces);
});

test("a refused login shows nothing either", async () => {
  const { backend, open, events } = await record(() => {});
  backend.onLogin = (request, response) => {
    sendJson(response, { description: `wrong: ${request.body.toString()} ${password}` }, 400);
  };
  const error = await failureOf(open());
  expect(error).toMatchObject({ kind: "ApiError", operation: "POST /login" });
  expect(shown([error, events])).not.toMatch(traces);
  expect(shown(error)).not.toMatch(traces);
});

test("a token that was given, and not asked for, shows nowhere either", async () => {
  const backend = await startBackend((request, response) =>
    sendJson(response, { description: echoOf(request) }, 400),
  );
  backend.alive.add(token);
  const session = await login({ baseUrl: backend.origin, quirks: { given: token } });
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ status: 400 });
  expect(shown(error)).not.toMatch(/canary-token|x{20}/);
});

test("a token that does not fit into a header is not repeated by the error", async () => {
  const { backend, open } = await record(() => {});
  backend.onLogin = (_, response) => sendJson(response, { token: `canary\r\nx: ${token}` });
  const session = await open();
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "ProtocolError", operation: "GET /items" });
  expect(shown(error)).not.toMatch(traces);
  expect((await session.signOff()).outcome).toBe("failed");
});

test("nor by the cause, where the driver's own error repeats it", async () => {
  const unfit = `canary\r\nx: ${token}`;
  const backend = await startBackend();
  backend.onLogin = (_, response) => sendJson(response, { token: unfit });
  const session = await login({
    baseUrl: backend.origin,
    onReceipt: () => {},
    quirks: { webHeaders: true },
  });
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "ProtocolError", reason: "unusable" });
  expect(everythingOf(error)).not.toMatch(/canary/);
  // The twin: the runtime does repeat it.
  expect(() => new Headers().set("authorization", unfit)).toThrow(/canary/);
});

test("what a fetch of the app's throws is summarised", async () => {
  const backend = await startBackend();
  const session = await login({
    baseUrl: backend.origin,
    retry: false,
    fetch: async (url, options) => {
      if (!url.endsWith("/items")) return fetch(url, options);
      const cause = Object.assign(new Error(`no route to ${url}?key=canary`), { options });
      throw Object.assign(new TypeError("failed", { cause }), { options });
    },
  });
  const error = await failureOf(session.GET("/items", init));
  expect(error).toMatchObject({ kind: "NetworkError", cause: { message: "failed" } });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/canary|Bearer/);
});

test("a session shows who and where, and nothing else", async () => {
  const { open } = await record(() => {});
  const session = await open();
  expect(JSON.parse(JSON.stringify(session))).toEqual({
    provider: "test",
    account: "robot",
    origins: [expect.stringContaining("http://127.0.0.1")],
    state: "open",
  });
  expect(inspect(session, { depth: 9 })).not.toMatch(traces);
  expect(inspect({ ...session }, { depth: 9, showHidden: true })).not.toMatch(traces);
});

test("steps of the app see no token", async () => {
  const seen: string[] = [];
  const { open } = await record((_, response) => sendJson(response, { ok: true }));
  const session = await open({
    steps: [
      async (request, next) => {
        const response = await next(request);
        if (request.call.operation !== "POST /login") {
          seen.push(inspect([request, [...request.headers], response], { depth: 9 }));
        }
        return response;
      },
    ],
  });
  await session.GET("/items");
  await session.signOff();
  expect(seen.join("\n")).not.toMatch(traces);
});

test.each([
  ["plain", password],
  ["in a URL", encodeURIComponent(password)],
  ["in a form", new URLSearchParams({ password }).toString().slice("password=".length)],
  ["in JSON", JSON.stringify(password).slice(1, -1)],
])("the scrubber knows a secret %s", (_, form) => {
  const scrubber = createScrubber();
  scrubber.learn(password);
  scrubber.learn("abc");
  expect(scrubber.scrub(`<${form}> abc`)).toBe("<[secret]> abc");
});

test("the scrubber keeps the latest of very many secrets", () => {
  const scrubber = createScrubber();
  scrubber.learn("in-use");
  for (let count = 0; count < 5_000; count += 1) {
    if (count % 100 === 0) scrubber.learn("in-use");
    scrubber.learn(`secret-${count}.`);
  }
  expect(scrubber.scrub("in-use secret-0. secret-4999.")).toBe("[secret] secret-0. [secret]");
});

test("broken JSON is not quoted: it may hold a token that nobody has learned", async () => {
  const backend = await startBackend();
  const { onLogin } = backend;
  for (const start of ["", " \n"]) {
    backend.onLogin = (_, response) =>
      sendText(response, `${start}{"token":"a-fresh-token"`, "application/json");
    const error = await failureOf(login({ baseUrl: backend.origin }));
    expect(error).toMatchObject({ kind: "ProtocolError", reason: "not-json" });
    expect((error as Error).message).toContain("and 23 characters more");
    expect(everythingOf(error)).not.toContain("a-fresh-token");
  }
  backend.onLogin = onLogin;
});
