import type { Run } from "./run-script.ts";
import { dropKey, noteKey, readIndex, readRevision } from "./scripts.ts";

const kinds = ["account", "beat", "receipt"] as const;

/** So many are looked at together. */
const together = 100;

/** Which keys there are: a sorted set of each kind, since to look through all keys of a server takes it long. */
export interface KeyIndex {
  /** Before the record is written: a key without a record does no harm, and a record without one would be found by nobody. */
  note(key: string): Promise<void>;
  list(prefix: string): AsyncIterable<string>;
}

export function createKeyIndex(run: Run, prefix: string): KeyIndex {
  const nameOf = (kind: string): string => `${prefix}index/${kind}`;

  async function isThere(key: string): Promise<boolean> {
    return (await run(readRevision, prefix + key)) !== null;
  }

  return {
    async note(key) {
      await run(noteKey, nameOf(key.slice(0, key.indexOf("/"))), key);
    },
    async *list(beginning) {
      for (const kind of kinds.filter((one) => mayBegin(`${one}/`, beginning))) {
        const keys = ((await run(readIndex, nameOf(kind))) as unknown[]).map(String);
        const wanted = keys.filter((key) => key.startsWith(beginning));
        for (let start = 0; start < wanted.length; start += together) {
          const some = wanted.slice(start, start + together);
          const found = await Promise.all(some.map(isThere));
          yield* some.filter((_, index) => found[index]);
          const gone = some.filter((_, index) => !found[index]);
          await Promise.all(gone.map((key) => run(dropKey, nameOf(kind), key)));
        }
      }
    },
  };
}

function mayBegin(start: string, beginning: string): boolean {
  return start.startsWith(beginning) || beginning.startsWith(start);
}
