import { directlink } from "../../provider/directlink.ts";
import { type LoginSettings, readLogin } from "../../provider/read-login.ts";
import type { Surroundings } from "../../perform.ts";
import type { Dialect } from "../../transfer/dialect.ts";
import type { ConnectionOptions } from "./connection.ts";

/** How the commands of DirectLink are called, and where their settings come from. */
export interface DirectLinkDialect extends Dialect {
  /** @throws {UsageError | InvalidOptionError} for what is missing or unfit. */
  readLogin(options: ConnectionOptions, surroundings: Surroundings): Promise<LoginSettings>;
}

/** The settings as all commands of `signoff` read them. */
export async function readDirectLinkLogin(
  { auth, ...flags }: ConnectionOptions,
  surroundings: Surroundings,
): Promise<LoginSettings> {
  const { options, names } = await readLogin(directlink, flags, surroundings);
  if (auth === undefined) return { options, names };
  return { options: { ...options, auth }, names: { ...names, auth: "--auth" } };
}
