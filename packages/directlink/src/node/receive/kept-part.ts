import type { Hash } from "node:crypto";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { bare } from "@signoff/core/provider";
import { openPlain, writeSynced } from "@signoff/core/provider/node";
import { isValidator } from "./continuation.ts";
import type { FileFacts } from "./transfer.ts";

/** Which file a part is of, so that none is gone on with that is of another one. */
export interface PartOwner extends FileFacts {
  readonly account: string;
}

/** What is noted down of a part that is kept. */
export interface KeptPart extends PartOwner {
  /** By what the server knows the file again. */
  readonly validator: string;
  /** How many bytes of the file are in it. */
  readonly bytes: number;
  /** Of these bytes, in hex. */
  readonly sha256: string;
}

/** A kept part that can be gone on with. */
export interface OpenPart {
  /** Writes to its end. */
  readonly handle: FileHandle;
  /** Of all bytes that are in it. */
  readonly hash: Hash;
}

/** In bytes; no note that was written is as large. */
const largestNote = 64 * 1024;

/** When this resolves the note is on disk. */
export function writeKept(path: string, kept: KeptPart): Promise<void> {
  return writeSynced(path, JSON.stringify(kept));
}

/** What is noted down of a part of this file; `undefined` where the note is none, was torn, or is of another file. */
export async function readKept(path: string, owner: PartOwner): Promise<KeptPart | undefined> {
  const text = await readNote(path).catch(() => undefined);
  const note = text === undefined ? undefined : parse(text);
  return note && isOf(note, owner) ? note : undefined;
}

/** Opens the part of a note; `undefined` where there are other bytes in it, or a link stands in its place. */
export async function openKept(path: string, kept: KeptPart): Promise<OpenPart | undefined> {
  const { O_RDWR, O_APPEND } = constants;
  const handle = await openPlain(path, O_RDWR | O_APPEND).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const hash = await hashStart(handle, kept.bytes);
    if (hash.copy().digest("hex") === kept.sha256) {
      // A process that was killed had gone on with it.
      await handle.truncate(kept.bytes);
      return { handle, hash };
    }
  } catch {
    // What cannot be read is fetched anew.
  }
  await handle.close();
  return undefined;
}

/** Not imported: an import of it loads all of the web's crypto, too. */
export function createHash(): Hash {
  return process.getBuiltinModule("node:crypto").createHash("sha256");
}

async function hashStart(handle: FileHandle, length: number): Promise<Hash> {
  const hash = createHash();
  const buffer = Buffer.allocUnsafe(256 * 1024);
  for (let position = 0; position < length;) {
    const wanted = Math.min(buffer.length, length - position);
    const { bytesRead } = await handle.read(buffer, 0, wanted, position);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
  return hash;
}

async function readNote(path: string): Promise<string | undefined> {
  const handle = await openPlain(path, constants.O_RDONLY);
  try {
    const { size } = await handle.stat();
    return size > largestNote ? undefined : await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

function parse(text: string): KeptPart | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const note = typeof value === "object" && value !== null ? bare(value) : undefined;
    return isKept(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

function isKept(note: object | undefined): note is KeptPart {
  if (note === undefined) return false;
  const { validator, bytes, sha256, length } = note as Partial<Record<string, unknown>>;
  return (
    typeof validator === "string" &&
    isValidator(validator) &&
    typeof sha256 === "string" &&
    Number.isSafeInteger(bytes) &&
    Number(bytes) > 0 &&
    Number(bytes) < Number(length)
  );
}

function isOf(note: PartOwner, owner: PartOwner): boolean {
  return (["account", "name", "length", "modified"] as const).every(
    (fact) => note[fact] === owner[fact],
  );
}
