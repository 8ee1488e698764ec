import { byteStream } from "../values/byte-stream.ts";
import type { BigIntStats } from "node:fs";
import { constants, type FileHandle, open, stat } from "node:fs/promises";
import type { Bytes } from "../values/bytes.ts";
import { InvalidOptionError } from "../errors/errors.ts";

/** A regular file that is open for reading, as it was when it was opened. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number;
  /**
   * Its bytes, from the first one on; it can be read any number of times. The stream fails with a `DOMException`
   * `NotReadableError` before its end where the file has changed since it was opened.
   */
  stream(): ReadableStream<Uint8Array>;
  close(): Promise<void>;
}

const pieceSize = 64 * 1024;

/**
 * Opens a file to be sent. Its size is what the file system tells of it, and its bytes come from the file itself: what
 * `openAsBlob` makes of a file tells sizes from 4 GiB on wrong, and sends nothing of it on some runtimes.
 *
 * @param option by which the app gave the path, for errors.
 * @throws {InvalidOptionError} for what cannot be read, for all but regular files, and for files whose size says nothing.
 */
export async function openFile(path: string, option: string): Promise<OpenFile> {
  // A named pipe would have `open` wait for somebody who writes into it.
  checkKind(option, await orUnfit(option, stat(path, { bigint: true })));
  const handle = await orUnfit(
    option,
    open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)),
  );
  try {
    const facts = await orUnfit(option, handle.stat({ bigint: true }));
    checkKind(option, facts);
    await checkSize(option, handle, facts);
    return {
      size: Number(facts.size),
      stream: () => streamOf(handle, facts),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function orUnfit<Value>(option: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new InvalidOptionError(option, `is no file that can be read (${code}).`);
  }
}

function checkKind(option: string, facts: BigIntStats): void {
  if (facts.isFile()) return;
  const kind = facts.isDirectory() ? "a directory (EISDIR)" : "a device, pipe or socket";
  throw new InvalidOptionError(
    option,
    `is ${kind}, whose size nobody knows; give a regular file, or what it holds.`,
  );
}

/** Files that a kernel makes up while they are read, such as those of /proc, tell some size: 0, or that of a page. */
async function checkSize(option: string, handle: FileHandle, { size }: BigIntStats): Promise<void> {
  const last = Math.max(0, Number(size) - 1);
  const { bytesRead } = await orUnfit(option, handle.read(new Uint8Array(1), 0, 1, last));
  if (bytesRead === Math.min(1, Number(size)) && size <= Number.MAX_SAFE_INTEGER) return;
  throw new InvalidOptionError(
    option,
    `is a file that does not hold the ${size} bytes that it tells of, as those of /proc; read it, and give its bytes.`,
  );
}

function streamOf(handle: FileHandle, facts: BigIntStats): ReadableStream<Uint8Array> {
  const size = Number(facts.size);
  let position = 0;
  return byteStream({
    async pull(controller) {
      if (position >= size) {
        await checkUnchanged(handle, facts);
        return controller.close();
      }
      const piece = await readPiece(handle, position, Math.min(pieceSize, size - position));
      position += piece.byteLength;
      controller.enqueue(piece);
    },
  });
}

async function readPiece(handle: FileHandle, position: number, length: number): Promise<Bytes> {
  const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position);
  if (bytesRead === 0) throw changed();
  return buffer.subarray(0, bytesRead);
}

async function checkUnchanged(handle: FileHandle, before: BigIntStats): Promise<void> {
  const { size, mtimeNs } = await handle.stat({ bigint: true });
  if (size !== before.size || mtimeNs !== before.mtimeNs) throw changed();
}

function changed(): DOMException {
  return new DOMException(
    "The file changed while it was sent; it was not sent whole.",
    "NotReadableError",
  );
}
