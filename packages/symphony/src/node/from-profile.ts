import { type Environment, optionsFromProfile } from "@signoff/core/node";
import type { LoginOptions } from "../login.ts";
import { settings } from "./settings.ts";

/**
 * The options of a login by a profile of this user, in `profilesFile()`; what the profile does not say comes from the
 * environment, as `fromEnv` takes it.
 *
 * ```ts
 * await using session = await login(await fromProfile("work"));
 * ```
 *
 * @param name the profile's name. Default: `SIGNOFF_PROFILE`.
 * @throws {InvalidOptionError} named after the profile or the variable that is missing or unfit, before any request.
 */
export function fromProfile(name?: string, env: Environment = process.env): Promise<LoginOptions> {
  return optionsFromProfile<LoginOptions>("symphony", settings, name, env);
}
