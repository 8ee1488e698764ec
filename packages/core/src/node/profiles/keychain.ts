import { InvalidOptionError } from "../../errors/errors.ts";

/** As much of `@napi-rs/keyring` as is used. */
interface Keyring {
  readonly Entry: new (service: string, account: string) => { getPassword(): string | null };
}

/** An app brings it along where it wants it; no bundler is to look for it. */
const keyring = "@napi-rs/keyring";

async function entryOf(profile: string, option: string) {
  const name = `profile ${profile}`;
  let loaded: Keyring;
  try {
    loaded = (await import(/* @vite-ignore */ keyring)) as Keyring;
  } catch {
    throw new InvalidOptionError(
      name,
      `keeps ${option} in the keychain, which ${keyring} opens: install it beside this package, or put the secret elsewhere ({"file": …} or {"env": …}).`,
    );
  }
  return new loaded.Entry("signoff", `${profile}/${option}`);
}

/**
 * The secret that the system's keychain holds for an option of a profile, as `signoff` / `<profile>/<option>`.
 *
 * @throws {InvalidOptionError} where there is no keychain, or no such secret in it.
 */
export async function readKeychain(profile: string, option: string): Promise<string> {
  const entry = await entryOf(profile, option);
  const secret = entry.getPassword();
  if (secret) return secret;
  throw new InvalidOptionError(
    `profile ${profile}`,
    `keeps ${option} in the keychain, which holds no signoff ${profile}/${option}: put it there with the system's program for it.`,
  );
}
