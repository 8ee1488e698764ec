/** Generated from providers.ts by `pnpm generate`. Do not edit. */
export * as directlink from "@signoff/directlink";
export * as edinDocflow from "@signoff/edin-docflow";
export * as symphony from "@signoff/symphony";
