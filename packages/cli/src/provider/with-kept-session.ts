import type { SignoffEvent } from "@signoff/core";
import { listAccounts, share } from "@signoff/core/shared";
import { givenKeys, type KeyOptions, neededKeys, sealOptions } from "../key/read-keys.ts";
import { paragraph } from "../output/fit-text.ts";
import type { Context } from "../perform.ts";
import { findHomeStore } from "../store/home-store.ts";
import { type OpenStore, withStore } from "../store/open-store.ts";
import type { StoreOptions } from "../store/store-options.ts";
import { untilOf } from "../values/age.ts";
import type { AnySession } from "./any-session.ts";
import type { Provider } from "./provider.ts";
import type { SignOnOptions } from "./sign-on-options.ts";
import { open, tellReceipt, whileOpen, withSession } from "./with-session.ts";

/** How to sign on, and where sessions are kept. */
export type KeptOptions = SignOnOptions & StoreOptions & KeyOptions;

/**
 * As {@link withSession}, over the session that a store holds: it is signed on where there is none, and left as the others who
 * use it, and `signoff login --keep`, want it. Without a store it is a session of its own.
 */
export async function withKeptSession(
  provider: Provider,
  options: KeptOptions,
  context: Context,
  work: (session: AnySession) => Promise<number>,
): Promise<number> {
  if (!(await hasStore(options, context))) return withSession(provider, options, context, work);
  const keys = await neededKeys(options, context);
  return withStore(options, context, async (opened) => {
    const kept = await keptAccounts(opened, provider.name);
    const watch = watchOpening();
    const store = share(opened.store, sealOptions(keys, options));
    const session = await open(provider, options, context, { store, onEvent: watch.onEvent });
    return whileOpen(session, work, async () => {
      const until = kept.get(session.account);
      if (until !== undefined && watch.isNew()) {
        tellNew(provider, until - (await opened.store.now()), context);
      }
      const receipt = await session.leave();
      if (receipt) tellReceipt(receipt, context);
      return receipt;
    });
  });
}

/** A store that is named, with its key; else that of `signoff login`, where there was one. */
async function hasStore(options: KeptOptions, context: Context): Promise<boolean> {
  if (options.store !== undefined) return true;
  const { env } = context.terminal;
  if (!env["SIGNOFF_STORE"]) return findHomeStore(options, env) !== undefined;
  // Named for commands that need no key.
  return options.unsealed === true || (await givenKeys(options, context)) !== undefined;
}

/** Until when the accounts of a provider are kept, in ms of the store's clock, where they are. */
async function keptAccounts(
  { store }: OpenStore,
  provider: string,
): Promise<ReadonlyMap<string, number>> {
  const now = await store.now();
  const kept = new Map<string, number>();
  for await (const listed of listAccounts(store)) {
    const until = listed.keptUntil === undefined ? 0 : Date.parse(listed.keptUntil);
    if (listed.provider === provider && listed.account !== undefined && until > now) {
      kept.set(listed.account, until);
    }
  }
  return kept;
}

/** Whether a session was signed on anew, at first or since. */
function watchOpening() {
  let isNew = false;
  return {
    isNew: () => isNew,
    onEvent({ type }: SignoffEvent): void {
      if (type === "opened" || type === "renewal") isNew = true;
    },
  };
}

function tellNew({ name, title }: Provider, left: number, { output }: Context): void {
  const until = untilOf(new Date(left).toISOString(), 0);
  const text = `${title} had ended the session that was kept: signed on anew, and kept for ${until}. signoff off --provider ${name} ends it.`;
  output.tell({ type: "renewed", provider: name });
  output.advise(paragraph(text, output.width, 0));
}
