import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { startEarlyServer } from "./support/early-server.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login, type LoginOptions } from "./support/provider.ts";

const ways: readonly (readonly [string, Partial<LoginOptions>])[] = [
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
];

const small = "abcdef";
const large = "x".repeat(200_000);

/** What some runtimes make of a file: its size is not that of its content. */
class LyingFile extends File {
  readonly #size: number;

  constructor(content: string, size: number) {
    super([content], "data.bin");
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }
}

function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array> {
  const left = chunks.map((chunk) => new TextEncoder().encode(chunk)).values();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Gives one piece, and then nothing until it is let go of. */
function endlessSource() {
  let cancelled = 0;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => void (cancelled += 1),
  });
  return { stream, isCancelled: () => cancelled === 1 };
}

/** A session in what looks like a web page, and the bodies that its `fetch` is given. */
async function openInBrowser() {
  const bodies: unknown[] = [];
  const fetch: FetchFunction = (url, init) => {
    bodies.push(init.body);
    return globalThis.fetch(url, init);
  };
  const opened = await open(undefined, { fetch });
  vi.stubGlobal("document", {});
  return { ...opened, bodies };
}

function formOf(file: Blob): FormData {
  const form = new FormData();
  form.append("note", "ї");
  form.append("file", file);
  return form;
}

describe.each(ways)("over %s", (_, over) => {
  describe.each([
    ["that is small", small, small.length - 1],
    ["that is small", small, small.length + 1],
    ["that is small", small, 0],
    ["that is small", small, 5_000_000_000],
    ["that is large", large, large.length - 1],
    ["that is large", large, large.length + 1],
    ["that is large", large, 0],
    ["that is large", large, 10],
    ["that is large", large, 100_000],
    ["that is large", large, 5_000_000_000],
  ])("a source %s and announced another size", (__, content, size) => {
    test.each([
      ["a Blob", () => new LyingFile(content, size)],
      ["a file in a form", () => formOf(new LyingFile(content, size))],
    ])(
      `fails as %s of ${content.length} in place of ${size} bytes, and no whole request comes`,
      async (___, make) => {
        const { backend, session } = await open(undefined, over);
        const body = make();
        const path = body instanceof FormData ? "/upload" : "/bytes";
        const error = await failureOf(session.POST(path, { body: body as Blob & FormData }));
        expect(error).toMatchObject({ name: "NotReadableError" });
        expect((error as Error).message).toContain(`in place of the ${size}`);
        expect(callsOf(backend)).toEqual([]);
      },
    );
  });

  test("the twin: what gives as many bytes as it announced arrives, and tells its length", async () => {
    const { backend, session } = await open(undefined, over);
    await session.POST("/bytes", { body: new Blob(["abc", "def"]) });
    await session.POST("/bytes", { body: streamOf("abc", "", "def", "") });
    await session.POST("/bytes", { body: new Blob() });
    await session.POST("/upload", { body: formOf(new Blob(["abcdef"])) });
    await session.POST("/bytes", { body: new Blob([large]) });
    await session.POST("/upload", { body: formOf(new Blob([large, "abcdef"])) });
    const [blob, stream, empty, form, largeBlob, largeForm] = callsOf(backend);
    expect([blob, stream].map((request) => request?.body.toString())).toEqual(["abcdef", "abcdef"]);
    expect(blob?.headers["content-length"]).toBe("6");
    expect(stream?.headers["transfer-encoding"]).toBe("chunked");
    expect(empty?.headers["content-length"]).toBe("0");
    expect(largeBlob?.body.toString()).toBe(large);
    expect(form?.body.toString()).toContain("\r\n\r\nabcdef\r\n--");
    expect(largeForm?.body.toString()).toContain(`\r\n\r\n${large}abcdef\r\n--`);
    for (const request of [form, largeBlob, largeForm]) {
      expect(request?.headers["content-length"]).toBe(String(request?.body.length));
    }
    expect(callsOf(backend)).toHaveLength(6);
  });

  test("a body that is replayed after a renewal is counted anew", async () => {
    const { backend, session } = await open(undefined, over);
    backend.expire();
    await session.POST("/upload", { body: formOf(new Blob(["abcdef"])) });
    expect(callsOf(backend).map(({ body }) => body.toString().includes("abcdef"))).toEqual([
      true,
      true,
    ]);
  });

  test("what a source fails with is told as it is", async () => {
    const { backend, session } = await open(undefined, over);
    const broken = new Error("the disk is gone");
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(broken),
    });
    expect(await failureOf(session.POST("/bytes", { body }))).toBe(broken);
    expect(callsOf(backend)).toEqual([]);
  });

  test.each<[string, (stream: ReadableStream<Uint8Array>) => unknown]>([
    ["is being read", (stream) => stream.getReader()],
    [
      "was read from",
      async (stream) => {
        const reader = stream.getReader();
        await reader.read();
        reader.releaseLock();
      },
    ],
  ])("a stream that %s is refused before any request", async (__, use) => {
    const { backend, session } = await open(undefined, over);
    const body = streamOf("abc", "def");
    await use(body);
    const error = await failureOf(session.POST("/bytes", { body }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "body" });
    expect(callsOf(backend)).toEqual([]);
  });

  test("bytes that were transferred elsewhere are not sent as none", async () => {
    const { backend, session } = await open(undefined, over);
    const whole = new Uint8Array([1, 2, 3]);
    const { buffer } = new Uint8Array([1, 2, 3]);
    structuredClone([whole, buffer], { transfer: [whole.buffer, buffer] });
    for (const body of [whole, buffer]) {
      const error = await failureOf(session.POST("/bytes", { body: body as unknown as Blob }));
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "body" });
    }
    expect(callsOf(backend)).toEqual([]);
  });

  test("nor where they are transferred while the session is renewed", async () => {
    const body = new Uint8Array([1, 2, 3]);
    const { backend, session } = await open(undefined, {
      ...over,
      steps: [
        (request, next) => {
          if (request.body instanceof Uint8Array)
            structuredClone(body, { transfer: [body.buffer] });
          return next(request);
        },
      ],
    });
    const error = await failureOf(session.POST("/bytes", { body }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "body" });
    expect(callsOf(backend)).toEqual([]);
  });

  test("a success that comes before the whole body was taken is none", async () => {
    const session = await login({ baseUrl: await startEarlyServer(), ...over });
    for (const call of [session.POST, session.stream.POST]) {
      const { stream, isCancelled } = endlessSource();
      const sent = (call as typeof session.POST)("/bytes", { body: stream });
      const error = await failureOf(
        sent.then(({ data }) => new Response(data as unknown as ReadableStream).text()),
      );
      expect(error).toMatchObject({ kind: "ProtocolError", reason: "mismatch", status: 200 });
      expect((error as Error).message).toContain("1000 bytes");
      await expect.poll(isCancelled).toBe(true);
    }
  });

  test("a refusal that comes before the whole body was taken is told as such", async () => {
    const session = await login({ baseUrl: await startEarlyServer(413), ...over });
    const { stream, isCancelled } = endlessSource();
    const error = await failureOf(session.POST("/bytes", { body: stream }));
    expect(error).toMatchObject({ kind: "ApiError", status: 413 });
    await expect.poll(isCancelled).toBe(true);
  });
});

