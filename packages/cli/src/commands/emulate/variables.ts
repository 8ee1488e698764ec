import { join } from "node:path";
import type { ServedEmulator, ServedProvider } from "@signoff/emulator";
import { findProvider } from "../../provider/providers.ts";

/** Where `--keys` wrote. */
export interface KeyFolder {
  readonly keys?: string;
}

/** The environment in which clients sign on to all that is served, each by its first account. */
export function variablesOf(
  { servers, control }: ServedEmulator,
  options: KeyFolder,
): Readonly<Record<string, string>> {
  return {
    ...Object.assign({}, ...servers.map((server) => serverVariables(server, options))),
    ...(control !== undefined && { SIGNOFF_EMULATOR: control }),
  };
}

/** The same of one server. */
export function serverVariables(
  { provider, url, accounts, ca }: ServedProvider,
  { keys }: KeyFolder,
): Readonly<Record<string, string>> {
  const { settings, flags } = findProvider(provider);
  const values = new Map<string, unknown>([...Object.entries(accounts[0]), [flags.url, url]]);
  const entries = settings.settings.flatMap(({ option, variable }): [string, string][] => {
    const value = values.get(option);
    return typeof value === "string" ? [[variable, value]] : [];
  });
  const isTrusted = ca === undefined || keys === undefined;
  return {
    ...Object.fromEntries(entries),
    ...(!isTrusted && { [`${settings.prefix}_CA`]: join(keys, provider, "ca.pem") }),
  };
}

/** The same as words of a shell: keys, which have many lines, by the files that `--keys` wrote. */
export function exportsOf(server: ServedProvider, options: KeyFolder): readonly string[] {
  const { keys } = options;
  const variables = serverVariables(server, options);
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!value.includes("\n")) return [`${name}=${value}`];
    const [account] = server.accounts;
    if (keys === undefined || !("privateKey" in account)) return [];
    return [`${name}_FILE=${join(keys, server.provider, `${account.username}.private.pem`)}`];
  });
}
