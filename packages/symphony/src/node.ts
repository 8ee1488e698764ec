export * from "@signoff/core/node";
export { fromEnv } from "./node/from-env.ts";
export { fromProfile } from "./node/from-profile.ts";
export { settings } from "./node/settings.ts";
