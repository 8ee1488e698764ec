import { type DriftWatch, isAuthenticationError, isInvalidOptionError } from "@signoff/core";
import type { AnySession } from "../../../../provider/any-session.ts";
import type { LoginSettings } from "../../../../provider/read-login.ts";
import type { Provider } from "../../../../provider/provider.ts";
import { usageErrorOf } from "../../../../provider/usage-error-of.ts";
import { fine } from "../../finding.ts";
import { accountOf } from "./account.ts";
import { limits } from "../limits.ts";
import type { Attempt } from "./attempt.ts";
import { loginFault, untriedLogin } from "./login-words.ts";
import { publicKeyOf } from "./public-key.ts";
import type { Refusals } from "./refusals.ts";
import type { Visit } from "../visit.ts";

const stop = (): Promise<never> => Promise.reject(new Error("Nothing is sent yet."));

/**
 * Has a login check its options, and nothing sent.
 *
 * @throws `UsageError` for what is unfit, by what people set.
 */
export async function checkSettings(
  provider: Provider,
  { options, names }: LoginSettings,
): Promise<void> {
  try {
    await provider.login({ ...options, steps: [stop], retry: false });
  } catch (error) {
    if (isInvalidOptionError(error)) throw usageErrorOf(error, names);
  }
}

/** What goes with a login. */
export interface SignOnNotes {
  readonly drift: DriftWatch;
  /** The refusals before it, where the provider blocks users for them. */
  readonly refusals: Refusals | undefined;
}

/** Signs on once. Nothing where that fails, or could have the user blocked. */
export async function signOn(
  settings: LoginSettings,
  { drift, refusals }: SignOnNotes,
  visit: Visit,
): Promise<AnySession | undefined> {
  const { provider, tell, progress, signal } = visit;
  const attempt = attemptOf(provider, settings);
  const until = await refusals?.waitUntil();
  if (until !== undefined) {
    tell(untriedLogin(attempt, until - Date.now()));
    return undefined;
  }
  progress(`Signing on to ${provider.title} as ${attempt.account}`);
  const limited = { retry: false, renew: false, timeout: limits.call };
  try {
    const session = await provider.login({ ...settings.options, drift, signal, ...limited });
    await refusals?.clear();
    tell(fine("login", `${provider.title} takes the login of ${attempt.account}.`));
    return session;
  } catch (error) {
    if (isAuthenticationError(error) && error.reason !== "no-session") await refusals?.add();
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
