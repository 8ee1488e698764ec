/** What stands on a thrown value by a mark; `undefined` too for one that throws when it is read, such as a revoked proxy. */
export function markOf(thrown: unknown, mark: symbol): unknown {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  try {
    return (thrown as Readonly<Record<symbol, unknown>>)[mark];
  } catch {
    return undefined;
  }
}
