import { createHash, randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { everythingShownOf, failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import * as web from "../../src/index.ts";
import {
  type DirectLinkSession,
  downloadFile,
  isAbortError,
  isApiError,
  isOutcomeUnknownError,
  listFiles,
  type UploadProgress,
} from "../../src/index.ts";
import { uploadFile } from "../../src/node.ts";
import { all, listen } from "../support/odd-server.ts";
import { signOn, startServer } from "../support/index.ts";

const bytes = randomBytes(3_000_000);
const sha1 = createHash("sha1").update(bytes).digest("hex");

/** The bytes in pieces of a stream. */
function streamOf(content: Uint8Array, piece = 50_000): ReadableStream<Uint8Array> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start < content.length) controller.enqueue(content.slice(start, start + piece));
      else controller.close();
      start += piece;
    },
  });
}

async function pathOf(content: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "uploads-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "data.bin");
  await writeFile(path, content);
  return path;
}

async function onlyFile(session: DirectLinkSession): Promise<Buffer> {
  const [entry, ...others] = await all(listFiles(session));
  expect(others).toEqual([]);
  return buffer((await downloadFile(session, entry!)).stream);
}

const sources: readonly (readonly [string, () => Promise<string | web.UploadSource>])[] = [
  ["a path", () => pathOf(bytes)],
  ["a File", async () => new File([bytes], "data.bin")],
  ["a Blob", async () => new Blob([bytes])],
  ["bytes", async () => new Uint8Array(bytes)],
  ["a stream", async () => streamOf(bytes)],
];

describe.each(sources)("%s", (kind, make) => {
  test("arrives byte-identical and tells its progress", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const told: UploadProgress[] = [];
    const result = await uploadFile(session, await make(), {
      name: "data.bin",
      onProgress: (progress) => told.push(progress),
    });
    expect(result).toMatchObject({ name: "data.bin", bytes: bytes.length, sha1 });
    expect(result.answer.status).toBe(0);
    const total = kind === "a stream" ? undefined : bytes.length;
    expect(told.at(-1)).toEqual({ bytes: bytes.length, total });
    expect(told.length).toBeGreaterThan(10);
    expect((await onlyFile(session)).equals(bytes)).toBe(true);
  });

  test("is sent whole where the server has ended the session before", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.expireSessions();
    const result = await uploadFile(session, await make(), { name: "data.bin" });
    expect(result).toMatchObject({ bytes: bytes.length, sha1 });
    expect((await onlyFile(session)).equals(bytes)).toBe(true);
    expect(requestsOf(server, "issueToken")).toBe(2);
    expect(requestsOf(server, "uploadFile")).toBe(1);
  });
});

test("a small file is sent again after the session was renewed", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  server.expireSessions();
  const told: number[] = [];
  const result = await uploadFile(session, new File(["abc"], "a.txt"), {
    onProgress: (progress) => told.push(progress.bytes),
  });
  expect(result).toMatchObject({
    bytes: 3,
    sha1: createHash("sha1").update("abc").digest("hex"),
  });
  expect(told).toEqual([3, 3]);
  expect(requestsOf(server, "uploadFile")).toBe(2);
  expect(String(await onlyFile(session))).toBe("abc");
});

test("without Node, bytes and raw uploads tell their SHA-1, others none", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const name = "a.json";
  const file = new File(['{"a":1}'], name, { type: "text/plain" });
  const known = createHash("sha1").update('{"a":1}').digest("hex");
  expect((await web.uploadFile(session, file)).sha1).toBeUndefined();
  expect((await web.uploadFile(session, file, { raw: true })).sha1).toBe(known);
  expect((await web.uploadFile(session, await file.bytes(), { name })).sha1).toBe(known);
  expect(requestsOf(server, "uploadFile")).toBe(3);
});

