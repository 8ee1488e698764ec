import { inspect } from "node:util";

/** Everything that a log could show of a value, its hidden properties and causes included. */
export function everythingOf(value: unknown): string {
  return [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 12, showHidden: true }),
  ].join("\n");
}
