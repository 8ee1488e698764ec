import type { OperationsByMethod } from "../../../call/calls.ts";
import { orAborted } from "../../../time/signals.ts";
import { randomId } from "../../../values/random-id.ts";
import type { AccountRecord } from "../record.ts";
import { not, type Why } from "../transitions/decision.ts";
import { takeTurn } from "../transitions/take-turn.ts";
import type { Member } from "./member.ts";
import { refusedByRecord, tooManyLogins } from "./refusals.ts";
import { TurnLogin } from "./turn-login.ts";
import type { Attempt, Wish } from "./wish.ts";

/**
 * Transition 2, and the login under the turn.
 *
 * @param current what was seen as the account's session, and does not do. Where another one is by now, that is looked at first.
 */
export async function takeTurnAndLogIn<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  member: Member<Operations, Paths, Grant>,
  wish: Wish,
  current: string | undefined,
): Promise<Attempt<Grant>> {
  const { account, atWork, logins } = member;
  // One login at a time: the answer to the last one may still come.
  await orAborted(Promise.all([...logins].map(({ settled }) => settled)), wish.signal);
  // It may be another one than at the first login.
  if (member.latest) await member.markCredential();
  const opening = { turn: randomId(), session: randomId() };
  const ids = Object.values(opening);
  ids.forEach((id) => atWork.add(id));
  const forget = (): void => ids.forEach((id) => void atWork.delete(id));
  member.isListed = true;
  let login: TurnLogin<Operations, Paths, Grant> | undefined;
  try {
    const swapped = await account.change(
      (record, actor, look) =>
        record.current === current
          ? takeTurn(record, actor, look, { ...opening, terms: account.terms })
          : not("changed"),
      { settled: ({ turn }) => turn?.id === opening.turn, signal: wish.signal },
    );
    if (!swapped.written) return whyNot(member, wish, swapped.why, swapped.record);
    login = new TurnLogin(member, opening, swapped.record);
    return await login.run(wish.signal);
  } finally {
    if (login) void login.settled.finally(forget);
    else forget();
  }
}

function whyNot<Operations extends OperationsByMethod, Paths extends object, Grant extends object>(
  { account, context }: Member<Operations, Paths, Grant>,
  { waits }: Wish,
  why: Why,
  record: AccountRecord | undefined,
): Attempt<Grant> {
  const { facts, account: name } = context.driver;
  if (why === "refused") throw refusedByRecord(record, account, name, facts.name);
  if (why === "too-many-logins") throw tooManyLogins(name, facts.name);
  return why === "turn-taken" && !waits ? undefined : "again";
}
