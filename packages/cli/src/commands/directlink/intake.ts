import type { FileFacts, ReceiveProgress } from "@signoff/directlink/node";
import { bytesOf, count, filesOf } from "../../transfer/output/counts.ts";

/** Keeps in mind which files are received, under way and not begun, to tell of them when it is interrupted. */
export class Intake {
  #found = 0;
  #since = 0;
  #files = 0;
  #bytes = 0;
  readonly #underWay = new Map<string, ReceiveProgress>();
  readonly #kept = new Map<string, number>();

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
    this.#kept.clear();
  }

  move(progress: ReceiveProgress): void {
    this.#underWay.set(progress.name, progress);
    this.#kept.delete(progress.name);
  }

  /** What came of a file is kept. */
  keep(part: ReceiveProgress): void {
    this.#underWay.set(part.name, part);
    this.#kept.set(part.name, part.bytes);
  }

  receive({ name, length }: Pick<FileFacts, "name" | "length">): void {
    this.#files += 1;
    this.#since += 1;
    this.#bytes += length;
    this.#underWay.delete(name);
  }

  /** What is to be said of each file that was cut, and how many bytes of it are kept. */
  cut(): { readonly name: string; readonly message: string; readonly kept: number }[] {
    return Array.from(this.#underWay.values(), ({ name, bytes, total }) => {
      const kept = this.#kept.get(name) ?? 0;
      const next =
        kept > 0
          ? `${bytesOf(kept)} are kept, and the next run goes on there if the server has the same file still`
          : "nothing of it is kept, and the next run fetches it whole from backup";
      return {
        name,
        message: `It was cut at ${count(bytes)} of ${bytesOf(total)}: ${next}.`,
        kept,
      };
    });
  }

  /** What is done and what is not. */
  describe(): string {
    const done = `${filesOf(this.#files)} received`;
    const cut = this.#underWay.size;
    const waiting = Math.max(0, this.#found - this.#since - cut);
    const kept = [...this.#kept.values()].reduce((sum, bytes) => sum + bytes, 0);
    const told = kept > 0 ? ` (${bytesOf(kept)} kept)` : "";
    return `Interrupted: ${done}, ${count(cut)} cut${told}, ${count(waiting)} not begun. The next run goes on with what is left.`;
  }
}
