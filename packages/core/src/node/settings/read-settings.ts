import { InvalidOptionError } from "../../errors/errors.ts";
import { readSecretFile } from "./read-file.ts";
import type { Environment, ProviderSettings, Setting } from "./setting.ts";

/** What was found outside of code. */
export interface FoundSettings {
  /** Values by the names of the login's options. */
  readonly values: Readonly<Record<string, string>>;
  /** What holds each of them, by the same names: `DIRECTLINK_URL`. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What the environment says of a provider's settings. A variable that is empty is taken for one that is not there.
 *
 * @throws {InvalidOptionError} named after the variable, where its file cannot be read, or both are given.
 */
export async function readSettings(
  { settings }: ProviderSettings,
  env: Environment,
): Promise<FoundSettings> {
  const found = await Promise.all(settings.map((setting) => readSetting(setting, env)));
  const given = found.filter((one) => one !== undefined);
  return {
    values: Object.fromEntries(given.map(({ option, value }) => [option, value])),
    names: Object.fromEntries(given.map(({ option, name }) => [option, name])),
  };
}

interface Found {
  readonly option: string;
  readonly value: string;
  readonly name: string;
}

async function readSetting(
  { option, variable, secret }: Setting,
  env: Environment,
): Promise<Found | undefined> {
  const value = env[variable];
  const fileVariable = `${variable}_FILE`;
  const file = secret && env[fileVariable];
  if (value && file) {
    throw new InvalidOptionError(variable, `and ${fileVariable} are both set; leave one out.`);
  }
  if (value) return { option, value, name: variable };
  if (!file) return undefined;
  const secretValue = await readSecretFile(
    file,
    (problem) => new InvalidOptionError(fileVariable, `names a file that ${problem}.`),
  );
  return { option, value: secretValue, name: fileVariable };
}

/** The settings that a login needs and that nobody gave. */
export function missingSettings(
  { settings }: ProviderSettings,
  { values }: FoundSettings,
): readonly Setting[] {
  return settings.filter(({ option, needed }) => needed && values[option] === undefined);
}
