export * from "@signoff/core";
export * as directlink from "@signoff/directlink";
export * as edinDocflow from "@signoff/edin-docflow";
export * as symphony from "@signoff/symphony";
export type { NamedReceipt, Openers, SignedOn, SignedOnAll } from "./sign-on.ts";
export { signOn } from "./sign-on.ts";
