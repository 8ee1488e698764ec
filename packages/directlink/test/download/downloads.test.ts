import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { everythingShownOf, failureOf, requestsOf, secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type DirectLinkSession,
  downloadBackupFile,
  downloadFile,
  type DownloadProgress,
  type FileEntry,
  isAbortError,
  isProtocolError,
  isTimeoutError,
  listBackupFiles,
  listFiles,
  readLinkKey,
  type SignoffEvent,
  type Step,
} from "../../src/index.ts";
import { all } from "../support/odd-server.ts";
import { type Server, signOn, startServer } from "../support/index.ts";

const bytes = randomBytes(300_000);

async function openWithFile(
  content: Uint8Array = bytes,
): Promise<{ server: Server; session: DirectLinkSession; entry: FileEntry }> {
  const server = await startServer();
  server.controls.addFile(server.accounts[0].username, { name: "data.bin", content });
  const session = await signOn(server);
  const [entry] = await all(listFiles(session));
  return { server, session, entry: entry! };
}

test("a download is byte-identical, tells its progress, and moves the file to backup", async () => {
  const { session, entry } = await openWithFile();
  await using _ = session;
  const told: DownloadProgress[] = [];
  const download = await downloadFile(session, entry, {
    onProgress: (progress) => told.push(progress),
  });
  expect(download).toMatchObject({ name: "data.bin", length: bytes.length });
  expect((await buffer(download.stream)).equals(bytes)).toBe(true);
  expect(told.at(-1)).toEqual({ bytes: bytes.length, total: bytes.length });
  expect(told.map((progress) => progress.bytes)).toEqual(
    told.map((progress) => progress.bytes).toSorted((left, right) => left - right),
  );
  expect(await all(listFiles(session))).toEqual([]);
  const [inBackup] = await all(listBackupFiles(session));
  for (let time = 0; time < 2; time += 1) {
    const { stream } = await downloadBackupFile(session, inBackup!);
    expect((await buffer(stream)).equals(bytes)).toBe(true);
  }
});

test.each(["text/plain", "application/json"])(
  "the key of a file is shown by no error, although the server repeats it as %s",
  async (mediaType) => {
    const { server, session, entry } = await openWithFile();
    await using _ = session;
    const key = readLinkKey(entry.linkURL);
    const fault = {
      operation: "downloadFile",
      kind: "status",
      status: 403,
      headers: { "content-type": mediaType, "x-request-id": key },
      body: JSON.stringify({
        status: 403,
        description: `no ${key}, no ${encodeURIComponent(key)}`,
      }),
    } as const;
    server.fault(fault);
    const failure = await failureOf(downloadFile(session, entry));
    expect(failure).toMatchObject({ status: 403, text: expect.stringContaining("[secret]") });
    expect(secretsShownIn(everythingShownOf(failure), { key })).toEqual([]);
    // The twin: an answer is handed over as it is where it is no error.
    server.fault(fault);
    const { error } = await session.raw.GET("/directlink/v1/download/file", {
      params: { query: { k: key } },
    });
    expect(secretsShownIn(everythingShownOf(error), { key })).toEqual(["key"]);
  },
);

test("the key of a file is shown by no error, although the runtime repeats it as no URL", async () => {
  const server = await startServer();
  server.controls.addFile(server.accounts[0].username, { name: "data.bin", content: bytes });
  await using session = await signOn(server, {
    fetch: async (url, init) => {
      const key = new URL(url).searchParams.get("k");
      if (key === null) return fetch(url, init);
      throw new TypeError(`refused ${key}`);
    },
  });
  const [entry] = await all(listFiles(session));
  const failure = await failureOf(downloadBackupFile(session, entry!, { timeout: 500 }));
  const shown = everythingShownOf(failure);
  expect(shown).toContain("refused [secret]");
  expect(secretsShownIn(shown, { key: readLinkKey(entry!.linkURL) })).toEqual([]);
});

test("an empty file is a file", async () => {
  const { session, entry } = await openWithFile(new Uint8Array());
  await using _ = session;
  expect(await buffer((await downloadFile(session, entry)).stream)).toHaveLength(0);
});

test("the server's link is not followed: its key goes to the session's own server", async () => {
  const { server, session, entry } = await openWithFile();
  await using _ = session;
  const linkURL = entry.linkURL.replace(server.url, "http://192.0.2.1");
  expect(linkURL).not.toBe(entry.linkURL);
  const { stream } = await downloadFile(session, { ...entry, linkURL });
  expect((await buffer(stream)).equals(bytes)).toBe(true);
});

