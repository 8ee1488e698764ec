import { InvalidOptionError } from "../../errors/errors.ts";
import { optionsFromEnv } from "../settings/from-env.ts";
import type { Environment, ProviderSettings } from "../settings/setting.ts";
import { withProfile } from "./with-profile.ts";

/**
 * The options of a login by a profile, and by the environment where the profile says nothing.
 *
 * @param provider the provider's name, such as `edin-docflow`.
 * @param name the profile's name. Default: `SIGNOFF_PROFILE`.
 * @throws {InvalidOptionError} named after the profile or the variable that is missing or unfit.
 */
export async function optionsFromProfile<Options extends object>(
  provider: string,
  settings: ProviderSettings,
  name: string | undefined,
  env: Environment,
): Promise<Options> {
  const profile = name ?? env["SIGNOFF_PROFILE"];
  if (!profile) {
    throw new InvalidOptionError(
      "name",
      "is missing: give a profile's name, or set SIGNOFF_PROFILE.",
    );
  }
  return optionsFromEnv<Options>(settings, await withProfile(provider, settings, profile, env));
}
