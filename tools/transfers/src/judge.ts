import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Passage } from "./cutting-proxy.ts";
import { type PlantedFile, sha1Of } from "./planted-files.ts";

/** Finds what is wrong with a round, while it goes on and when it is over. */
export interface Judge {
  watch(passage: Passage): void;
  /** What is wrong, in words; none when all is well. */
  conclude(): Promise<string[]>;
}

const downloadPath = "/directlink/v1/download/file";
const backupPath = "/directlink/v1/download/file/backup";

/** Knows a file on the wire by its length, which few others have. */
export function createJudge(directory: string, files: readonly PlantedFile[]): Judge {
  const problems: string[] = [];
  const moved = new Map<number, number>();
  const bySize = groupBy(files, ({ size }) => size);
  const sharing = groupBy(files, ({ name }) => name);

  function countInPlace(size: number): number {
    const [first] = bySize.get(size) ?? [];
    const paths = first ? pathsOf(directory, first.name, sharing.get(first.name)?.length ?? 1) : [];
    return paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.size === size).length;
  }

  return {
    watch({ path, status, length }) {
      if (status !== 200 || (path !== downloadPath && path !== backupPath)) return;
      const alike = bySize.get(length)?.length ?? 0;
      if (path === downloadPath) moved.set(length, (moved.get(length) ?? 0) + 1);
      if ((moved.get(length) ?? 0) > alike) {
        problems.push(`a file of ${length} bytes was asked for twice`);
      }
      if (countInPlace(length) >= alike) {
        problems.push(`a file of ${length} bytes was fetched again although it was in place`);
      }
    },
    async conclude() {
      const found = await readdir(directory, { withFileTypes: true });
      const left = found.filter((entry) => !entry.isFile()).map(({ name }) => name);
      const arrived = await Promise.all(
        found.filter((entry) => entry.isFile()).map(({ name }) => describeFile(directory, name)),
      );
      const expected = files.map((file) => `${file.name} ${file.size} ${sha1Of(file)}`);
      return [
        ...problems,
        ...left.map((name) => `${name} was left in the directory`),
        ...missingFrom(expected, arrived).map((file) => `did not arrive: ${file}`),
        ...missingFrom(arrived, expected).map((file) => `arrived, but should not: ${file}`),
      ];
    },
  };
}

function pathsOf(directory: string, name: string, count: number): string[] {
  const dot = name.lastIndexOf(".");
  const numbered = Array.from(
    { length: count - 1 },
    (_, index) => `${name.slice(0, dot)} (${index + 2})${name.slice(dot)}`,
  );
  return [name, ...numbered].map((one) => join(directory, one));
}

/** Its name without the number that was added, its size and its SHA-1. */
async function describeFile(directory: string, name: string): Promise<string> {
  const path = join(directory, name);
  const hash = createHash("sha1");
  await pipeline(createReadStream(path), hash);
  return `${name.replace(/ \(\d+\)(?=\.)/, "")} ${statSync(path).size} ${hash.digest("hex")}`;
}

function groupBy<Key>(
  files: readonly PlantedFile[],
  keyOf: (file: PlantedFile) => Key,
): ReadonlyMap<Key, readonly PlantedFile[]> {
  const groups = new Map<Key, PlantedFile[]>();
  for (const file of files) {
    const key = keyOf(file);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups;
}

/** What is in the one list more often than in the other. */
function missingFrom(wanted: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of given) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
