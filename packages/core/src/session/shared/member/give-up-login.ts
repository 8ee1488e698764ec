import type { OperationsByMethod } from "../../../call/calls.ts";
import { endAccount } from "../ending/end-account.ts";
import { randomId } from "../../../values/random-id.ts";
import { leave } from "../transitions/leave.ts";
import { takeBack } from "../transitions/take-back.ts";
import { isNext } from "../transitions/decision.ts";
import { close } from "./close.ts";
import type { Member } from "./member.ts";

/** A first login has failed: this process is no member. It never rejects; an abort ends the wait, not the work. */
export async function giveUpLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, signal: AbortSignal | undefined): Promise<void> {
  const isHeldUp = [...member.logins].some(({ isLingering }) => isLingering);
  const work = giveUp(member).catch(() => {});
  if (!signal?.aborted && !isHeldUp) await work;
}

async function giveUp<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<void> {
  await Promise.all([...member.logins].map(({ settled }) => settled));
  if (member.isListed) await leaveRecord(member).catch(() => {});
  await close(member);
}

async function leaveRecord<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ account, ender, remains }: Member<Operations, Paths, Grant>): Promise<void> {
  const turn = randomId();
  const swapped = await account.change((record, actor, look) => {
    const mine = takeBack(record, actor, new Set(), remains);
    return leave(isNext(mine) ? mine.next : record, actor, look, turn);
  });
  if (swapped.record?.turn?.id === turn) await endAccount(ender, { membersWithin: 0 });
}
