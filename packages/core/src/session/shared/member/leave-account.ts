import { elapsedSince } from "../../../time/elapsed.ts";
import type { OperationsByMethod } from "../../../call/calls.ts";
import type { DrainedCalls, Receipt } from "../../../reports/receipt.ts";
import { endAccount } from "../ending/end-account.ts";
import { randomId } from "../../../values/random-id.ts";
import { leave } from "../transitions/leave.ts";
import { within } from "../../../time/within.ts";
import { abortAfter } from "../../leases/abort-after.ts";
import { unanswered } from "../transitions/unanswered.ts";
import { close } from "./close.ts";
import type { EndLimits } from "./end-limits.ts";
import type { Member } from "./member.ts";

/** Transition 11; the last one ends the session, unless it is kept. It never rejects. */
export async function leaveAccount<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, limits: EndLimits): Promise<Receipt | undefined> {
  const { lifecycle, channel, driver } = member.context;
  const { name: provider } = driver.facts;
  const started = performance.now();
  lifecycle.announceSignOff();
  lifecycle.leave();
  const drained = await drain(member, limits);
  const receipt = await leaveRecord(member, limits, drained).catch(() => undefined);
  await close(member);
  if (receipt) {
    const duration = elapsedSince(started);
    channel.emit({ type: "sign-off", provider, outcome: receipt.outcome, duration });
  } else {
    channel.emit({ type: "left", provider });
  }
  return receipt;
}

/** Lets running calls finish, and stops what goes on beside them. */
export async function drain<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  member: Member<Operations, Paths, Grant>,
  { drain: milliseconds, budget }: EndLimits,
): Promise<DrainedCalls | undefined> {
  const { lifecycle } = member.context;
  member.keeper.keepOpen(undefined);
  const drained = await member.parts?.running.drain(budget.shorten(milliseconds), (call) =>
    lifecycle.ended(call.details),
  );
  lifecycle.completeDrain();
  await within(budget.share(), member.keeper.settle());
  await settleLogins(member, budget.share());
  return drained;
}

/** A login that takes longer than so many ms is aborted; of one that is deaf to it others have to be told. */
async function settleLogins<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, milliseconds: number): Promise<void> {
  const { logins, closing, account } = member;
  const all = Promise.all([...logins].map(({ settled }) => settled));
  await abortAfter(milliseconds, all, closing);
  for (const { opening } of logins) {
    await account.change((record) => unanswered(record, opening)).catch(() => {});
  }
}

async function leaveRecord<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  member: Member<Operations, Paths, Grant>,
  { atMost }: EndLimits,
  drained: DrainedCalls | undefined,
): Promise<Receipt | undefined> {
  const { account, ender, latest } = member;
  const turn = randomId();
  const swapped = await account.change((record, actor, look) => leave(record, actor, look, turn), {
    settled: (record) => !Object.hasOwn(record.members, account.actor.id),
  });
  const { record } = swapped;
  if (record?.phase !== "ending" || record.turn?.id !== turn) return undefined;
  return endAccount(ender, {
    membersWithin: 0,
    budget: atMost,
    drained,
    renewals: latest?.lease.generation,
    own: latest?.session,
  });
}
