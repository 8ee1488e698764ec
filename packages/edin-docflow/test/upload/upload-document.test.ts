import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import {
  bodyOf,
  type DocumentStore,
  downloadBody,
  type EdinDocflowSession,
  type Int64,
  isAbortError,
  isApiError,
  isOutcomeUnknownError,
  isProtocolError,
  type Package,
  uploadDocument,
  type UploadSource,
} from "../../src/index.ts";
import { uploadDocument as uploadPath } from "../../src/node.ts";
import { createPackage, type Server, signOn, startServer } from "../support/index.ts";

interface Opened {
  readonly server: Server;
  readonly session: EdinDocflowSession;
  /** Where documents go. */
  readonly draft: { readonly packageId: Int64; readonly documentTypeId: number };
}

async function open(): Promise<Opened> {
  const server = await startServer();
  const session = await signOn(server);
  const { packageId } = await createPackage(session);
  return { server, session, draft: { packageId: packageId, documentTypeId: 3001 } };
}

async function bytesOf(session: EdinDocflowSession, document: DocumentStore): Promise<Buffer> {
  return Buffer.from(await (await downloadBody(session, bodyOf(document))).bytes());
}

/** A stream that gives pieces without end, and tells whether it was cancelled. */
function endless(piece: Uint8Array): {
  stream: ReadableStream<Uint8Array>;
  isCancelled(): boolean;
} {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(piece),
    cancel() {
      cancelled = true;
    },
  });
  return { stream, isCancelled: () => cancelled };
}

const bytes = randomBytes(200_000);

test.each<readonly [string, () => UploadSource]>([
  ["bytes", () => bytes],
  ["a Blob", () => new Blob([bytes])],
  ["a stream", () => new Blob([bytes]).stream()],
])("%s arrive byte-identical, with all that is told of them", async (_name, source) => {
  const { session, draft } = await open();
  await using _ = session;
  const document = await uploadDocument(session, source(), {
    ...draft,
    name: "рахунок.pdf",
    number: "INV-1",
    date: new Date("2026-01-31T00:00:00Z"),
    comment: "January",
  });
  expectTypeOf(document).toEqualTypeOf<DocumentStore>();
  expect(document).toMatchObject({
    packageId: draft.packageId,
    documentTypeId: 3001,
    number: "INV-1",
    date: 1_769_817_600,
    comment: "January",
    bodies: [{ fileName: "рахунок.pdf" }],
  });
  expect((await bytesOf(session, document)).equals(bytes)).toBe(true);
});

test("a File gives its name, which the option overrules", async () => {
  const { session, draft } = await open();
  await using _ = session;
  const file = new File([bytes], "own.pdf");
  const named = await uploadDocument(session, file, draft);
  expect(named.bodies?.[0]?.fileName).toBe("own.pdf");
  const renamed = await uploadDocument(session, file, { ...draft, name: "other.pdf" });
  expect(renamed.bodies?.[0]?.fileName).toBe("other.pdf");
});

test("a path gives the file of that name", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "invoice.csv");
  await writeFile(path, bytes);
  const document = await uploadPath(session, path, draft);
  expect(document.bodies?.[0]?.fileName).toBe("invoice.csv");
  expect((await bytesOf(session, document)).equals(bytes)).toBe(true);
  await writeFile(path, randomBytes(5_000_000));
  const before = server.requests.length;
  for (const [source, problem] of [
    [path, "5000000 bytes"],
    [folder, "EISDIR"],
    [join(folder, "none.csv"), "ENOENT"],
  ] as const) {
    expect(await failureOf(uploadPath(session, source, draft))).toMatchObject({
      option: "source",
      message: expect.stringContaining(problem),
    });
  }
  expect(server.requests).toHaveLength(before);
});

test.each<readonly [string, () => Promise<UploadSource>]>([
  [
    "a stream that was read from",
    async () => {
      const stream = new Blob(["abc", "def"]).stream();
      const reader = stream.getReader();
      await reader.read();
      reader.releaseLock();
      return stream;
    },
  ],
  [
    "bytes that were transferred elsewhere",
    async () => {
      const taken = new Uint8Array([1, 2, 3]);
      structuredClone(taken, { transfer: [taken.buffer] });
      return taken;
    },
  ],
])("of %s no rest is uploaded", async (_name, make) => {
  const { server, session, draft } = await open();
  await using _ = session;
  const before = server.requests.length;
  const error = await failureOf(uploadDocument(session, await make(), { ...draft, name: "a" }));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
  expect(server.requests).toHaveLength(before);
});

