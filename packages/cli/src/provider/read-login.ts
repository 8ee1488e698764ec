import { askHidden, printable, proxyFrom, readAuthority, UsageError } from "@signoff/command-kit";
import {
  type FoundSettings,
  missingSettings,
  nodeTransport,
  readSettings,
  type Setting,
  transportFromEnv,
} from "@signoff/core/node";
import type { Surroundings } from "../perform.ts";
import { environmentOf, namesInProfile } from "./environment-of.ts";
import type { Provider } from "./provider.ts";
import type { SignOnOptions } from "./sign-on-options.ts";

/** What a login is given, and what people set for each of its options: a flag, or a variable. */
export interface LoginSettings {
  readonly options: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Puts flags, profile, environment and prompt together; the first of them that says something counts. A preview needs no credentials.
 *
 * @throws {UsageError | InvalidOptionError} for what is missing or unfit.
 */
export async function readLogin(
  provider: Provider,
  flags: SignOnOptions,
  surroundings: Surroundings,
  { isPreview = false }: { readonly isPreview?: boolean } = {},
): Promise<LoginSettings> {
  const { env: given } = surroundings.terminal;
  const env = await environmentOf(provider, flags, given);
  const read = await readSettings(provider.settings, env);
  const names = { ...read.names, ...namesInProfile(provider, given, env) };
  const found = withFlags(provider, flags, { ...read, names });
  if (isPreview) return { names: found.names, options: placeOf(provider, found) };
  const asked = await askForMissing(provider, found, surroundings);
  const transport = await transportOf(provider, flags, env);
  return {
    names: { ...found.names, ...asked.names },
    options: {
      ...found.values,
      ...asked.values,
      ...(transport && { transport }),
      ...(flags.allowInsecure && { allowInsecure: true }),
    },
  };
}

function withFlags(
  { flags: { url: urlOption, user: userOption } }: Provider,
  { url, user }: SignOnOptions,
  { values, names }: FoundSettings,
): FoundSettings {
  return {
    values: {
      ...values,
      ...(url !== undefined && { [urlOption]: url }),
      ...(user !== undefined && { [userOption]: user }),
    },
    names: {
      ...names,
      ...(url !== undefined && { [urlOption]: "--url" }),
      ...(user !== undefined && { [userOption]: "--user" }),
    },
  };
}

/** What a request needs that is only shown: where the provider is. @throws {UsageError} where nobody said it. */
function placeOf(provider: Provider, found: FoundSettings): Readonly<Record<string, string>> {
  const missing = missingSettings(provider.settings, found).find(
    ({ option }) => option === provider.flags.url,
  );
  if (missing) throw new UsageError(missingText(provider, missing));
  return found.values;
}

/** A secret that nobody set is asked for on a terminal. */
async function askForMissing(
  provider: Provider,
  found: FoundSettings,
  { terminal, interruption }: Surroundings,
): Promise<FoundSettings> {
  const missing = missingSettings(provider.settings, found);
  const unasked = missing.find(({ option, secret }) => !secret || option === "privateKey");
  if (unasked) throw new UsageError(missingText(provider, unasked));
  const [secret] = missing;
  if (!secret) return { values: {}, names: {} };
  if (!terminal.stdin.isTTY) throw new UsageError(missingText(provider, secret));
  const user = found.values[provider.flags.user] ?? provider.title;
  const typed = await askHidden(`Password of ${printable(user)}: `, terminal, interruption);
  if (typed === "") throw new UsageError("No password was typed.");
  return {
    values: { [secret.option]: typed },
    names: { [secret.option]: "The password that was typed" },
  };
}

function missingText(
  { title, flags }: Provider,
  { option, variable, what, secret }: Setting,
): string {
  const flag =
    option === flags.url ? "give --url, or " : option === flags.user ? "give --user, or " : "";
  const file = secret ? `, or ${variable}_FILE to the path of a file with it` : "";
  return `${title} needs ${what}: ${flag}set ${variable}${file}.`;
}

async function transportOf(
  { settings }: Provider,
  { ca, proxy }: SignOnOptions,
  env: Surroundings["terminal"]["env"],
): Promise<ReturnType<typeof nodeTransport> | undefined> {
  if (ca === undefined && proxy === undefined) return transportFromEnv(settings, env);
  const variable = `${settings.prefix}_PROXY`;
  const through = proxyFrom(proxy, variable, env) ?? proxyFrom(undefined, "SIGNOFF_PROXY", env);
  const file = ca ?? (env[`${settings.prefix}_CA`] || undefined);
  const tls = file === undefined ? undefined : { ca: await readAuthority(file) };
  return nodeTransport({ tls, proxy: through });
}