describe("a redirect in answer to an upload over fetch", () => {
  const toElsewhere = ["a stream", "a Blob"] as const;
  test.each(toElsewhere)("is told as such, though the runtime hides it, for %s", async (kind) => {
    const { backend, session } = await open(
      (_, response) => response.writeHead(302, { location: "/elsewhere" }).end(),
      { fetch: globalThis.fetch },
    );
    const file = new Blob([new Uint8Array(9 * 1024 * 1024)]);
    const body = kind === "a Blob" ? file : streamOf("abc");
    const error = await failureOf(session.POST("/bytes", { body }));
    expect(error).toMatchObject({ kind: "ProtocolError", reason: "redirect" });
    expect(callsOf(backend).map(({ url }) => url)).toEqual(["/bytes"]);
  });

  test("is seen in full for one that fetch may hold", async () => {
    const { session } = await open(
      (_, response) => response.writeHead(302, { location: "/elsewhere" }).end(),
      { fetch: globalThis.fetch },
    );
    const error = await failureOf(session.POST("/bytes", { body: new Blob(["abc"]) }));
    expect(error).toMatchObject({ reason: "redirect", status: 302 });
    expect(error).toHaveProperty("redirectOrigin", expect.stringContaining("127.0.0.1"));
  });
});

test("a runtime that refuses to fail on a redirect is asked to hand it over", async () => {
  const Native = Request;
  vi.stubGlobal(
    "Request",
    class extends Native {
      constructor(input: string, init?: RequestInit) {
        if (init?.redirect === "error") throw new TypeError("error is not implemented");
        super(input, init);
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const modes: unknown[] = [];
  const { session } = await open((_, response) => response.writeHead(302).end(), {
    fetch: (url, init) => {
      modes.push(init.redirect);
      return fetch(url, init);
    },
  });
  const error = await failureOf(session.POST("/bytes", { body: streamOf("abc") }));
  expect(error).toMatchObject({ reason: "redirect", status: 302 });
  expect(new Set(modes)).toEqual(new Set(["manual"]));
});

describe("in a browser, which reads Blobs by itself", () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    ["a Blob", () => new Blob([large]), "/bytes"],
    ["a form", () => formOf(new Blob([large])), "/upload"],
  ] as const)("%s is counted before it is handed over", async (_, make, path) => {
    const { backend, session, bodies } = await openInBrowser();
    await session.POST(path, { body: make() as Blob & FormData });
    expect(bodies.at(-1)).toBeInstanceOf(Blob);
    expect(callsOf(backend)[0]?.body.toString()).toContain(large);
  });

  test.each([
    ["a Blob", () => new LyingFile(large, large.length - 1), "/bytes"],
    ["a file in a form", () => formOf(new LyingFile(large, large.length + 1)), "/upload"],
  ] as const)("%s of another size than it tells is not sent", async (_, make, path) => {
    const { backend, session, bodies } = await openInBrowser();
    const before = bodies.length;
    const sent = session.POST(path, { body: make() as Blob & FormData });
    expect(await failureOf(sent)).toMatchObject({ name: "NotReadableError" });
    expect(bodies).toHaveLength(before);
    expect(callsOf(backend)).toEqual([]);
  });
});