test.runIf(process.platform === "linux").each(["/dev/zero", "/dev/null", "/proc/self/status"])(
  "%s is no document, and is refused before any request",
  async (path) => {
    const { server, session, draft } = await open();
    await using _ = session;
    const before = server.requests.length;
    const error = await failureOf(uploadPath(session, path, draft));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
    expect(server.requests).toHaveLength(before);
  },
);

/** What some runtimes make of a file: its size is not that of its content. */
class LyingFile extends File {
  override get size(): number {
    return 4;
  }
}

test("a signature of another size than it tells does not arrive", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const document = await uploadDocument(session, bytes, { ...draft, name: "a.txt" });
  const form = new FormData();
  form.append("file", new LyingFile(["abcdef"], "a.p7s"));
  const { documentId } = document;
  const { bodyId } = bodyOf(document);
  const before = server.requests.length;
  const signing = session.PUT("/bdoc/store/package/document/sign", {
    params: { query: { package_id: draft.packageId, document_id: documentId, body_id: bodyId } },
    body: form,
  });
  expect(await failureOf(signing)).toMatchObject({ name: "NotReadableError" });
  expect(server.requests).toHaveLength(before);
});

test("the answer is the document, the package or the GUID, and typed as such", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const options = { ...draft, name: "a.txt" };
  const whole = await uploadDocument(session, bytes, { ...options, answer: "package" });
  expectTypeOf(whole).toEqualTypeOf<Package>();
  expect(whole).toMatchObject({ packageId: draft.packageId, documents: [{}] });
  const document = await uploadDocument(session, bytes, { ...options, answer: "document" });
  expect(document.documentId).toBeDefined();
  const uuid = await uploadDocument(session, bytes, { ...options, answer: "uuid" });
  expectTypeOf(uuid).toEqualTypeOf<string>();
  expect(uuid).toMatch(/^[0-9a-f-]{36}$/);
  // Whether it is JSON is not documented.
  server.fault({
    operation: "addDocumentToPackage",
    kind: "contentType",
    type: "text/plain",
    body: `${uuid}\r\n`,
  });
  expect(await uploadDocument(session, bytes, { ...options, answer: "uuid" })).toBe(uuid);
});

test("the largest file passes, and one more byte fails before any request", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const options = { ...draft, name: "a.bin" };
  const largest = new Uint8Array(4_999_999);
  await uploadDocument(session, largest, options);
  await uploadDocument(session, new Blob([largest]).stream(), options);
  const before = server.requests.length;
  const tooLarge = new Uint8Array(5_000_000);
  for (const source of [tooLarge, new Blob([tooLarge]), new Blob([tooLarge]).stream()]) {
    const error = await failureOf(uploadDocument(session, source, options));
    expect(error).toMatchObject({
      name: "InvalidOptionError",
      option: "source",
      message: expect.stringMatching(/(5000000|more than 4999999) bytes.*smaller than 5 MB/),
    });
  }
  const { stream, isCancelled } = endless(new Uint8Array(100_000));
  await failureOf(uploadDocument(session, stream, options));
  expect(isCancelled()).toBe(true);
  expect(server.requests).toHaveLength(before);
});

test("a stream that fails or is aborted is never sent", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const options = { ...draft, name: "a.bin" };
  const before = server.requests.length;
  const broken = new ReadableStream<Uint8Array>({
    pull: () => Promise.reject(new Error("the disk is gone")),
  });
  await expect(uploadDocument(session, broken, options)).rejects.toThrow("the disk is gone");
  const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
  const controller = new AbortController();
  const failing = failureOf(
    uploadDocument(session, silent, { ...options, signal: controller.signal }),
  );
  controller.abort();
  expect(await failing).toSatisfy(isAbortError);
  expect(silent.locked).toBe(true);
  const texts = new ReadableStream({ start: (stream) => stream.enqueue("text") });
  expect(await failureOf(uploadDocument(session, texts as ReadableStream<Uint8Array>, options)))
    // The app's mistake, told by name.
    .toMatchObject({ option: "source" });
  expect(server.requests).toHaveLength(before);
});

