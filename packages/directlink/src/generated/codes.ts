/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

// The spec names no list of values.
export {};
