import { within } from "../time/within.ts";

/** So many at a time: ten thousand connections that open at once would fail for want of file handles. */
const atOnce = 256;

/**
 * Begins the work of all items, 256 at a time, each next one when one is done; one that takes longer than `patience`, in ms,
 * makes room for the next, so that those which hang keep nobody else waiting for long. The work may not reject.
 */
export async function inTurns<Item, Value>(
  items: Iterable<Item>,
  patience: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Promise<Value>[] = [];
  const rest = [...items].values();
  async function take(): Promise<void> {
    for (const item of rest) {
      const value = work(item);
      values.push(value);
      await within(patience, value);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take));
  return Promise.all(values);
}
