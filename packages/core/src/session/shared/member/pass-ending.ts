import type { OperationsByMethod } from "../../../call/calls.ts";
import { endAccount } from "../ending/end-account.ts";
import { randomId } from "../../../values/random-id.ts";
import type { AccountRecord } from "../record.ts";
import { leave } from "../transitions/leave.ts";
import type { Member } from "./member.ts";
import { signedOffByOthers } from "./signed-off.ts";

/**
 * Goes through an ending that others have begun: refuses or holds new calls, lets running ones finish, leaves, and waits until it
 * is over, or carries it out itself where nobody who lives does. After a sign-off it is over for this process too.
 */
export function passEnding<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, record: AccountRecord): Promise<void> {
  member.passing ??= pass(member, record).finally(() => {
    member.passing = undefined;
  });
  return member.passing;
}

async function pass<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, record: AccountRecord): Promise<void> {
  if (member.isSignedOff(record)) {
    member.ended ??= signedOffByOthers(member);
    await member.ended;
    return;
  }
  const { account, uses, settings, latest } = member;
  await uses.drain(settings.drain);
  await account.change((now, actor, look) => leave(now, actor, look, randomId()));
  const { limits } = account.shelf;
  const membersWithin = settings.drain + limits.beat;
  await endAccount(member.ender, { membersWithin, own: latest?.session });
  member.drop();
}
