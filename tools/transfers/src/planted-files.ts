import { generatedSha1 } from "@signoff/emulator";
import type { Random } from "./random.ts";

/** A file that the server has, and how it has to arrive. */
export interface PlantedFile {
  readonly name: string;
  readonly size: number;
  /** Decides its bytes. */
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const smallest = 1000;
const anyTime = 1_770_127_200_000;

/**
 * Files of sizes of which each order of magnitude is as likely as the other. Every tenth has a name that others have as
 * well; of every fiftieth there is one of the same name and size, and by turns of the same time.
 */
export function planFiles(random: Random, count: number, largest: number): PlantedFile[] {
  const files: PlantedFile[] = [];
  const sizes = new Set<number>();
  while (files.length < count) {
    const number = files.length;
    const last = files.at(-1);
    const seed = `${number}-${random.next()}`;
    if (last && number % 50 === 1) {
      files.push({ ...last, seed, modified: last.modified + (number % 100 === 1 ? 1000 : 0) });
      continue;
    }
    const size = random.spread(smallest, largest);
    if (sizes.has(size)) continue;
    sizes.add(size);
    const name = number % 10 === 5 ? "daily orders.csv" : `file-${number}.bin`;
    files.push({ name, size, seed, modified: anyTime + number });
  }
  return files;
}

/** SHA-1 of its bytes, in hex. */
export function sha1Of({ size, seed }: PlantedFile): string {
  return generatedSha1(size, seed);
}
