import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { openPlain, syncDirectory } from "./disk.ts";

/** A file that lines are put to the end of, one after the other; it is made at the first one. */
export class LinesFile {
  readonly #path: string;
  #size: number;
  #handle: FileHandle | undefined;
  #last: Promise<void> = Promise.resolve();

  /** @param size where its whole lines end, in bytes: what a crash has torn is taken off. */
  constructor(path: string, size: number) {
    this.#path = path;
    this.#size = size;
  }

  /** Resolves when the line is on disk and `then` has run. After a failure all later lines are refused. */
  append(line: string, then: () => void): Promise<void> {
    this.#last = this.#last.then(() => this.#write(line)).then(then);
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #write(line: string): Promise<void> {
    this.#handle ??= await this.#openEnd();
    const handle = this.#handle;
    try {
      await handle.appendFile(line);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(this.#size).catch(() => undefined);
      throw error;
    }
    this.#size += Buffer.byteLength(line);
  }

  async #openEnd(): Promise<FileHandle> {
    const handle = await openPlain(
      this.#path,
      constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT,
    );
    await handle.truncate(this.#size);
    if (this.#size === 0) {
      const folder = dirname(this.#path);
      await syncDirectory(folder);
      await syncDirectory(dirname(folder));
    }
    return handle;
  }
}
