export * from "@signoff/core/shared";
export * from "./generated/shared-providers.ts";
