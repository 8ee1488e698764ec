import { type Environment, optionsFromEnv } from "@signoff/core/node";
import type { LoginOptions } from "../login.ts";
import { settings } from "./settings.ts";

/**
 * The options of a login by the environment: `DIRECTLINK_URL`, `DIRECTLINK_USERNAME`, `DIRECTLINK_PASSWORD` and the others of
 * {@link settings}; `DIRECTLINK_PROXY` and `DIRECTLINK_CA`, a PEM file, say how the server is reached.
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
