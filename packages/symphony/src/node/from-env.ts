import { type Environment, optionsFromEnv } from "@signoff/core/node";
import type { LoginOptions } from "../login.ts";
import { settings } from "./settings.ts";

/**
 * The options of a login by the environment: `SYMPHONY_HOST`, `SYMPHONY_USERNAME`, `SYMPHONY_PRIVATE_KEY` and the others of
 * {@link settings}; `SYMPHONY_PROXY` and `SYMPHONY_CA`, a PEM file, say how the server is reached.
 *
 * ```ts
 * await using session = await login(await fromEnv());
 * ```
 *
 * @throws {InvalidOptionError} named after the variable that is missing or unfit, before any request.
 */
export function fromEnv(env: Environment = process.env): Promise<LoginOptions> {
  return optionsFromEnv<LoginOptions>(settings, env);
}
