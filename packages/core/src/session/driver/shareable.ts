import type { PreparedLogin } from "./prepared-login.ts";

/** By what a login finds others of the same account. */
export type Shareable = Pick<
  PreparedLogin<never, never, object>,
  "identity" | "place" | "sharing" | "credential"
>;
