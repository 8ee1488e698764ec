export * from "@signoff/core";
export type { Operations } from "./generated/operations.ts";
export type { paths as Paths } from "./generated/schema.ts";
export { login, type LoginOptions } from "./login.ts";
export type * from "./schemas.ts";
export type { EdinDocflowSession } from "./session.ts";
