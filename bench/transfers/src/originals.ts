import { createReadStream } from "node:fs";
import { join } from "node:path";
import { generatedBytes } from "@signoff/emulator";
import type { Facts, Way } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { piecesOf, writeSparse } from "./source.ts";

/** The seed of the file that waits at the server. */
export const seed = "large";

/** What is sent, each read once. */
export interface Originals {
  readonly bytes: number;
  /** The file that is uploaded from its path. */
  readonly source: string;
  readonly factsFor: (way: Way) => Promise<Facts>;
}

/** Writes the file to upload into the folder. */
export async function createOriginals(folder: string, bytes: number): Promise<Originals> {
  const source = join(folder, "sparse.bin");
  await writeSparse(source, bytes);
  const read = {
    waiting: once(() => factsOf(generatedBytes(bytes, seed))),
    path: once(() => factsOf(createReadStream(source))),
    stream: once(() => factsOf(piecesOf(bytes))),
  };
  return {
    bytes,
    source,
    factsFor(way) {
      if (way === "uploadFile, path") return read.path();
      return way === "uploadFile, stream" ? read.stream() : read.waiting();
    },
  };
}

function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= compute());
}