test("a file of another length than the list told fails", async () => {
  const { session, entry } = await openWithFile();
  await using _ = session;
  const { stream } = await downloadFile(session, { ...entry, length: bytes.length + 1 });
  expect(await failureOf(buffer(stream))).toMatchObject({
    reason: "cut-short",
    message: expect.stringContaining("300000 of 300001 bytes"),
  });
  const [inBackup] = await all(listBackupFiles(session));
  const longer = await downloadBackupFile(session, { ...inBackup!, length: bytes.length - 1 });
  const error = await failureOf(buffer(longer.stream));
  expect(isProtocolError(error) && error.reason).toBe("too-large");
});

test("a cut transfer fails, and the file is whole in backup", async () => {
  const { server, session, entry } = await openWithFile();
  await using _ = session;
  server.fault({ operation: "downloadFile", kind: "truncate" });
  const { stream } = await downloadFile(session, entry);
  const error = await failureOf(buffer(stream));
  expect(isProtocolError(error) && error.reason).toBe("cut-short");
  const [inBackup] = await all(listBackupFiles(session));
  const repaired = await downloadBackupFile(session, inBackup!);
  expect((await buffer(repaired.stream)).equals(bytes)).toBe(true);
  expect(requestsOf(server, "downloadFile")).toBe(1);
});

test("a transfer in which nothing comes ends after timeout.attempt", async () => {
  const { server, session, entry } = await openWithFile();
  await using _ = session;
  server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 60_000 });
  const { stream } = await downloadFile(session, entry, { timeout: { attempt: 300 } });
  expect(await failureOf(buffer(stream))).toSatisfy(isTimeoutError);
});

test("a signal ends a download under way", async () => {
  const { server, session, entry } = await openWithFile();
  await using _ = session;
  server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 60_000 });
  const controller = new AbortController();
  const { stream } = await downloadFile(session, entry, { signal: controller.signal });
  const failing = failureOf(buffer(stream));
  controller.abort();
  expect(await failing).toSatisfy(isAbortError);
});

test("what onProgress throws does not end the transfer", async () => {
  const { session, entry } = await openWithFile();
  await using _ = session;
  const { stream } = await downloadFile(session, entry, {
    onProgress() {
      throw new Error("display");
    },
  });
  expect(await buffer(stream)).toHaveLength(bytes.length);
});

test.each<readonly [string, unknown, object]>([
  ["entry", { name: "a" }, {}],
  ["entry", undefined, {}],
  ["linkURL", { name: "a", length: 1, linkURL: "/f" }, {}],
  ["onProgress", { name: "a", length: 1, linkURL: "/f?k=1" }, { onProgress: 1 }],
  ["onprogress", { name: "a", length: 1, linkURL: "/f?k=1" }, { onprogress: undefined }],
])("a bad %s fails before any request", async (option, entry, options) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const error = await failureOf(downloadFile(session, entry as FileEntry, options));
  expect(error).toMatchObject({ name: "InvalidOptionError", option });
  expect(server.requests).toHaveLength(before);
});

test("no error and no event shows the key of a link", async () => {
  const server = await startServer();
  server.controls.addFile(server.accounts[0].username, { name: "data.bin", content: bytes });
  const shown: unknown[] = [];
  const onEvent = (event: SignoffEvent): void => void shown.push(event);
  const urls: string[] = [];
  const step: Step = (request, next) => {
    urls.push(request.url);
    return next(request);
  };
  await using session = await signOn(server, { onEvent, steps: [step] });
  const [entry] = await all(listFiles(session));
  server.fault({ operation: "downloadFile", kind: "status", status: 404 });
  shown.push(await failureOf(downloadFile(session, entry!)));
  server.fault({ operation: "downloadFile", kind: "reset" });
  shown.push(await failureOf(downloadFile(session, entry!)));
  const { stream } = await downloadFile(session, { ...entry!, length: 1 });
  shown.push(await failureOf(buffer(stream)));
  const key = new URL(entry!.linkURL).searchParams.get("k")!;
  // The twin: the requests had it.
  expect(urls.join("\n")).toContain(key.slice(0, 40));
  expect(shown.map(everythingShownOf).join("\n")).not.toContain(key.slice(0, 40));
});
