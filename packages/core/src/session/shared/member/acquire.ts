import type { OperationsByMethod } from "../../../call/calls.ts";
import { endAccount } from "../ending/end-account.ts";
import { isHeldByOther, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { adopt } from "./adopt.ts";
import type { Held } from "./held.ts";
import type { Member } from "./member.ts";
import { passEnding } from "./pass-ending.ts";
import { Poll } from "./poll.ts";
import { takeTurnAndLogIn } from "./take-turn-and-log-in.ts";
import type { Attempt, Wish } from "./wish.ts";

/**
 * A session of the account for this member: the current one, or that of a login of its own.
 *
 * @returns `undefined` where there is none without what the wish rules out.
 * @throws {SessionEndedError} where somebody has signed off for all.
 * @throws {StoreError} where the store cannot be used.
 */
export async function acquire<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, wish: Wish): Promise<Held<Grant> | undefined> {
  const { facts, account } = member.context.driver;
  const { limits } = member.account.shelf;
  const poll = new Poll({ ...wish, limits, provider: facts.name, account });
  const stale = new Set<string | undefined>([wish.stale]);
  for (;;) {
    const found = await attempt(member, wish, stale);
    if (found !== "again") return found;
    await poll.pause();
  }
}

async function attempt<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  member: Member<Operations, Paths, Grant>,
  wish: Wish,
  stale: Set<string | undefined>,
): Promise<Attempt<Grant>> {
  const { heartbeat, account, context } = member;
  if (!heartbeat.isYounger(account.shelf.limits.beat)) await heartbeat.beat();
  const { record, look } = await account.see();
  if (record && member.isSignedOff(record)) {
    passEnding(member, record).catch(() => {});
    throw context.lifecycle.ended();
  }
  if (record?.phase === "ending") return waitForEnding(member, record, look);
  if (record && !stale.has(record.current)) {
    const adopted = await adopt(member, record);
    if (adopted) return adopted;
    stale.add(record.current);
  }
  return wish.mayLogIn ? takeTurnAndLogIn(member, wish, record?.current) : undefined;
}

/** Somebody ends all sessions. Who is gone is replaced. */
async function waitForEnding<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, record: AccountRecord, look: Look): Promise<"again"> {
  if (member.latest) await passEnding(member, record);
  else if (!isHeldByOther(look, member.account.actor, record.turn?.by)) {
    await endAccount(member.ender, { membersWithin: 0 });
  }
  return "again";
}