test("recipients and message go with the file, in a form and in headers", async () => {
  const server = await startServer();
  const [, { username: user }] = server.accounts;
  await using session = await signOn(server);
  const recipients = { user, emails: ["a@example.com", "b@example.com"], mobiles: ["5511900000"] };
  const options = { name: "order.json", recipients, message: "for you" };
  const results = [
    await uploadFile(session, new Blob(["[1]"]), options),
    await uploadFile(session, new Blob(["[1]"], { type: "text/plain" }), { ...options, raw: true }),
  ];
  expect(results[0]?.sha1).toBe(results[1]?.sha1);
  const stored = server.controls.files(user);
  expect(stored.map(({ name, length }) => [name, length])).toEqual([
    ["order.json", 3],
    ["order.json", 3],
  ]);
  const messages = server.controls.messages();
  const to = ["a@example.com", "b@example.com", "5511900000"];
  expect(messages.map((message) => message.to)).toEqual([...to, ...to]);
  expect(messages.every(({ text }) => text.endsWith("for you"))).toBe(true);
});

test.each(['a "quoted" name.txt', "relatório de preço.txt", "名前 😀.txt", "a%22b; x=y.txt"])(
  "the name %s arrives",
  async (name) => {
    const server = await startServer();
    await using session = await signOn(server);
    await uploadFile(session, new Blob(["abc"]), { name });
    const [entry] = await all(listFiles(session));
    // A quote is written as browsers write it, and not every server reads it back.
    expect([name, name.replaceAll('"', "%22")]).toContain(entry?.name);
  },
);

test("an empty file arrives, in a form and raw", async () => {
  const server = await startServer();
  server.controls.configure({ uploadValidateJSON: false });
  await using session = await signOn(server);
  await uploadFile(session, new File([], "empty.txt"));
  await uploadFile(session, streamOf(new Uint8Array()), { name: "empty stream.txt" });
  expect((await all(listFiles(session))).map(({ length }) => length)).toEqual([0, 0]);
});

describe("before any request", () => {
  const tooMany = Array.from({ length: 6 }, (_, index) => `${index}@example.com`);
  const cases: readonly (readonly [string, unknown, object])[] = [
    ["name", new Blob(), {}],
    ["name", streamOf(bytes), {}],
    ["name", new Blob(), { name: "../a" }],
    ["name", new Blob(), { name: "a\\b" }],
    ["name", new Blob(), { name: ".." }],
    ["name", new Blob(), { name: "a\r\nb" }],
    ["name", new Blob(), { name: "a\ud800" }],
    ["name", new File([], "a/b"), {}],
    ["name", new Blob(), { name: "preço", raw: true }],
    ["message", new Blob(), { name: "a", message: "x".repeat(129) }],
    ["message", new Blob(), { name: "a", message: "a\nb", raw: true }],
    ["recipients.emails", new Blob(), { name: "a", recipients: { emails: tooMany } }],
    ["recipients.emails", new Blob(), { name: "a", recipients: { emails: ["a@b, c@d"] } }],
    ["recipients.emails", new Blob(), { name: "a", recipients: { emails: "a@b" } }],
    ["recipients.mobiles", new Blob(), { name: "a", recipients: { mobiles: ["+55"] } }],
    ["recipients.mobiles", new Blob(), { name: "a", recipients: { mobiles: ["1", "2"] } }],
    ["recipients.user", new Blob(), { name: "a", recipients: { user: "" } }],
    ["email", new Blob(), { name: "a", recipients: { email: "a@b" } }],
    ["raw", streamOf(bytes), { name: "a", raw: true }],
    ["raw", new Blob(), { name: "a", raw: 1 }],
    ["timeout", new Blob(), { name: "a", timeout: 0 }],
    ["timeout.attempt", new Blob(), { name: "a", timeout: { attempt: -1 } }],
    ["signal", new Blob(), { name: "a", signal: {} }],
    ["onProgress", new Blob(), { name: "a", onProgress: 1 }],
    ["retry", new Blob(), { name: "a", retry: true }],
    ["source", 5, { name: "a" }],
    ["source", "/nowhere/at/all", {}],
  ];
  test.each(cases)("a bad %s is refused", async (option, source, options) => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    const error = await failureOf(uploadFile(session, source as Blob, options));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(server.requests).toHaveLength(before);
  });

  test.each([
    ["emails", ["a@b.c", "nobody"], /emails holds "nobody", which is no mail address\.$/],
    ["mobiles", ["+55"], /mobiles holds "\+55", which is no mobile number;/],
    ["emails", [7], /emails holds a value, which is no mail address\.$/],
  ])("of several %s the one that is unfit is named", async (kind, list, shown) => {
    const server = await startServer();
    await using session = await signOn(server);
    const options = { name: "a", recipients: { [kind]: list } };
    const error = await failureOf(uploadFile(session, new Blob(), options));
    expect((error as Error).message).toMatch(shown);
  });

  test("128 characters beyond the first plane, and five addresses, are allowed", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const recipients = { emails: tooMany.slice(1) };
    await uploadFile(session, new Blob(), { name: "a", message: "😀".repeat(128), recipients });
    expect(server.controls.messages()).toHaveLength(5);
  });
});

