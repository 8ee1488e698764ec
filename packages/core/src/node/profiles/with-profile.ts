import { InvalidOptionError } from "../../errors/errors.ts";
import { isPlainObject } from "../../options/checks.ts";
import { readSecretFile } from "../settings/read-file.ts";
import type { Environment, ProviderSettings } from "../settings/setting.ts";
import { readKeychain } from "./keychain.ts";
import {
  checkPrivate,
  type Profile,
  profilesFile,
  type ProfileValue,
  readProfiles,
} from "./profiles-file.ts";

/**
 * The environment as it would be if a profile stood in it: what the profile says goes before what is there.
 *
 * @param provider the provider's name, such as `edin-docflow`.
 * @throws {InvalidOptionError} named after the profile that is missing, of another provider, or unfit.
 */
export async function withProfile(
  provider: string,
  settings: ProviderSettings,
  name: string,
  env: Environment,
): Promise<Environment> {
  const file = profilesFile(env);
  const profile = await findProfile(file, provider, name);
  const variables = variablesOf(settings);
  const found: Record<string, string | undefined> = {};
  for (const [option, value] of Object.entries(profile)) {
    if (option === "provider") continue;
    const variable = variables.get(option);
    if (variable === undefined) throw unknownOption(name, option, [...variables.keys()]);
    const isSecret = settings.settings.some((one) => one.option === option && one.secret);
    if (isSecret && typeof value === "string") await checkPrivate(file, `profile ${name}`);
    found[variable] = await readValue(value, { name, option, env });
    found[`${variable}_FILE`] = undefined;
  }
  return { ...env, ...found };
}

async function findProfile(file: string, provider: string, name: string): Promise<Profile> {
  const profiles = await readProfiles(file);
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!profile) {
    const names = Object.keys(profiles);
    const there = names.length > 0 ? `has ${names.join(", ")}` : "has none";
    throw new InvalidOptionError(
      `profile ${name}`,
      `is not there: ${file} ${there}; add it there, as the README of @signoff/cli shows.`,
    );
  }
  if (profile.provider === provider) return profile;
  throw new InvalidOptionError(`profile ${name}`, `is of ${profile.provider}, not of ${provider}.`);
}

/** Each variable by the option that it stands for. */
function variablesOf({ prefix, settings }: ProviderSettings): ReadonlyMap<string, string> {
  return new Map([
    ...settings.map(({ option, variable }) => [option, variable] as const),
    ["proxy", `${prefix}_PROXY`],
    ["ca", `${prefix}_CA`],
  ]);
}

function unknownOption(name: string, option: string, known: readonly string[]): InvalidOptionError {
  return new InvalidOptionError(
    `profile ${name}`,
    `has ${JSON.stringify(option)}, which is no option of its login; there are ${known.join(", ")}.`,
  );
}

interface Place {
  readonly name: string;
  readonly option: string;
  readonly env: Environment;
}

async function readValue(value: ProfileValue, { name, option, env }: Place): Promise<string> {
  if (typeof value === "string" && value !== "") return value;
  const given: object = isPlainObject(value) ? value : {};
  if ("file" in given && typeof given.file === "string") {
    const { file } = given;
    return readSecretFile(
      file,
      (problem) =>
        new InvalidOptionError(
          `profile ${name}`,
          `takes ${option} from ${file}, which ${problem}.`,
        ),
    );
  }
  if ("env" in given && typeof given.env === "string") {
    const found = env[given.env];
    if (found) return found;
    throw new InvalidOptionError(
      `profile ${name}`,
      `takes ${option} from the variable ${given.env}, which is not set.`,
    );
  }
  if ("keychain" in given && given.keychain === true) return readKeychain(name, option);
  throw new InvalidOptionError(
    `profile ${name}`,
    `has no fit ${option}: it has to be a text, {"file": path}, {"env": name} or {"keychain": true}.`,
  );
}
