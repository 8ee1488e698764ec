import type { Budget } from "../../channel/budget.ts";

/** How long the end of a session may take. */
export interface EndLimits {
  /** For running calls, in ms. */
  readonly drain: number;
  /** For the whole. */
  readonly budget: Budget;
  /** The same in ms; `undefined` where there is no limit. */
  readonly atMost: number | undefined;
}
