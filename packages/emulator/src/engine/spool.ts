import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SpooledFile } from "../contract.ts";
import { fileContent } from "./content.ts";

/** Where files of requests lie on disk, in a temporary folder that is made when it is first needed. */
export interface Spool {
  /** Opens the intake of one request; of each file `limit` bytes are stored. */
  open(limit: number): Intake;
  /** Removes the folder once nothing is being written any more. */
  close(): Promise<void>;
}

/** Takes the files of one request. */
export interface Intake {
  take(stream: Readable): Promise<SpooledFile>;
  /** Removes the files that nobody has kept. */
  release(): Promise<void>;
}

/** Makes a spool without a folder yet. */
export function createSpool(): Spool {
  const writing = new Set<Promise<unknown>>();
  let folder: Promise<string> | undefined;
  const openFolder = (): Promise<string> =>
    (folder ??= mkdtemp(join(tmpdir(), "signoff-emulator-")));
  return {
    open(limit) {
      const files: { readonly path: string; isKept: boolean }[] = [];
      const take = async (stream: Readable): Promise<SpooledFile> => {
        const entry = { path: join(await openFolder(), randomUUID()), isKept: false };
        files.push(entry);
        const { length, sha1 } = await store(stream, entry.path, limit);
        const { read } = fileContent(entry.path, Math.min(length, limit));
        return { length, sha1, read, keep: () => (entry.isKept = true) };
      };
      return {
        take(stream) {
          const taking = take(stream);
          const settled = taking.then(noop, noop);
          writing.add(settled);
          void settled.then(() => writing.delete(settled));
          return taking;
        },
        async release() {
          const unkept = files.filter(({ isKept }) => !isKept);
          await Promise.all(unkept.map(({ path }) => rm(path, { force: true })));
        },
      };
    },
    async close() {
      await Promise.all(writing);
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

const noop = (): void => undefined;

/** Writes no more than `limit` bytes; length and hash are those of all that came. */
async function store(
  stream: Readable,
  path: string,
  limit: number,
): Promise<Pick<SpooledFile, "length" | "sha1">> {
  const hash = createHash("sha1");
  let length = 0;
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        const fitting = chunk.subarray(0, Math.max(limit - length, 0));
        length += chunk.length;
        hash.update(chunk);
        if (fitting.length > 0) yield fitting;
      }
    },
    createWriteStream(path),
  );
  return { length, sha1: hash.digest("hex") };
}
