import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DirectLinkSession, downloadFile, listFiles, login } from "@signoff/directlink";
import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import type { Errand, Outcome, StoredFacts, Way } from "./facts.ts";

/** The client in a process of its own, so that its memory is that of one transfer. */
answerQuestions("ready", async ({ way, account, bytes, folder }: Errand): Promise<Outcome> => {
  const source = way.startsWith("uploadFile") ? await writeSource(folder, bytes) : "";
  const start = performance.now();
  const session = await login(account);
  const facts = await ways[way](session, folder, source, bytes);
  const elapsed = performance.now() - start;
  await session.signOff();
  return { ...facts, elapsed, peak: await readPeak() };
});

const ways: Readonly<
  Record<
    Way,
    (
      session: DirectLinkSession,
      folder: string,
      source: string,
      bytes: number,
    ) => Promise<StoredFacts>
  >
> = {
  async downloadFile(session) {
    for await (const entry of listFiles(session)) {
      const { stream } = await downloadFile(session, entry);
      return factsOf(stream);
    }
    throw new Error("no file waits");
  },
  async receiveFiles(session, folder) {
    for await (const { path } of receiveFiles(session, folder)) {
      return factsOf(createReadStream(path));
    }
    throw new Error("no file was received");
  },
  "uploadFile, path": async (session, _folder, source) =>
    toFacts(await uploadFile(session, source)),
  "uploadFile, stream": async (session, _folder, _source, bytes) =>
    toFacts(await uploadFile(session, streamOf(bytes), { name: "large.bin" })),
};

function toFacts({ bytes, sha1 = "" }: Awaited<ReturnType<typeof uploadFile>>): StoredFacts {
  return { length: bytes, sha1 };
}

async function factsOf(pieces: AsyncIterable<Uint8Array>): Promise<StoredFacts> {
  const hash = createHash("sha1");
  let length = 0;
  for await (const piece of pieces) {
    length += piece.byteLength;
    hash.update(piece);
  }
  return { length, sha1: hash.digest("hex") };
}

/** Bytes that differ from piece to piece, in one buffer of their own each. */
function* piecesOf(bytes: number): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const largest = 64 * 1024;
  for (let start = 0; start < bytes; start += largest) {
    const piece = new Uint8Array(Math.min(largest, bytes - start)).fill(97);
    new DataView(piece.buffer).setUint8(0, (start / largest) % 251);
    yield piece;
  }
}

function streamOf(bytes: number): ReadableStream<Uint8Array> {
  const pieces = piecesOf(bytes);
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function writeSource(folder: string, bytes: number): Promise<string> {
  const path = join(folder, "large.bin");
  const file = await open(path, "w");
  for (const piece of piecesOf(bytes)) await file.write(piece);
  await file.close();
  return path;
}

/** Linux counts the peak of `resourceUsage` from before the process had a program of its own. */
async function readPeak(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(kibibytes ?? process.resourceUsage().maxRSS) * 1024;
}
