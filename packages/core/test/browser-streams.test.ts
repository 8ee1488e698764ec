import { afterEach, expect, test, vi } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A session in what looks like a web page, and the URLs that its `fetch` is given. */
async function openInBrowser() {
  const urls: string[] = [];
  const fetch: FetchFunction = (url, init) => {
    urls.push(url);
    return globalThis.fetch(url, init);
  };
  const opened = await open(undefined, { fetch });
  vi.stubGlobal("document", {});
  urls.length = 0;
  return { ...opened, urls };
}

function countedSource() {
  let cancelled = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => void (cancelled += 1),
  });
  return { stream, isCancelled: () => cancelled === 1 };
}

test("a browser is given no stream for http, which it would not send: the app is told before any request", async () => {
  const { backend, session, urls } = await openInBrowser();
  const { stream, isCancelled } = countedSource();
  const error = await failureOf(session.POST("/bytes", { body: stream }));
  expect(error).toMatchObject({ name: "InvalidOptionError" });
  expect((error as Error).message).toMatch(
    /^body is a stream, which this browser sends not at all/,
  );
  expect((error as Error).message).toContain("give a Blob");
  expect(urls).toEqual([]);
  expect(callsOf(backend)).toEqual([]);
  expect(isCancelled()).toBe(true);
});

test("the twin: a Blob goes there, and a stream goes outside of browsers", async () => {
  const { backend, session } = await openInBrowser();
  await session.POST("/bytes", { body: new Blob(["abcdef"]) });
  vi.unstubAllGlobals();
  await session.POST("/bytes", { body: new Blob(["ghi"]).stream() });
  expect(callsOf(backend).map(({ body }) => body.toString())).toEqual(["abcdef", "ghi"]);
});
