import type { KnownOptions } from "../../driver/common-options.ts";

/** How the requests of an ending are sent: what a login of the place would be given, and no store can hold. */
export type EndingOptions = Pick<
  KnownOptions,
  | "fetch"
  | "transport"
  | "timeout"
  | "steps"
  | "headers"
  | "userAgent"
  | "onEvent"
  | "allowInsecure"
>;

/** The names of {@link EndingOptions}. */
export const endingOptionNames: readonly (keyof EndingOptions)[] = [
  "fetch",
  "transport",
  "timeout",
  "steps",
  "headers",
  "userAgent",
  "onEvent",
  "allowInsecure",
];
