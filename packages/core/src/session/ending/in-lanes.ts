/** So many lanes run at a time: a session of months may have hundreds of grants to end. */
const lanes = 8;

/**
 * Runs the work of all items, each after the one that is so many places before it; it may not reject. It is told how many
 * follow in its lane.
 */
export function inLanes<Item, Value>(
  items: readonly Item[],
  work: (item: Item, following: number) => Promise<Value>,
): Promise<Value>[] {
  const values: Promise<Value>[] = [];
  for (const [index, item] of items.entries()) {
    const following = Math.floor((items.length - 1 - index) / lanes);
    values.push(Promise.resolve(values[index - lanes]).then(() => work(item, following)));
  }
  return values;
}
