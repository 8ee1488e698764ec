/** The objects of a list that the agent answers; anything else in it means nothing. */
export function objectsIn<Item extends object>(
  list: readonly (Item | undefined)[] | undefined,
): Item[] {
  return Array.isArray(list) ? list.filter((item): item is Item => isObject(item)) : [];
}

/** Whether a value is an object, or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
