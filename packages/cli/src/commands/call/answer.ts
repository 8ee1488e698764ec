import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { explainSystem, UsageError } from "@signoff/command-kit";
import type { Result } from "@signoff/core";
import {
  resolveReference,
  type OpenApiDocument,
  type PlacedOperation,
  type Response,
} from "@signoff/openapi";
import type { Context } from "../../perform.ts";
import { dataLines } from "./data.ts";

/** Whether a success is bytes rather than JSON or text. */
export function isBinary(document: OpenApiDocument, { operation }: PlacedOperation): boolean {
  const [, response] =
    Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  if (!response) return false;
  const types = Object.keys(resolveReference<Response>(document, response).content ?? {});
  return types.length > 0 && types.every((type) => !/json|^text\//.test(type));
}

/** Tells an answer: as a record, as JSON where a program reads it, else as a table or text. */
export function tellAnswer(
  { output, terminal }: Context,
  operation: string,
  {
    data,
    response,
  }: Pick<Result<unknown>, "data"> & { readonly response?: Result<unknown>["response"] },
): void {
  const { status, requestId } = response ?? {};
  const isScreen = terminal.stdout.isTTY === true;
  output.tell(
    { type: "answer", operation, status, requestId, data: data ?? null },
    dataLines(data, output.tableWidth, isScreen),
  );
}

/** How many bytes pass between two words of progress. */
const progressStep = 1024 * 1024;

/**
 * Writes a stream to a file, which is there once it is whole; or to standard output, as it comes.
 *
 * @throws {UsageError} where the file cannot be written.
 */
export async function saveStream(
  { output, terminal, interruption }: Context,
  operation: string,
  { data, response }: Result<ReadableStream<Uint8Array>>,
  file: string | undefined,
): Promise<void> {
  const { signal } = interruption;
  let bytes = 0;
  let told = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes - told >= progressStep) {
        told = bytes;
        output.progress(`${(bytes / progressStep).toFixed(0)} MiB`);
      }
      yield chunk;
    }
  };
  const source = Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0]);
  if (file === undefined) {
    await pipeline(source, counted, terminal.stdout, { end: false, signal });
    return;
  }
  const part = `${file}.part`;
  try {
    await pipeline(source, counted, createWriteStream(part, { mode: 0o600 }), { signal });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const isOfDisk = typeof (error as NodeJS.ErrnoException).syscall === "string";
    if (!isOfDisk) throw error;
    throw new UsageError(`--out cannot be written: ${explainSystem(error, file)}`);
  }
  const { status, requestId } = response;
  output.tell({ type: "file", operation, status, requestId, file, bytes });
  output.advise([`${file}: ${bytes.toLocaleString("en")} bytes.`]);
}
