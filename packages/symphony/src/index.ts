export * from "@signoff/core";
export type { Operations } from "./generated/operations.ts";
export type { paths as Paths } from "./generated/schema.ts";
export type { HostOptions } from "./hosts.ts";
export type { JwtClaims, SignJwt } from "./jwt.ts";
export { login, type LoginOptions } from "./login.ts";
export type * from "./schemas.ts";
export type { SymphonySession } from "./session.ts";
