import { type KnownOptions, commonOptionNames } from "../session/driver/common-options.ts";

/** The common options of calls that open no session. */
export type SessionlessOptions = Omit<KnownOptions, "renew" | "drain" | "onReceipt" | "store">;

/** The names of {@link SessionlessOptions}. */
export const sessionlessOptionNames: readonly (keyof SessionlessOptions)[] =
  /* @__PURE__ */ commonOptionNames.filter(
    (name) => name !== "renew" && name !== "drain" && name !== "onReceipt" && name !== "store",
  );
