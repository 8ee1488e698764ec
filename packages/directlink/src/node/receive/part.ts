import type { Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { createFile, removeFile, syncDirectory } from "@signoff/core/provider/node";
import { createHash, type KeptPart, openKept, type PartOwner, readKept } from "./kept-part.ts";
import { writeKept } from "./kept-part.ts";

/** Where a part is, and the note of one that is kept. */
export interface PartPaths {
  readonly part: string;
  readonly kept: string;
}

/** The temporary file of one transfer. */
export class Part {
  readonly #paths: PartPaths;
  readonly #owner: PartOwner;
  readonly #handle: FileHandle;
  #hash: Hash;
  #bytes: number;
  #keptBytes: number;
  #validator: string | undefined;

  private constructor(
    paths: PartPaths,
    owner: PartOwner,
    handle: FileHandle,
    hash: Hash,
    kept: KeptPart | undefined,
  ) {
    this.#paths = paths;
    this.#owner = owner;
    this.#handle = handle;
    this.#hash = hash;
    this.#bytes = kept?.bytes ?? 0;
    this.#keptBytes = this.#bytes;
    this.#validator = kept?.validator;
  }

  /** Opens what was kept of a file, or makes a new part. */
  static async open(paths: PartPaths, owner: PartOwner, mayGoOn: boolean): Promise<Part> {
    const kept = mayGoOn ? await readKept(paths.kept, owner) : undefined;
    const known = kept && (await openKept(paths.part, kept));
    if (known) return new Part(paths, owner, known.handle, known.hash, kept);
    await removeFile(paths.kept);
    return new Part(paths, owner, await createFile(paths.part), createHash(), undefined);
  }

  /** How many first bytes of the file are in it. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many of them are there since it was kept. */
  get keptBytes(): number {
    return this.#keptBytes;
  }

  /** By what the server knows the file again; `undefined` where it would not, so that nothing can be kept. */
  get validator(): string | undefined {
    return this.#validator;
  }

  /** Forgets all bytes that are in it; those that follow are of a file that the server knows by this validator. */
  async startAgain(validator?: string): Promise<void> {
    this.#validator = validator;
    if (this.#bytes === 0) return;
    // Before the bytes go: the note must never be of others.
    await removeFile(this.#paths.kept);
    await this.#handle.truncate(0);
    this.#hash = createHash();
    this.#bytes = 0;
    this.#keptBytes = 0;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.#handle.writeFile(bytes);
    this.#bytes += bytes.length;
    if (this.#validator !== undefined) this.#hash.update(bytes);
  }

  /** When this resolves all bytes are on disk, and there is no note of them any more. */
  async finish(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    await removeFile(this.#paths.kept);
    // The journal will say that the file is whole: its name has to last as long.
    await syncDirectory(dirname(this.#paths.part));
  }

  /** Closes it, so that another transfer can go on. When this resolves that is certain. */
  async keep(validator: string): Promise<void> {
    if (this.#bytes > this.#keptBytes) {
      await this.#handle.sync();
      const sha256 = this.#hash.digest("hex");
      await writeKept(this.#paths.kept, {
        ...this.#owner,
        validator,
        bytes: this.#bytes,
        sha256,
      });
      await syncDirectory(dirname(this.#paths.part));
    }
    await this.#handle.close();
  }

  /** Closes it and takes it away. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await removePart(this.#paths);
  }
}

/** Takes away a part, and its note before it. */
export async function removePart({ part, kept }: PartPaths): Promise<void> {
  await removeFile(kept);
  await removeFile(part);
}
