import type { OperationsByMethod } from "../../../call/calls.ts";
import { readSessionReceipts } from "../ending/receipt-journal.ts";
import { keepUp } from "../ending/keep-up.ts";
import { type Actor, keeperOf } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import type { Seen } from "../swap/shelf.ts";
import { rejoin } from "../transitions/join.ts";
import { type Decision, isNext } from "../transitions/decision.ts";
import { putBack } from "../transitions/put-back.ts";
import { takeBack } from "../transitions/take-back.ts";
import { sharesToken } from "../../driver/tokens.ts";
import { adopt } from "./adopt.ts";
import type { Held } from "./held.ts";
import type { Member } from "./member.ts";
import { passEnding } from "./pass-ending.ts";

/**
 * Brings this member in line with the record, in this order: takes back what stands in its name without its being at work on
 * it; goes through an ending; joins again where it was taken for gone; lists its session again where the store has lost it;
 * adopts a newer one. The keeper then tidies up.
 *
 * @throws {StoreError} where the store cannot be used.
 */
export async function reconcile<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<void> {
  if (member.isOver) return;
  const seen = await member.account.seeAfterBeat();
  const { record } = seen;
  if (record) await takeOwnBack(member, seen);
  if (record && (record.phase === "ending" || member.isSignedOff(record))) {
    if (!member.isOver) passEnding(member, record).catch(() => {});
    return;
  }
  await bringInLine(member, record);
  if (record) tidyUp(member, seen);
}

/** Transition 8. A write that was given up may have come true. */
async function takeOwnBack<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, { record }: Seen): Promise<void> {
  const { account, remains } = member;
  const decide = (now: AccountRecord, actor: Actor): Decision =>
    takeBack(now, actor, member.busyWith(now), remains);
  if (record && isNext(decide(record, account.actor))) await account.change(decide);
}

async function bringInLine<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, record: AccountRecord | undefined): Promise<void> {
  const { account, held } = member;
  if (!held) return;
  // An ending that this process has slept through.
  if (record && record.epoch > held.epoch) return member.drop();
  if (record && !Object.hasOwn(record.members, account.actor.id)) {
    await account.change(rejoin);
  }
  const isListed = record?.sessions[held.session] !== undefined;
  const isCurrent = record?.current === held.session;
  const newer = record && !isCurrent ? await adopt(member, record) : undefined;
  if (isListed || isRevived(member, held)) return;
  if (!(await isPutBack(member, held)) && newer === undefined) member.drop();
}

/** Whether the session that took the place of this one has a token of it: there is nothing to list then. */
function isRevived<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ held: now, context }: Member<Operations, Paths, Grant>, before: Held<Grant>): boolean {
  if (!now || now === before) return false;
  return sharesToken(context.driver, now.lease.grant, before.lease.grant);
}

/** Transition 16: whether the session stands in the record again. It does not where a receipt tells of its end. */
async function isPutBack<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ account }: Member<Operations, Paths, Grant>, held: Held<Grant>): Promise<boolean> {
  if (await readSessionReceipts(account.shelf, held.session)) return false;
  const swapped = await account.change((record) => putBack(record, held));
  return swapped.written || swapped.why === "listed";
}

function tidyUp<Operations extends OperationsByMethod, Paths extends object, Grant extends object>(
  member: Member<Operations, Paths, Grant>,
  seen: Seen,
): void {
  const { record, look } = seen;
  if (!record || member.isOver) return;
  const isKeeper = keeperOf(record, look) === member.account.actor.id;
  member.keeper.keepOpen(isKeeper ? member.parts : undefined);
  member.keeper.tidyUp(() => keepUp(member.ender, seen));
}
