import type { OperationsByMethod } from "../../../call/calls.ts";
import { InvalidOptionError } from "../../../errors/errors.ts";
import { processLabel } from "../../../reports/process-label.ts";
import type { Shareable } from "../../driver/shareable.ts";
import type { OpenedSession } from "../../ending/session-life.ts";
import { asAborted, createLogin } from "../../login/login.ts";
import { accountKeyOf } from "../account-key.ts";
import { Heartbeat } from "../heartbeat.ts";
import type { Limits } from "../limits.ts";
import type { SharedLogin } from "../opener.ts";
import { identityOf } from "../provider/identity.ts";
import { accountKey } from "../record-keys.ts";
import { randomId } from "../../../values/random-id.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { SessionStore } from "../store.ts";
import type { Shelf } from "../swap/shelf.ts";
import { createStoreClock } from "../swap/store-clock.ts";
import { Account } from "./account.ts";
import { acquire } from "./acquire.ts";
import { giveUpLogin } from "./give-up-login.ts";
import { lookAfterBeat } from "./look.ts";
import { Member } from "./member.ts";
import { SharedLeases } from "./shared-leases.ts";
import { SharedLife } from "./shared-life.ts";

/** What all logins over one store have in common. */
export interface SharingSetup {
  readonly store: SessionStore;
  readonly sealer: Sealer;
  readonly limits: Limits;
  /** In ms. */
  readonly keep: number;
  /** For people; `undefined` for host and process. */
  readonly label: string | undefined;
}

/** Takes part in the session of the account, or opens it. */
export async function openShared<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  setup: SharingSetup,
  login: SharedLogin<Operations, Paths, Grant>,
): Promise<OpenedSession<Grant>> {
  const { signal } = login.settings;
  const { name } = login.context.driver.facts;
  if (signal?.aborted) throw asAborted(signal.reason, signal, name);
  const member = await createMember(setup, login).catch((error: unknown) => {
    throw asAborted(error, signal, name);
  });
  try {
    await member.heartbeat.beat();
    const until = performance.now() + member.context.channel.total;
    const held = await acquire(member, { mayLogIn: true, waits: true, signal, until });
    if (!held) throw member.context.lifecycle.ended();
    return {
      leases: new SharedLeases(member, held),
      begin: (parts) => new SharedLife(member, parts),
    };
  } catch (error) {
    await giveUpLogin(member, signal);
    throw asAborted(error, signal, name);
  }
}

async function createMember<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { store, sealer, limits, keep, label = processLabel() }: SharingSetup,
  { context, signOn, shareable, settings }: SharedLogin<Operations, Paths, Grant>,
): Promise<Member<Operations, Paths, Grant>> {
  const { driver, channel } = context;
  const { identity, place, sharing, credential } = checkShareable(shareable);
  const { name: provider } = driver.facts;
  const hash = await accountKeyOf(provider, identity);
  const id = randomId();
  const clock = createStoreClock(store, limits);
  const shelf: Shelf = { store, key: accountKey(hash), limits, clock };
  const about = { provider, account: driver.account, place };
  const self = { id, label: label ?? id, keep };
  const account = new Account({ shelf, hash, about, sealer, sharing, member: self });
  const made: Member<Operations, Paths, Grant> = new Member(
    {
      context,
      account,
      identity,
      credential,
      settings,
      login: createLogin(driver, channel, signOn),
    },
    (uses) =>
      new Heartbeat({
        ...shelf,
        id,
        keep,
        uses,
        onBeat: (failure) => lookAfterBeat(made, failure),
      }),
  );
  await made.markCredential();
  return made;
}

/** @throws {InvalidOptionError} where the provider's package does not say by what its sessions can be shared. */
function checkShareable(
  shareable: Shareable | undefined,
): Shareable & { readonly identity: readonly string[] } {
  if (shareable) return { ...shareable, identity: identityOf(shareable) };
  throw new InvalidOptionError(
    "store",
    "cannot be used with this login: its package does not say by what a session can be shared.",
  );
}
