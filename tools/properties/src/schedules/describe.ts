import { inspect } from "node:util";

/** A failure in a few words. */
export function describe(failure: unknown): string {
  return failure instanceof Error ? `${failure.name}: ${failure.message}` : inspect(failure);
}