test("a server's refusal is an ApiError, and what the source fails with is told as it is", async () => {
  const server = await startServer();
  server.controls.configure({ uploadMaxFileSize: 1000 });
  await using session = await signOn(server);
  const refused = failureOf(uploadFile(session, new Blob([bytes]), { name: "a" }));
  expect(await refused).toSatisfy(isApiError);
  const broken = new Error("the disk is gone");
  const failing = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(broken);
    },
  });
  expect(await failureOf(uploadFile(session, failing, { name: "a" }))).toBe(broken);
  const texts = new ReadableStream({ start: (controller) => controller.enqueue("text") });
  expect(await failureOf(uploadFile(session, texts, { name: "a" }))).toMatchObject({
    name: "InvalidOptionError",
    option: "source",
  });
  expect(await all(listFiles(session))).toEqual([]);
});

test("a file that changes while it is sent fails the upload", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const path = await pathOf(bytes);
  const onProgress = (): void => appendFileSync(path, "more");
  const error = await failureOf(uploadFile(session, path, { onProgress }));
  expect(error).toMatchObject({ name: "NotReadableError" });
  expect(await all(listFiles(session))).toEqual([]);
});

test("a source is let go of when its upload cannot begin", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  let cancelled = false;
  const source = new ReadableStream<Uint8Array>({
    cancel() {
      cancelled = true;
    },
  });
  const signal = AbortSignal.abort();
  expect(await failureOf(uploadFile(session, source, { name: "a", signal }))).toSatisfy(
    isAbortError,
  );
  expect(cancelled).toBe(true);
});

test("a lost answer leaves the outcome unknown, and the upload is not repeated", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "uploadFile", kind: "reset", applied: true });
  const error = await failureOf(uploadFile(session, new Blob(["abc"]), { name: "a" }));
  expect(error).toSatisfy(isOutcomeUnknownError);
  expect(requestsOf(server, "uploadFile")).toBe(1);
  expect(await web.findUpload(session, { name: "a", length: 3 })).toBeDefined();
});

/** A session with a server that never answers an upload. */
async function openSlowServer(): Promise<DirectLinkSession> {
  const baseUrl = await listen((request, response) => {
    if (request.url?.endsWith("/upload")) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "t".repeat(20), status: 0, files: null }));
  });
  return web.login({ baseUrl, username: "acme", password: "example-password" });
}

test("an upload in which nothing moves ends after timeout.attempt, one in which bytes move does not", async () => {
  const session = await openSlowServer();
  const options = { name: "a", timeout: { attempt: 400 } };
  const stuck = await failureOf(uploadFile(session, new Blob(["abc"]), options));
  expect(stuck).toSatisfy(isOutcomeUnknownError);
  expect(everythingShownOf(stuck)).toContain("for 400 ms (timeout.attempt)");
  // Longer in all than the limit, and never that long without a byte.
  let left = 10;
  const moving = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (left > 0) controller.enqueue(new Uint8Array(10));
      else controller.close();
      left -= 1;
    },
  });
  expect(await failureOf(uploadFile(session, moving, options))).toSatisfy(isOutcomeUnknownError);
  expect(left).toBe(-1);
});

test("timeout.total ends an upload, and so does a signal", async () => {
  const session = await openSlowServer();
  const late = await failureOf(uploadFile(session, new Blob(["abc"]), { name: "a", timeout: 300 }));
  expect(late).toSatisfy(isOutcomeUnknownError);
  expect(everythingShownOf(late)).toContain("timeout.total");
  const controller = new AbortController();
  const { signal } = controller;
  const upload = uploadFile(session, new Blob(["abc"]), {
    name: "a",
    signal,
    onProgress: () => controller.abort(),
  });
  expect(await failureOf(upload)).toSatisfy(isAbortError);
});
