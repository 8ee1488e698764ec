import { describe, expect, test } from "vitest";
import { NetworkError, type SignoffEvent, type Step } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { type Answer, sendJson, sendText } from "./support/server.ts";
import { everythingOf } from "./support/shown.ts";

const init = {
  params: { path: { id: "canary-path" }, query: { k: "canary-query" } },
};

const answers: [string, Answer][] = [
  ["a success", (_, response) => sendJson(response, { ok: true })],
  ["an error", (_, response) => sendJson(response, { code: "no" }, 404)],
  ["429", (_, response) => sendJson(response, { code: "no" }, 429)],
  ["HTML", (_, response) => sendText(response, "<p>", "text/html")],
  ["a redirect", (_, response) => response.writeHead(302, { location: "/elsewhere" }).end()],
  ["a reset", (_, response) => response.destroy()],
  ["a body cut short", (_, response) => cutShort(response)],
];

function cutShort(response: Parameters<Answer>[1]): void {
  response.writeHead(200, { "content-length": "100" });
  response.write("{");
  setTimeout(() => response.destroy(), 10);
}

describe.each(answers)("a token in the URL of a call that meets %s", (_, answer) => {
  test("is shown by no result, error, event or receipt", async () => {
    const events: SignoffEvent[] = [];
    const responses: unknown[] = [];
    const look: Step = async (request, next) => {
      const response = await next(request);
      responses.push(response);
      return response;
    };
    const { backend, session } = await open(answer, {
      retry: { attempts: 2, baseDelay: 0 },
      onEvent: (event) => events.push(event),
      steps: [look],
    });
    const get = session.GET as unknown as (path: string, init: object) => Promise<unknown>;
    const raw = session.raw.GET as unknown as typeof get;
    const openStream = session.stream.GET as unknown as typeof get;
    const stream: typeof get = async (path, options) => {
      const result = (await openStream(path, options)) as { data: ReadableStream };
      await result.data.cancel().catch(() => {});
      return result;
    };
    const settled = await Promise.allSettled(
      [get, raw, stream].map((call) => call("/items/{id}", init)),
    );
    const receipt = await session.signOff();
    const urls = callsOf(backend).map(({ url }) => url);
    // The twin: the URL had both.
    expect(new Set(urls)).toEqual(new Set(["/items/canary-path?k=canary-query"]));
    const shown = settled.map((one) => (one.status === "fulfilled" ? one.value : one.reason));
    expect(everythingOf([shown, events, responses, receipt, session])).not.toContain("canary");
    for (const one of shown) expect(everythingOf(one)).not.toContain("canary");
  });
});

test("nor by an abort or a time limit", async () => {
  const { session } = await open(() => {});
  const get = session.GET as unknown as (path: string, init: object) => Promise<unknown>;
  for (const bound of [{ timeout: 20 }, { signal: AbortSignal.timeout(20) }]) {
    const error = await failureOf(get("/items/{id}", { ...init, ...bound }));
    expect((error as Error).message).toContain("/items/{id}");
    expect(everythingOf(error)).not.toContain("canary");
  }
});

test.each([
  "https://canary:canary@api.example.com/canary",
  "https://canary@api.example.com",
  "https://api.example.com/a?k=canary",
  "wss://api.example.com/canary#canary",
])("a URL in the words of the runtime is cut to its host: %s", (url) => {
  const cause = new Error(`cannot reach ${url}`);
  const error = new NetworkError("m", { provider: "test", sent: true, cause });
  expect(everythingOf(error.cause)).toContain("://api.example.com/…");
  expect(everythingOf(error.cause)).not.toContain("canary");
});
