/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Traits } from "@signoff/core";

/** How this provider's operations differ from the ordinary JSON call. */
export const traits: Traits = {
  exactIntegers: ["id", "userId"],
  operations: {
    "POST /pod/v1/im/create": { idempotent: true },
    "POST /agent/v4/stream/{sid}/message/create": { body: "multipart/form-data" },
  },
};
