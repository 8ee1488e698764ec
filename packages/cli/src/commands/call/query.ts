import { UsageError } from "@signoff/command-kit";
import jsonata from "jsonata";

/** What an expression makes of an answer. */
export type Query = (data: unknown) => Promise<unknown>;

/**
 * Reads an expression of JSONata.
 *
 * @throws {UsageError} for one that cannot be read, before any request; what it gives throws where it does not fit the answer.
 */
export function readQuery(expression: string): Query {
  let parsed: jsonata.Expression;
  try {
    parsed = jsonata(expression, { timeout: 10_000 });
  } catch (error) {
    throw unfit(error);
  }
  return async (data) => {
    try {
      const found: unknown = await parsed.evaluate(data);
      // Its lists carry marks of its own.
      return Array.isArray(found) ? [...(found as unknown[])] : found;
    } catch (error) {
      throw unfit(error);
    }
  };
}

function unfit(error: unknown): UsageError {
  const { message, position } = error as { readonly message: string; readonly position?: number };
  const place = position === undefined ? "" : ` (at letter ${position})`;
  return new UsageError(`--query is no expression of JSONata that fits: ${message}${place}`);
}
