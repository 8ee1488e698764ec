import { expect, test, vi } from "vitest";
import { isAbortError, isTimeoutError, type Step } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

/** Gives up what comes first, and asks again. */
const again: Step = async (request, next) => {
  if (request.url.endsWith("/items")) await (await next(request)).body?.cancel();
  return next(request);
};

test("time limits hold for what a step sends after it has given up a stream", async () => {
  let answered = 0;
  const { session } = await open(
    (_, response) => {
      answered += 1;
      if (answered === 1) sendJson(response, { ok: true });
    },
    { steps: [again], retry: false },
  );
  const call = { timeout: { attempt: 500 } };
  expect(await failureOf(session.stream.GET("/items", call))).toSatisfy(isTimeoutError);
});

test("a step that sends a hundred times leaves no timers behind on its way", async () => {
  const live = new Set<unknown>();
  let most = 0;
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const { session } = await open(undefined, {
    steps: [
      async (request, next) => {
        if (request.method !== "GET") return next(request);
        for (let count = 0; count < 100; count += 1) await next(request);
        most = live.size;
        return next(request);
      },
    ],
  });
  vi.stubGlobal("setTimeout", (run: () => void, ms: number) => {
    const timer = start(run, ms);
    live.add(timer);
    return timer;
  });
  vi.stubGlobal("clearTimeout", (timer: unknown) => {
    live.delete(timer);
    stop(timer as number);
  });
  try {
    await session.GET("/items", { timeout: { attempt: 54_321 } });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(most).toBeLessThan(10);
});

test("a call whose signal is aborted already is never sent, not even over a deaf fetch", async () => {
  const sent: string[] = [];
  const { session } = await open(undefined, {
    fetch: (url, init) => {
      sent.push(url);
      return fetch(url, { ...init, signal: null });
    },
  });
  const before = sent.length;
  const form = new FormData();
  form.append("file", new Blob(["content"]), "a.txt");
  const call = session.POST("/upload", { body: form, signal: AbortSignal.abort() });
  expect(await failureOf(call)).toSatisfy(isAbortError);
  expect(sent.length).toBe(before);
});

test("a step's method in small letters goes out in capitals, as with fetch", async () => {
  const { backend, session } = await open(undefined, {
    steps: [(request, next) => next({ ...request, method: request.method.toLowerCase() })],
  });
  await session.GET("/items");
  expect(callsOf(backend)).toMatchObject([{ method: "GET" }]);
});

test.each([
  ["pairs", [["Authorization", "Bearer mine"]]],
  ["a plain object", { Authorization: "Bearer mine" }],
])("credentials that a step sets as %s give way to the session's", async (_, headers) => {
  const { backend, session } = await open(undefined, {
    steps: [(request, next) => next({ ...request, headers: headers as unknown as Headers })],
  });
  await session.GET("/items");
  expect(callsOf(backend)[0]?.headers.authorization).toMatch(/^Bearer token-/);
});

test("raw gives of an empty answer what openapi-fetch gives", async () => {
  const { session } = await open((_, response) => {
    response.writeHead(200, { "content-length": "0" }).end();
  });
  for (const parseAs of ["text", "blob", "arrayBuffer"] as const) {
    expect((await session.raw.GET("/items", { parseAs })).data).toBeUndefined();
  }
});
