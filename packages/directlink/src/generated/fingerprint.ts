/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
/** Tells this state of the spec from others: of the SHA-256 of `openapi.json` without its version, 16 hexadecimal digits. */
export const specHash = "2dd5a09c47a95a4a";
