export * from "@signoff/core";
export * from "./generated/providers.ts";
export type { NamedReceipt, Openers, SignedOn, SignedOnAll } from "./sign-on.ts";
export { signOn } from "./sign-on.ts";
