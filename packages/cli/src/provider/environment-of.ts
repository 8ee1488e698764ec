import { withProfile } from "@signoff/core/node";
import type { Terminal } from "@signoff/command-kit";
import type { Provider } from "./provider.ts";
import type { SignOnOptions } from "./sign-on-options.ts";

/**
 * What a sign-on reads: the environment, and before it what the profile says that `--profile` or `SIGNOFF_PROFILE` names.
 *
 * @throws {InvalidOptionError} named after the profile.
 */
export async function environmentOf(
  { name, settings }: Provider,
  { profile }: Pick<SignOnOptions, "profile">,
  env: Terminal["env"],
): Promise<Terminal["env"]> {
  const chosen = profile ?? env["SIGNOFF_PROFILE"];
  return chosen ? withProfile(name, settings, chosen, env) : env;
}

/** What people set for each option that a profile says. */
export function namesInProfile(
  { settings: { settings } }: Provider,
  before: Terminal["env"],
  after: Terminal["env"],
): Readonly<Record<string, string>> {
  const own = settings.filter(({ variable }) => before[variable] !== after[variable]);
  return Object.fromEntries(own.map(({ option }) => [option, `${option} of the profile`]));
}