test("a signal ends an upload whose stream never ends, not even when it is cancelled", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const abort = new AbortController();
  const stream = new ReadableStream<Uint8Array>({
    pull: () => abort.abort(),
    cancel: () => new Promise<void>(() => {}),
  });
  const options = { packageId: 1, documentTypeId: 1, name: "a", signal: abort.signal };
  expect(isAbortError(await failureOf(uploadDocument(session, stream, options)))).toBe(true);
});

test("an upload whose answer is lost is told as such, and never repeated", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const options = { ...draft, name: "a.txt", retry: true } as const;
  server.fault({ operation: "addDocumentToPackage", kind: "reset", applied: true });
  expect(await failureOf(uploadDocument(session, bytes, options))).toSatisfy(isOutcomeUnknownError);
  server.fault({ operation: "addDocumentToPackage", kind: "truncate", bytes: 4 });
  expect(await failureOf(uploadDocument(session, bytes, { ...options, answer: "uuid" }))).toSatisfy(
    isOutcomeUnknownError,
  );
  server.fault({ operation: "addDocumentToPackage", kind: "status", status: 503, applied: true });
  expect(await failureOf(uploadDocument(session, bytes, options))).toSatisfy(isApiError);
  expect(requestsOf(server, "addDocumentToPackage")).toBe(3);
});

test("a session that was over is renewed, and the file sent again", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  server.clock.advance(11 * 60_000);
  const document = await uploadDocument(session, new Blob([bytes]).stream(), {
    ...draft,
    name: "a.txt",
  });
  expect((await bytesOf(session, document)).equals(bytes)).toBe(true);
});

test.each(["document", "package", "uuid"] as const)(
  "an answer that is no %s says that the file was taken",
  async (answer) => {
    const { server, session, draft } = await open();
    await using _ = session;
    server.fault({
      operation: "addDocumentToPackage",
      kind: "contentType",
      type: "application/json",
      body: "{}",
    });
    const error = await failureOf(
      uploadDocument(session, bytes, { ...draft, name: "a.txt", answer }),
    );
    expect(isProtocolError(error) && error.reason).toBe("unusable");
    expect(String(error)).toContain("read the package instead of uploading again");
  },
);

test.each<readonly [string, object]>([
  ["packageId", { packageId: undefined }],
  ["packageId", { packageId: "5001" }],
  ["packageId", { packageId: 2 ** 53 }],
  ["documentTypeId", { documentTypeId: 0 }],
  ["name", { name: undefined }],
  ["name", { name: "../a.txt" }],
  ["name", { name: "a\r\nb.txt" }],
  ["number", { number: 5 }],
  ["date", { date: 1_769_817_600_000 }],
  ["date", { date: "2026-01-31" }],
  ["date", { date: new Date("") }],
  ["comment", { comment: 1 }],
  ["answer", { answer: "Package" }],
  ["documentNumber", { documentNumber: "1" }],
  ["signal", { signal: {} }],
])("a bad %s fails before any request", async (option, options) => {
  const { server, session, draft } = await open();
  await using _ = session;
  const before = server.requests.length;
  for (const source of [bytes, new Blob([bytes]).stream()]) {
    const error = await failureOf(
      uploadDocument(session, source, { ...draft, name: "a.txt", ...options }),
    );
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
  }
  expect(server.requests).toHaveLength(before);
});

test("a source that is none, or read by others, fails before any request", async () => {
  const { server, session, draft } = await open();
  await using _ = session;
  const before = server.requests.length;
  const taken = new Blob([bytes]).stream();
  taken.getReader();
  for (const source of ["text", undefined, new ArrayBuffer(8), taken]) {
    const options = { ...draft, name: "a.txt" };
    const error = await failureOf(uploadDocument(session, source as never, options));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
  }
  expect(server.requests).toHaveLength(before);
});
