import type { OperationsByMethod } from "../../../call/calls.ts";
import { isRefused } from "../../driver/tokens.ts";
import { readGrant } from "../provider/read-grant.ts";
import type { AccountRecord } from "../record.ts";
import { isSameMark } from "../same-mark.ts";
import { join } from "../transitions/join.ts";
import type { Member } from "./member.ts";
import type { Attempt } from "./wish.ts";

/**
 * The current session, for this member too; `undefined` where it is another credential's, or dead.
 *
 * @throws {StoreError} where it cannot be opened: then nobody may log in beside it.
 */
export async function adopt<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, record: AccountRecord): Promise<Attempt<Grant>> {
  const { account, context } = member;
  const { current: session } = record;
  const entry = session === undefined ? undefined : record.sessions[session];
  if (session === undefined || entry?.sealed === undefined) return undefined;
  const { grant: stored, mark } = await account.open(record, session, entry.sealed);
  if (!isSameMark(mark, account.actor.marks)) return undefined;
  const grant = readGrant(stored, context.driver, account.terms);
  if (await isDead(member, grant, entry.at)) return undefined;
  const swapped = await account.change((next, actor, look) =>
    join(next, actor, look, { session, mark }),
  );
  if (!swapped.written) return "again";
  return member.take({ session, grant, entry, epoch: swapped.record.epoch }, "adopted");
}

/** Where nobody is known to have used a session for half of what ends an idle one, the provider is asked. */
async function isDead<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { context, account }: Member<Operations, Paths, Grant>,
  grant: Grant,
  openedAt: number,
): Promise<boolean> {
  const { idleLimit } = account.terms;
  if (idleLimit === undefined || account.shelf.clock.now() - openedAt < idleLimit / 2) return false;
  return isRefused(context.driver, context.inPassing, grant);
}
