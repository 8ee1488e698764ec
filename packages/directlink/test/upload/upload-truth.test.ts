import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, truncate, utimes, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failureOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  type DirectLinkSession,
  listFiles,
  login,
  uploadFile as uploadBytes,
} from "../../src/index.ts";
import { nodeTransport, uploadFile } from "../../src/node.ts";
import { all, listen, openOddServer } from "../support/odd-server.ts";
import { signOn, startServer } from "../support/index.ts";

const content = Buffer.alloc(3_000_000, "a");

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "uploads-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function pathOf(bytes: Uint8Array | string): Promise<string> {
  const path = join(await folder(), "data.bin");
  await writeFile(path, bytes);
  return path;
}

const ways = [
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
] as const;

describe.each(ways)("a file that changes while it is sent over %s", (_, over) => {
  test.each<[string, (path: string) => void]>([
    ["grows", (path) => appendFileSync(path, "more")],
    ["shrinks", (path) => truncateSync(path, 100_000)],
  ])("fails the upload and does not arrive, as it %s", async (__, change) => {
    const server = await startServer();
    await using session = await signOn(server, over);
    const path = await pathOf(content);
    let isFirst = true;
    const onProgress = (): void => {
      if (isFirst) change(path);
      isFirst = false;
    };
    const error = await failureOf(uploadFile(session, path, { onProgress }));
    expect(error).toMatchObject({ name: "NotReadableError" });
    expect(await all(listFiles(session))).toEqual([]);
  });
});

test("a file that changes after its SHA-1 was announced does not arrive", async () => {
  const server = await startServer();
  server.controls.configure({ uploadValidateJSON: false });
  await using session = await signOn(server);
  const path = await pathOf(content);
  let isFirst = true;
  const onProgress = (): void => {
    if (!isFirst) return;
    isFirst = false;
    writeFileSync(path, Buffer.alloc(content.length, "b"));
    // As of a write within one tick of the file system's clock.
    utimesSync(path, 1, 1);
  };
  await utimes(path, 1, 1);
  const error = await failureOf(uploadFile(session, path, { raw: true, onProgress }));
  expect(error).toMatchObject({ name: "NotReadableError" });
  expect(await all(listFiles(session))).toEqual([]);
});

test.runIf(process.platform === "linux").each([
  ["a device", async () => "/dev/zero"],
  ["a file of /proc", async () => "/proc/self/status"],
  ["a directory", () => folder()],
  [
    "a named pipe",
    async () => {
      const path = join(await folder(), "pipe");
      execFileSync("mkfifo", [path]);
      return path;
    },
  ],
])("%s is refused before any request", async (_, make) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const error = await failureOf(uploadFile(session, await make(), { name: "a.txt" }));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
  expect(server.requests).toHaveLength(before);
});

test.each([
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
      const bytes = new Uint8Array([1, 2, 3]);
      structuredClone(bytes, { transfer: [bytes.buffer] });
      return bytes;
    },
  ],
])("of %s no rest is uploaded", async (_, make) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const error = await failureOf(uploadFile(session, await make(), { name: "a.txt" }));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
  expect(server.requests).toHaveLength(before);
});

/** What some runtimes make of a file: its size is not that of its content. */
class LyingFile extends File {
  override get size(): number {
    return 4;
  }
}

test.each(ways)(
  "a Blob of another size than it tells does not arrive, over %s",
  async (_, over) => {
    const server = await startServer();
    await using session = await signOn(server, over);
    for (const source of ["abc", "abcde", content]) {
      const file = new LyingFile([source], "a.json");
      for (const upload of [uploadFile, uploadBytes]) {
        for (const raw of [false, true]) {
          const error = await failureOf(upload(session, file, { raw }));
          expect(error).toMatchObject({ name: "NotReadableError" });
        }
      }
    }
    expect(await all(listFiles(session))).toEqual([]);
  },
);

/** A session with a server that answers uploads by `answer` as soon as their head is there. */
async function openUploadServer(
  answer: (length: string | undefined, response: ServerResponse) => void,
): Promise<DirectLinkSession> {
  const baseUrl = await listen((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/upload")) {
      return answer(request.headers["content-length"], response);
    }
    response.end(JSON.stringify({ access_token: "t".repeat(20), status: 0, files: null }));
    return request.resume();
  });
  return login({
    baseUrl,
    username: "acme",
    password: "example-password",
    transport: nodeTransport(),
  });
}

test("a file beyond 4 GiB announces its true size", async () => {
  const path = await pathOf("");
  const size = 5 * 2 ** 30;
  await truncate(path, size);
  const lengths: unknown[] = [];
  const session = await openUploadServer((length, response) => {
    lengths.push(length);
    response.writeHead(413).end();
  });
  await failureOf(uploadFile(session, path));
  expect(Number(lengths[0]) - size).toBeGreaterThan(0);
  expect(Number(lengths[0]) - size).toBeLessThan(500);
});

test("a success before the whole file was taken is none", async () => {
  const session = await openUploadServer((_, response) => {
    response.end(JSON.stringify({ status: 0, description: "ok" }));
  });
  const path = await pathOf("");
  await truncate(path, 2 ** 30);
  const error = await failureOf(uploadFile(session, path));
  expect(error).toMatchObject({ kind: "ProtocolError", reason: "mismatch", status: 200 });
});

const sha1 = createHash("sha1").update("abc").digest("hex");

/** Uploads to a server that tells this of the file. */
async function uploadTo(told: object): Promise<unknown> {
  const answer = { status: 0, description: "ok", apiver: "v1", time: "", ...told };
  const { session } = await openOddServer({ upload: () => answer });
  return uploadFile(session, new Blob(["abc"]), { name: "a.txt" });
}

describe("an answer that tells of the file", () => {
  test.each<[string, object]>([
    ["another size", { size: 2 }],
    ["another size as a text", { fileSize: "4" }],
    ["another size of the one file", { files: [{ name: "a.txt", length: 4 }] }],
    ["another SHA-1", { sha1: "0".repeat(40) }],
  ])("%s than was sent is no success", async (_, told) => {
    const error = await failureOf(uploadTo(told));
    expect(error).toMatchObject({ kind: "ProtocolError", reason: "mismatch", status: 200 });
  });

  test.each<[string, object]>([
    ["the size", { file: { size: 3 } }],
    ["the SHA-1", { hash: sha1.toUpperCase() }],
    ["sizes of several files", { files: [{ size: 1 }, { size: 2 }] }],
    ["a size for people", { size: "1 kB" }],
    ["a hash of another kind", { hash: "0".repeat(64) }],
    ["numbers that are none of the file's", { id: 7, status: 0 }],
  ])("%s is one", async (_, told) => {
    expect(await uploadTo(told)).toMatchObject({ bytes: 3, sha1 });
  });
});
