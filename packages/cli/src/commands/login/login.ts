import { UsageError } from "@signoff/command-kit";
import { share } from "@signoff/core/shared";
import { exitCodes } from "../../exit-codes.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import { neededKeys, sealOptions } from "../../key/read-keys.ts";
import { paragraph } from "../../output/fit-text.ts";
import type { Context, Task } from "../../perform.ts";
import type { Provider } from "../../provider/provider.ts";
import { findProvider } from "../../provider/providers.ts";
import { addSignOnOptions } from "../../provider/sign-on-options.ts";
import type { KeptOptions } from "../../provider/with-kept-session.ts";
import { open } from "../../provider/with-session.ts";
import { makeHomeStore } from "../../store/home-store.ts";
import { withStore } from "../../store/open-store.ts";
import { addStoreOptions } from "../../store/store-options.ts";
import { ageOf } from "../../values/age.ts";
import { readDuration } from "../../values/duration.ts";
import type { Subcommand } from "../subcommand.ts";

interface LoginOptions extends KeptOptions {
  readonly keep?: number;
}

/** In ms: a working day. */
const usualKeep = 8 * 3_600_000;

/** `signoff login`: signs on, and leaves the session in a store. */
export const login: Subcommand = {
  usage: "login <provider>",
  summary: "sign on, and keep the session for later calls",
  description:
    "Signs on to directlink, edin or symphony and leaves the session in a store, sealed: signoff call uses it for as long as it is kept, each process that shares the store does, and signoff orphans or signoff off ends it. Without --store it is one of this user's own, with a key that is made for it. Where the provider ends a session that nobody uses, the next call signs on anew, and says so.",
  examples: [
    "signoff login edin",
    "signoff login symphony --profile desk --keep 2h",
    "signoff login directlink --store file:/var/lib/signoff --key-file signoff.key",
  ],
  configure(command) {
    command.option(
      "--keep <time>",
      "for how long, such as 30m or 8h (default: 8h)",
      readDuration,
      usualKeep,
    );
    addSignOnOptions(command);
    addStoreOptions(command);
    addKeyOptions(command);
  },
  taskOf: (command) => signOn(command.args[0] ?? "", command.optsWithGlobals<LoginOptions>()),
};

function signOn(word: string, options: LoginOptions): Task {
  return async (context) => {
    const provider = findProvider(word);
    const keep = options.keep ?? usualKeep;
    await makeStore(options, context);
    const keys = await neededKeys(options, context);
    return withStore(options, context, async ({ store, place: { name } }) => {
      const sealed = sealOptions(keys, options);
      const shared = share(store, { ...sealed, keep });
      const session = await open(provider, options, context, { store: shared });
      await session.leave();
      tell(provider, session.account, { keep, name }, context);
      return exitCodes.done;
    });
  };
}

/** This user's own store, where no other one is named. */
async function makeStore(
  { store, keyFile, unsealed }: LoginOptions,
  { terminal: { env } }: Context,
): Promise<void> {
  if (store !== undefined || env["SIGNOFF_STORE"]) return;
  if (keyFile !== undefined || unsealed) {
    throw new UsageError("--key-file and --unsealed are of a store: give --store as well.");
  }
  await makeHomeStore(env);
}

interface Kept {
  /** In ms. */
  readonly keep: number;
  /** The store's name. */
  readonly name: string;
}

function tell(
  provider: Provider,
  account: string,
  { keep, name }: Kept,
  { output }: Context,
): void {
  const { title, words } = provider;
  const text = `Signed on to ${title} as ${account}. The session is kept for ${ageOf(keep)} in ${name}: signoff call ${words[0]} uses it, signoff off --account ${account} ends it.`;
  output.tell(
    { type: "kept", provider: provider.name, account, keep, store: name },
    paragraph(text, output.width, 0),
  );
}
