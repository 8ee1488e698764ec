/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Traits } from "@signoff/core";

/** How this provider's operations differ from the ordinary JSON call. */
export const traits: Traits = {
  plainIntegers: {
    expires_in: ".",
    id: "files",
    length: "files",
    modified: "files",
    status: ".",
  },
  operations: {
    "POST /directlink/v1/oauth2/token": { body: "application/x-www-form-urlencoded" },
    "GET /directlink/v1/auth/firstaccess": { idempotent: false },
    "GET /directlink/v1/auth/forget": { idempotent: false },
    "GET /directlink/v1/download/file": { idempotent: false, answer: "binary" },
    "GET /directlink/v1/download/file/backup": { answer: "binary" },
    "POST /directlink/v1/upload": { body: "multipart/form-data" },
  },
};
