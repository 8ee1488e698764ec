import type { Cause } from "./cause.ts";

/** What is wrong, and what to do. */
export interface Words {
  readonly cause: Cause;
  readonly message: string;
  readonly advice: string;
}
