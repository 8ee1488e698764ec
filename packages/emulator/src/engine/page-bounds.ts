/** From where on what asks for a page counts, in every provider, whether its document says so or not. */
const leastByName: ReadonlyMap<string, number> = new Map([
  ["limit", 1],
  ["size", 1],
  ["pageSize", 1],
  ["offset", 0],
  ["skip", 0],
  ["page", 0],
]);

/** What a query parameter of a name has to be beside its own schema: no page has less than an entry or comes before all. */
export function pageBounds(name: string, schema: object | undefined): object {
  const minimum = leastByName.get(name);
  const isNumber = schema !== undefined && "type" in schema && schema.type === "integer";
  return isNumber && minimum !== undefined ? { type: "integer", minimum } : {};
}
