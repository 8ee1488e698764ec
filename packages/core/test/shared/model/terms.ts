import type { SessionTerms } from "../../../src/session/shared/look.ts";

/** What the provider of this model tells of itself. */
export const terms: SessionTerms = {
  refusals: 2,
  refusedFor: 300_000,
  idleLimit: 600_000,
  longestLife: 3_600_000,
};
