import { InvalidOptionError } from "../../errors/errors.ts";
import type { Transport } from "../../transport/transport.ts";
import { nodeTransport } from "../node-transport.ts";
import { readTextFile } from "./read-file.ts";
import type { Environment, ProviderSettings } from "./setting.ts";

/**
 * The transport that the environment asks for by `<PREFIX>_PROXY` (else `SIGNOFF_PROXY`) and `<PREFIX>_CA`, a PEM file;
 * `undefined` where it asks for none.
 *
 * @throws {InvalidOptionError} named after the variable, for a file that cannot be read or a proxy that cannot be.
 */
export async function transportFromEnv(
  { prefix }: ProviderSettings,
  env: Environment,
): Promise<Transport | undefined> {
  const proxy = env[`${prefix}_PROXY`] || env["SIGNOFF_PROXY"] || undefined;
  const file = env[`${prefix}_CA`] || undefined;
  if (proxy === undefined && file === undefined) return undefined;
  const tls = file === undefined ? undefined : { ca: await readAuthority(file, `${prefix}_CA`) };
  return nodeTransport({ proxy, tls });
}

function readAuthority(file: string, variable: string): Promise<string> {
  return readTextFile(file, (code) => {
    throw new InvalidOptionError(variable, `names a file that cannot be read (${code}).`);
  });
}
