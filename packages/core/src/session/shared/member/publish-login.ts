import type { OperationsByMethod } from "../../../call/calls.ts";
import { giveUp } from "../../ending/give-up.ts";
import { endEntry } from "../ending/end-entry.ts";
import type { OpenedSession } from "../transitions/entries.ts";
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
  const { member, opening, record, notes } = login;
  const { account, context, latest } = member;
  const { session } = opening;
  await notes.settle();
  const sealed = await account.seal(record, session, grant);
  const lifetime = context.driver.lifetimeOf?.(grant);
  const opened = { ...opening, sealed, ...(lifetime !== undefined && { lifetime }) };
  const swapped = await account.change((now, actor) => publish(now, actor, opened), {
    settled: ({ current }) => current === session,
    patience: account.shelf.limits.publishTries,
  });
  const entry = swapped.record?.sessions[session];
  if (!swapped.written || !entry) return endStray(login, grant, opened);
  const found = { session, grant, entry, epoch: swapped.record.epoch };
  return member.take(found, latest === undefined ? "opened" : "renewed");
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
