import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { explainSystem, UsageError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";

/** A file that is to be sent, and what EDIN is told of it. */
export interface OutgoingFile {
  readonly path: string;
  readonly documentTypeId: Int64;
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: Date | undefined;
  readonly comment?: string | undefined;
  /** Files with detached signatures on it. */
  readonly signatures: readonly string[];
}

/** With whom a package is exchanged, and of what kind it is; or the draft that tells. */
export type Terms =
  | { readonly contractId: Int64; readonly packageTypeId: Int64 }
  | { readonly draft: Int64 };

/** A package that is to be sent. */
export interface Outgoing {
  readonly terms: Terms;
  readonly files: readonly OutgoingFile[];
}

/** A file with its bytes. */
export interface ReadFile extends OutgoingFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signed: readonly Uint8Array<ArrayBuffer>[];
}

/** In bytes, of the service. */
const firstTooLarge = 5_000_000;

/** Reads all files, so that none turns out to be missing when others are sent. @throws {UsageError} for the first that cannot be sent. */
export async function readFiles(files: readonly OutgoingFile[]): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const { path, signatures } = file;
    checkWords(file);
    const bytes = await readWhole(path, "which is the file to be sent");
    const signed: Uint8Array<ArrayBuffer>[] = [];
    for (const signature of signatures) {
      signed.push(await readWhole(signature, `the signature on ${basename(path)}`));
    }
    read.push({ ...file, bytes, signed });
  }
  return read;
}

async function readWhole(path: string, what: string): Promise<Uint8Array<ArrayBuffer>> {
  const fail = (error: unknown): never => {
    throw new UsageError(`Nothing was sent: ${explainSystem(error, path)} (${what})`);
  };
  const found = await stat(path).catch(fail);
  if (!found.isFile()) throw new UsageError(`Nothing was sent: ${path} is no file.`);
  if (found.size >= firstTooLarge) {
    throw new UsageError(
      `Nothing was sent: ${path} has ${found.size} bytes, and EDIN takes less than ${firstTooLarge}; split or compress it.`,
    );
  }
  const bytes = await readFile(path).catch(fail);
  if (bytes.byteLength > 0) return bytes;
  throw new UsageError(`Nothing was sent: ${path} is empty.`);
}

/** @throws {UsageError} for what the library would refuse once the session is open. */
function checkWords({ path, number, comment, name }: OutgoingFile): void {
  const words = { number, comment, name };
  for (const [what, text] of Object.entries(words)) {
    if (text === undefined || (/^\P{Cc}+$/u.test(text) && text === text.trim())) continue;
    throw new UsageError(
      `Nothing was sent: the ${what} of ${path} is empty, has white space at its ends, or a control character.`,
    );
  }
}
