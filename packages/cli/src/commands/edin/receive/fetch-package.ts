import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { stringifyJson } from "@signoff/core";
import {
  createFile,
  removeFile,
  sizeOf,
  syncDirectory,
  writeSynced,
} from "@signoff/core/provider/node";
import {
  type Download,
  downloadBody,
  downloadSignature,
  type ReceivedPackage,
} from "@signoff/edin-docflow";
import type { Context } from "../connection.ts";
import { factsName, filesOf } from "./package-files.ts";

/** Fetches what a folder does not have yet of a package: its files, the signatures on them, and what EDIN tells of it. */
export async function fetchPackage(
  received: ReceivedPackage,
  folder: string,
  context: Context,
): Promise<void> {
  const { session, signal } = context;
  await mkdir(folder, { recursive: true });
  for (const { name, address, signatures } of filesOf(received)) {
    const body = (): Promise<Download> => downloadBody(session, address, { signal });
    await fetchFile(join(folder, name), name, body, context);
    for (const signature of signatures) {
      const open = (): Promise<Download> =>
        downloadSignature(session, signature.address, { signal });
      await fetchFile(join(folder, signature.name), signature.name, open, context);
    }
  }
  await writeSynced(join(folder, factsName), `${stringifyJson(received)}\n`);
  await syncDirectory(folder);
}

/** A file that is there is whole: it gets its name last. */
async function fetchFile(
  path: string,
  name: string,
  open: () => Promise<Download>,
  { output }: Pick<Context, "output">,
): Promise<void> {
  if ((await sizeOf(path)) !== undefined) return;
  const part = join(path, "..", "..", "part");
  const handle = await createFile(part);
  try {
    const { stream } = await open();
    await handle.writeFile(counted(stream, (bytes) => output.progress({ name, bytes })));
    await handle.sync();
  } catch (error) {
    await handle.close();
    await removeFile(part);
    throw error;
  }
  await handle.close();
  await rename(part, path);
}

async function* counted(
  stream: ReadableStream<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.byteLength;
    tell(bytes);
    yield piece;
  }
}
