import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { explainSystem, type Terminal, UsageError } from "@signoff/command-kit";

/** A file as an upload takes it: its bytes are read as they are sent. @throws {UsageError} where there is none. */
export async function readFileAsFile(flag: string, path: string): Promise<File> {
  try {
    if ((await stat(path)).isDirectory()) throw new UsageError(`${flag}: ${path} is a directory.`);
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${flag} cannot be read: ${explainSystem(error, path)}`);
  }
}

/** What `--body` says: `@file`, `-` for standard input, or the text itself. */
export async function readBodyBytes(given: string, { stdin }: Terminal): Promise<Uint8Array> {
  if (given === "-") return buffer(stdin);
  if (!given.startsWith("@")) return Buffer.from(given);
  try {
    return await readFile(given.slice(1));
  } catch (error) {
    throw new UsageError(`--body cannot be read: ${explainSystem(error, given.slice(1))}`);
  }
}
