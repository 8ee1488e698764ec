import { UsageError } from "@signoff/command-kit";
import { type DriftWatch, isInvalidOptionError } from "@signoff/core";
import type { AnySession } from "../../../provider/any-session.ts";
import type { LoginSettings } from "../../../provider/read-login.ts";
import type { Provider } from "../../../provider/provider.ts";
import { fine } from "../finding.ts";
import { accountOf } from "./account.ts";
import { limits } from "./limits.ts";
import { type Attempt, loginFault } from "./login-words.ts";
import { publicKeyOf } from "./public-key.ts";
import type { Visit } from "./visit.ts";

const stop = (): Promise<never> => Promise.reject(new Error("Nothing is sent yet."));

/**
 * Has a login check its options, and nothing sent.
 *
 * @throws {UsageError} for what is unfit, by what people set.
 */
export async function checkSettings(
  provider: Provider,
  { options, names }: LoginSettings,
): Promise<void> {
  try {
    await provider.login({ ...options, steps: [stop], retry: false });
  } catch (error) {
    if (!isInvalidOptionError(error)) return;
    const name = names[error.option];
    throw name === undefined
      ? error
      : new UsageError(name + error.message.slice(error.option.length));
  }
}

/** Signs on once. Nothing where that fails. */
export async function signOn(
  { options, names }: LoginSettings,
  drift: DriftWatch,
  visit: Visit,
): Promise<AnySession | undefined> {
  const { provider, tell, progress, signal } = visit;
  const attempt = attemptOf(provider, { options, names });
  progress(`Signing on to ${provider.title} as ${attempt.account}`);
  try {
    const session = await provider.login({
      ...options,
      drift,
      signal,
      retry: false,
      renew: false,
      timeout: limits.call,
    });
    tell(fine("login", `${provider.title} takes the login of ${attempt.account}.`));
    return session;
  } catch (error) {
    signal.throwIfAborted();
    tell(loginFault(error, attempt));
    return undefined;
  }
}

function attemptOf(
  { name, title, flags, settings }: Provider,
  { options, names }: LoginSettings,
): Attempt {
  const { option = "", variable = "" } = settings.settings.find(({ secret }) => secret) ?? {};
  return {
    provider: name,
    title,
    account: accountOf(flags.user, options),
    settings: {
      url: names[flags.url] ?? "--url",
      user: names[flags.user] ?? "--user",
      secret: names[option] ?? variable,
    },
    publicKey: publicKeyOf(options["privateKey"]),
  };
}
