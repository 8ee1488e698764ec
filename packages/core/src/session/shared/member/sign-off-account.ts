import { elapsedSince } from "../../../time/elapsed.ts";
import type { OperationsByMethod } from "../../../call/calls.ts";
import { isStoreError } from "../../../errors/store-error.ts";
import type { DrainedCalls, Receipt } from "../../../reports/receipt.ts";
import { endAccount } from "../ending/end-account.ts";
import type { Actor, Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { randomId } from "../../../values/random-id.ts";
import { type Decision, not } from "../transitions/decision.ts";
import { leave } from "../transitions/leave.ts";
import { signOff } from "../transitions/sign-off.ts";
import type { Account } from "./account.ts";
import { close } from "./close.ts";
import type { EndLimits } from "./end-limits.ts";
import { drain } from "./leave-account.ts";
import type { Member } from "./member.ts";

/** Transition 12, and what follows it: ends the session for all. It never rejects. */
export async function signOffAccount<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, limits: EndLimits): Promise<Receipt> {
  const { lifecycle, channel, driver } = member.context;
  const started = performance.now();
  const wasOpen = lifecycle.state === "open" || lifecycle.state === "lost";
  lifecycle.announceSignOff();
  lifecycle.beginSignOff();
  const [isKnown, drained] = await Promise.all([
    tellAll(member),
    wasOpen ? drain(member, limits) : undefined,
  ]);
  const receipt = await end(member, limits, isKnown, drained);
  await close(member);
  lifecycle.completeSignOff();
  const duration = elapsedSince(started);
  const { name: provider } = driver.facts;
  channel.emit({ type: "sign-off", provider, outcome: receipt.outcome, duration });
  return receipt;
}

/** Whether the store has it. */
async function tellAll<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ account, heartbeat, latest }: Member<Operations, Paths, Grant>): Promise<boolean> {
  const ending = { turn: randomId(), epoch: latest?.epoch ?? 0 };
  try {
    if (!heartbeat.isYounger(account.shelf.limits.freshBeat)) await heartbeat.beat();
    const swapped = await account.change(
      (record, actor, look) => signOff(record, actor, look, ending),
      { settled: (record) => isTold(record, account, ending.epoch) },
    );
    // Somebody else was first, and waits for this one to go.
    if (!swapped.written) await account.change(goAway);
    return true;
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return false;
  }
}

function isTold({ signedOff, members }: AccountRecord, { actor }: Account, epoch: number): boolean {
  return signedOff >= epoch && !Object.hasOwn(members, actor.id);
}

function goAway(record: AccountRecord, actor: Actor, look: Look): Decision {
  return record.phase === "ending" ? leave(record, actor, look, randomId()) : not("not-ending");
}

async function end<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  member: Member<Operations, Paths, Grant>,
  { atMost }: EndLimits,
  isKnown: boolean,
  drained: DrainedCalls | undefined,
): Promise<Receipt> {
  const { account, ender, latest, settings } = member;
  if (isKnown) {
    const told = await endAccount(ender, {
      membersWithin: settings.drain + account.shelf.limits.beat,
      budget: atMost,
      drained,
      renewals: latest?.lease.generation,
      own: latest?.session,
    });
    if (told) return told;
  }
  return member.endAlone(
    { session: latest?.session ?? randomId(), grant: latest?.lease.grant },
    { drained, budget: atMost },
  );
}
