import type { OperationsByMethod } from "../../../call/calls.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { endAccount } from "../ending/end-account.ts";
import { randomId } from "../../../values/random-id.ts";
import { leave } from "../transitions/leave.ts";
import { close } from "./close.ts";
import type { Member } from "./member.ts";

/** Somebody has signed off for all: the session of this process ends as well. */
export async function signedOffByOthers<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<Receipt | undefined> {
  const { account, context, settings, parts, latest } = member;
  const { lifecycle } = context;
  lifecycle.announceSignOff();
  lifecycle.beginSignOff();
  const drained = await parts?.running.drain(settings.drain, (call) =>
    lifecycle.ended(call.details),
  );
  lifecycle.completeDrain();
  let receipt: Receipt | undefined;
  try {
    await account.change((record, actor, look) => leave(record, actor, look, randomId()));
    const membersWithin = settings.drain + account.shelf.limits.beat;
    receipt = await endAccount(member.ender, { membersWithin, drained, own: latest?.session });
  } catch {
    // Whoever has signed off goes on without this one when its beat is past.
  }
  await close(member);
  lifecycle.completeSignOff();
  return receipt;
}
