import type { OperationsByMethod } from "../../../call/calls.ts";
import { sharesToken } from "../../driver/tokens.ts";
import { giveUp } from "../../ending/give-up.ts";
import { endEntry } from "../ending/end-entry.ts";
import type { Actor } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, isNext } from "../transitions/decision.ts";
import {
  type Handle,
  type OpenedSession,
  withEntry,
  withoutEntry,
} from "../transitions/entries.ts";
import { bare } from "../../../values/bare.ts";
import { randomId } from "../../../values/random-id.ts";
import { publish } from "../transitions/publish.ts";
import { tooLate } from "../transitions/too-late.ts";
import type { LoginUnderTurn } from "./under-turn.ts";
import type { Attempt } from "./wish.ts";

/**
 * Transition 4: the session of a login becomes the one of all; where it comes too late, 5.
 *
 * @throws {StoreError} where the store does not take it in time.
 */
export async function publishLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(login: LoginUnderTurn<Operations, Paths, Grant>, grant: Grant): Promise<Attempt<Grant>> {
  const { member, opening, notes } = login;
  const { account } = member;
  const { session } = opening;
  await notes.settle();
  endStrayParts(login, grant);
  const opened = { ...opening, ...(await handleOf(login, grant)) };
  const revived = findRevived(login, grant);
  const publishing = (now: AccountRecord, actor: Actor): Decision => {
    const published = publish(now, actor, opened);
    if (!isNext(published) || revived === undefined) return published;
    return { next: withoutEntry(published.next, revived) };
  };
  const swapped = await account.change(publishing, {
    settled: ({ current }) => current === session,
    patience: account.shelf.limits.publishTries,
  });
  const entry = swapped.record?.sessions[session];
  if (!swapped.written || !entry) return endStray(login, grant, opened);
  await listLost(login);
  const found = { session, grant, entry, epoch: swapped.record.epoch };
  return member.take(found, login.isRenewal ? "renewed" : "opened");
}

/** What the record holds of a session that the login has opened. */
export async function handleOf<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { member, opening, record }: LoginUnderTurn<Operations, Paths, Grant>,
  grant: Grant,
): Promise<Handle> {
  const { account, context } = member;
  const sealed = await account.seal(record, opening.session, grant);
  const lifetime = context.driver.lifetimeOf?.(grant);
  return { sealed, ...(lifetime !== undefined && { lifetime }) };
}

/**
 * The session before, where the provider gave a token of it again: ending the one would end the other, so that the new one
 * takes its place.
 */
function findRevived<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ member }: LoginUnderTurn<Operations, Paths, Grant>, grant: Grant): string | undefined {
  const { latest, context } = member;
  const before = latest?.lease.grant;
  return before && sharesToken(context.driver, before, grant) ? latest.session : undefined;
}

/** What an attempt of the login opened that was repeated. The store knows it no more when the grant is published. */
function endStrayParts<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ member, notes }: LoginUnderTurn<Operations, Paths, Grant>, grant: Grant): void {
  const { driver } = member.context;
  const strays = notes.parts.filter((part) => !sharesToken(driver, part, grant));
  for (const part of strays) member.goOn(giveUp(member.context, part));
}

/** Attempts of the login that nobody got a readable answer to, beside the one that did. */
async function listLost<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ member, possible }: LoginUnderTurn<Operations, Paths, Grant>): Promise<void> {
  for (const step of possible.steps) {
    const { by, at } = { by: member.account.actor.id, at: member.account.shelf.clock.now() };
    const session = randomId();
    member.losses.set(session, step);
    const entry = bare({ state: "lost" as const, by, at, generation: 0, failures: 0 });
    await member.account.change((record) => ({ next: withEntry(record, session, entry) }), {
      settled: ({ sessions }) => sessions[session] !== undefined,
    });
  }
}

/** Somebody else was faster, or all was ended meanwhile. */
async function endStray<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { member }: LoginUnderTurn<Operations, Paths, Grant>,
  grant: Grant,
  opened: OpenedSession,
): Promise<"again"> {
  const { account, context } = member;
  const { session, turn } = opened;
  const swapped = await account.change((record, actor) => tooLate(record, actor, opened), {
    settled: ({ sessions }) => sessions[session]?.sealed === opened.sealed,
    patience: account.shelf.limits.publishTries,
  });
  if (swapped.written) await endEntry(member.ender, session, { cause: "superseded", turn });
  else await giveUp(context, grant);
  return "again";
}
