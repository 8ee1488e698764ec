/** Generated from providers.ts by `pnpm generate`. Do not edit. */
export * from "../directlink/public.ts";
export * from "../edin-docflow/public.ts";
export * from "../symphony/public.ts";
