/** The objects of a list that the agent answers; anything else in it means nothing. */
export function objectsIn<Item extends object>(
  list: readonly (Item | undefined)[] | undefined,
): Item[] {
  return Array.isArray(list) ? list.filter(isObject<Item>) : [];
}

function isObject<Item extends object>(item: Item | null | undefined): item is Item {
  return typeof item === "object" && item !== null;
}
