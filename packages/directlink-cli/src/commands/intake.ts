import type { FileFacts, ReceiveProgress } from "@signoff/directlink/node";
import { bytesOf, count, filesOf } from "../output/counts.ts";

/** Keeps in mind which files are received, under way and not begun, to tell of them when it is interrupted. */
export class Intake {
  #found = 0;
  #since = 0;
  #files = 0;
  #bytes = 0;
  readonly #underWay = new Map<string, ReceiveProgress>();

  get files(): number {
    return this.#files;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Files that are fetched next; those of before are received, or have failed. */
  find(files: readonly FileFacts[]): void {
    this.#found = files.length;
    this.#since = 0;
    this.#underWay.clear();
  }

  move(progress: ReceiveProgress): void {
    this.#underWay.set(progress.name, progress);
  }

  receive({ name, length }: Pick<FileFacts, "name" | "length">): void {
    this.#files += 1;
    this.#since += 1;
    this.#bytes += length;
    this.#underWay.delete(name);
  }

  /** What is to be said of each file that was cut. */
  cut(): { readonly name: string; readonly message: string }[] {
    return Array.from(this.#underWay.values(), ({ name, bytes, total }) => {
      const message = `It was cut at ${count(bytes)} of ${bytesOf(total)}; the next run fetches it from backup.`;
      return { name, message };
    });
  }

  /** What is done and what is not. */
  describe(): string {
    const done = `${filesOf(this.#files)} received`;
    const cut = this.#underWay.size;
    const waiting = Math.max(0, this.#found - this.#since - cut);
    return `Interrupted: ${done}, ${count(cut)} cut, ${count(waiting)} not begun. The next run goes on with what is left.`;
  }
}
