import { randomBytes } from "node:crypto";

/** An id as the API hands it out: URL-safe Base64 without padding. */
export function createId(): string {
  return randomBytes(24).toString("base64url");
}
