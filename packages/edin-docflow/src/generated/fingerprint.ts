/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
/** Tells this state of the spec from others: of the SHA-256 of `openapi.json` without its version, 16 hexadecimal digits. */
export const specHash = "81b28a02a2671fce";
