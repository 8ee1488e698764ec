import { InvalidOptionError } from "../../errors/errors.ts";
import { missingSettings, readSettings } from "./read-settings.ts";
import type { Environment, ProviderSettings } from "./setting.ts";
import { transportFromEnv } from "./way-from-env.ts";

/**
 * The options of a login by the environment. What they hold is checked by the login, as everything else that it is given.
 *
 * @throws {InvalidOptionError} named after the variable that is missing or unfit.
 */
export async function optionsFromEnv<Options extends object>(
  provider: ProviderSettings,
  env: Environment,
): Promise<Options> {
  const found = await readSettings(provider, env);
  const [missing] = missingSettings(provider, found);
  if (missing) {
    const { variable, what, secret } = missing;
    throw new InvalidOptionError(
      variable,
      `is not set in the environment; it has to hold ${what}${secret ? `, or ${variable}_FILE the path of a file with it` : ""}.`,
    );
  }
  const transport = await transportFromEnv(provider, env);
  const options: object = { ...found.values, ...(transport && { transport }) };
  return options as Options;
}
