import { InvalidOptionError } from "../../errors/errors.ts";
import { isPlainObject } from "../../options/checks.ts";
import { readTextFile } from "../settings/read-file.ts";
import type { Environment } from "../settings/setting.ts";

/** What a profile says of one option: its value, or where it is: in a file, in a variable, or in the system's keychain. */
export type ProfileValue =
  | string
  | { readonly file: string }
  | { readonly env: string }
  | { readonly keychain: true };

/** How to sign on to one provider: the options of its login by their names, `proxy`, and `ca`, the path of a PEM file. */
export interface Profile {
  /** The provider's name, such as `edin-docflow`. */
  readonly provider: string;
  readonly [option: string]: ProfileValue;
}

/**
 * Where the profiles of a user are: `profiles.json` in `$XDG_CONFIG_HOME/signoff`, else in `~/.config/signoff`; on Windows in
 * `%APPDATA%\signoff`.
 */
export function profilesFile(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { join } = process.getBuiltinModule("node:path");
  const { homedir } = process.getBuiltinModule("node:os");
  const home = env["HOME"] || env["USERPROFILE"] || homedir();
  const own = platform === "win32" ? env["APPDATA"] : env["XDG_CONFIG_HOME"];
  const usual = join(home, platform === "win32" ? "AppData/Roaming" : ".config");
  return join(own || usual, "signoff", "profiles.json");
}

/**
 * The profiles of a file, by name; none where there is no file.
 *
 * @throws {InvalidOptionError} named `profiles` for a file that cannot be read or holds something else.
 */
export async function readProfiles(
  file: string = profilesFile(),
): Promise<Readonly<Record<string, Profile>>> {
  const text = await readTextFile(file, (code) => {
    if (code === "ENOENT") return "{}";
    throw new InvalidOptionError("profiles", `cannot be read from ${file} (${code}).`);
  });
  const profiles = membersOf(parse(text, file), "profiles");
  const entries = Object.entries(profiles).filter(([, profile]) => isProfile(profile));
  return Object.fromEntries(entries) as Readonly<Record<string, Profile>>;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with it is not told: it would quote the text, which may hold a secret.
    throw new InvalidOptionError("profiles", `cannot be read from ${file}: it holds no JSON.`);
  }
}

function membersOf(value: unknown, name: string): object {
  const found = isPlainObject(value) ? Object.getOwnPropertyDescriptor(value, name)?.value : {};
  return isPlainObject(found) ? found : {};
}

function isProfile(value: unknown): value is Profile {
  return isPlainObject(value) && typeof (value as Partial<Profile>).provider === "string";
}

/** @throws {InvalidOptionError} where others may read a file that holds a secret itself. */
export async function checkPrivate(file: string, name: string): Promise<void> {
  if (process.platform === "win32") return;
  const { stat } = process.getBuiltinModule("node:fs/promises");
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return;
  throw new InvalidOptionError(
    name,
    `holds a secret, and others may read ${file}: chmod 600 it, or put the secret elsewhere ({"file": …}, {"env": …} or {"keychain": true}).`,
  );
}
