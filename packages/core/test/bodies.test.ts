import { describe, expect, test } from "vitest";
import { nodeTransport } from "../src/node/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256);

describe("binary bodies arrive byte for byte", () => {
  test.each<[string, () => BodyInit, string]>([
    ["Uint8Array", () => bytes, "application/octet-stream"],
    ["a part of a buffer", () => new Uint8Array(bytes.buffer, 0), "application/octet-stream"],
    ["ArrayBuffer", () => bytes.buffer, "application/octet-stream"],
    ["DataView", () => new DataView(bytes.buffer), "application/octet-stream"],
    ["Buffer", () => Buffer.from(bytes), "application/octet-stream"],
    ["Blob", () => new Blob([bytes]), "application/octet-stream"],
    [
      "Blob with a type of its own",
      () => new Blob([bytes], { type: "image/png" }),
      "application/octet-stream",
    ],
    ["stream", () => new Blob([bytes]).stream(), "application/octet-stream"],
  ])("%s", async (_, body, mediaType) => {
    const { backend, session } = await open();
    await session.POST("/bytes", { body: body() as Blob });
    const [request] = callsOf(backend);
    expect(request?.body.equals(bytes)).toBe(true);
    expect(request?.headers["content-type"]).toBe(mediaType);
  });

  test.each([
    ["the Node transport", { transport: nodeTransport() }],
    ["fetch", { fetch: globalThis.fetch }],
  ])(
    "in the media type of the operation or the one that the app tells, and a form with its boundary, over %s",
    async (_, options) => {
      const { backend, session } = await open(undefined, options);
      const body = new File([bytes], "a.png", { type: "image/png" });
      await session.POST("/bytes", { body });
      const told = { body, contentType: "image/webp" };
      await session.POST("/bytes", told);
      const form = new Blob(["--x--\r\n"], { type: "multipart/form-data; boundary=x" });
      await session.POST("/upload", { body: form as unknown as { file: Blob } });
      expect(callsOf(backend).map(({ headers }) => headers["content-type"])).toEqual([
        "application/octet-stream",
        "image/webp",
        "multipart/form-data; boundary=x",
      ]);
    },
  );

  test.each([
    ["the Node transport", { transport: nodeTransport() }],
    ["fetch", { fetch: globalThis.fetch }],
  ])("or not at all: of a call that was aborted before, over %s", async (_, options) => {
    const { backend, session } = await open(undefined, options);
    const cancelled: unknown[] = [];
    const body = new ReadableStream<Uint8Array>({
      cancel: (reason) => void cancelled.push(reason),
    });
    const signal = AbortSignal.abort();
    const error = await failureOf(session.POST("/bytes", { body, signal }));
    expect(error).toMatchObject({ kind: "AbortError" });
    expect(cancelled).toEqual([error]);
    expect(callsOf(backend)).toEqual([]);
  });

  test("a call that was aborted before asks for nothing, not even a fetch of the app's", async () => {
    const asked: string[] = [];
    const { session } = await open(undefined, {
      fetch: (url, init) => {
        asked.push(new URL(url).pathname);
        return fetch(url, init);
      },
    });
    for (const body of [new Blob(["x"]), new Uint8Array(1)]) {
      const call = { body, signal: AbortSignal.abort() };
      expect(await failureOf(session.POST("/bytes", call))).toMatchObject({ kind: "AbortError" });
    }
    expect(asked).toEqual(["/login"]);
  });

  test("what is no bytes is refused", async () => {
    const { backend, session } = await open();
    for (const body of ["text", {}, 1]) {
      const error = await failureOf(session.POST("/bytes", { body: body as unknown as Blob }));
      expect(error).toMatchObject({ option: "body" });
    }
    expect(callsOf(backend)).toEqual([]);
  });
});

describe("forms", () => {
  test("an object becomes multipart with a random boundary", async () => {
    const { backend, session } = await open();
    const body = { file: [new File([bytes], "a.bin"), new Blob(["b"])], note: "ї" };
    await session.POST("/upload", { body });
    await session.POST("/upload", { body });
    const [first, second] = callsOf(backend);
    const form = await new Response(new Uint8Array(first?.body ?? []), {
      headers: { "content-type": first?.headers["content-type"] ?? "" },
    }).formData();
    const [file, blob] = form.getAll("file") as File[];
    expect(Buffer.from((await file?.arrayBuffer()) as ArrayBuffer).equals(bytes)).toBe(true);
    expect([file?.name, blob?.name, await blob?.text()]).toEqual(["a.bin", "file", "b"]);
    expect(form.get("note")).toBe("ї");
    expect(second?.headers["content-type"]).not.toBe(first?.headers["content-type"]);
  });

  test("FormData passes as it is", async () => {
    const { backend, session } = await open();
    const body = new FormData();
    body.append("note", "1");
    await session.POST("/upload", { body });
    expect(callsOf(backend)[0]?.headers["content-type"]).toMatch(
      /^multipart\/form-data; boundary=/,
    );
    expect(callsOf(backend)[0]?.body.toString()).toContain('name="note"');
  });

  test.each([[{ a: "ї&=", b: 1 }], [new URLSearchParams({ a: "ї&=", b: "1" })]])(
    "%o is sent urlencoded",
    async (body) => {
      const { backend, session } = await open();
      await session.POST("/form", { body });
      const [request] = callsOf(backend);
      expect(request?.body.toString()).toBe("a=%D1%97%26%3D&b=1");
      expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    },
  );

  test.each([
    ["a file name with a line break", { file: new File([""], "a\r\nb") }, "body.file"],
    ["a file name with NUL", { file: new File([""], "a\0b") }, "body.file"],
    ["a field name with a line break", { file: new Blob(), "a\nb": "1" }, "body.a\nb"],
    ["an object as a field", { file: new Blob(), note: {} }, "body.note"],
    ["an array as the whole", [] as unknown as { file: Blob }, "body"],
  ])("%s is refused", async (_, given, option) => {
    const { backend, session } = await open();
    const body = given as { file: Blob; note?: string };
    const error = await failureOf(session.POST("/upload", { body }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(callsOf(backend)).toEqual([]);
  });
});
