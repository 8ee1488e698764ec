import type { OperationsByMethod } from "../../../call/calls.ts";
import { isAuthenticationError, tellPossibleSession } from "../../../errors/errors.ts";
import { isEnded } from "../../driver/tokens.ts";
import { warnOfPossible, warnOfRemains } from "../../ending/warn.ts";
import { endEntry } from "../ending/end-entry.ts";
import type { Actor, Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import type { Decision } from "../transitions/decision.ts";
import { refused } from "../transitions/refused.ts";
import { withdraw } from "../transitions/take-back.ts";
import { unanswered } from "../transitions/unanswered.ts";
import type { LoginUnderTurn } from "./under-turn.ts";

/**
 * What becomes of the turn and the entry of a login that failed: transition 6 where it was refused, 7 where a request of it may
 * have opened something that nobody holds, 8 where nothing is left of it but what was noted, which is ended. It never
 * rejects: what cannot be written is done by others when this process is gone.
 */
export async function endFailedLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(login: LoginUnderTurn<Operations, Paths, Grant>, error: unknown): Promise<void> {
  const { member, opening, notes, possible } = login;
  await notes.settle();
  // An answer that the login did not wait for any more may still come.
  await possible.settle();
  const isLost = possible.steps.length > 0;
  if (!login.isRenewal) warn(login);
  const [lost] = possible.steps;
  if (lost) member.losses.set(opening.session, lost);
  try {
    await member.account.change(
      (record, actor, look) =>
        isLost ? unanswered(record, opening) : withoutLogin(login, error, record, actor, look),
      { settled: ({ sessions }) => sessions[opening.session]?.state !== "opening" },
    );
    if (!isLost && !notes.isEmpty) await endParts(login, error);
  } catch {
    if (login.isRenewal) warn(login);
  }
}

/** Ends what was noted; the process is told where that may be alive, and the error is. */
async function endParts<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>({ member, opening }: LoginUnderTurn<Operations, Paths, Grant>, error: unknown): Promise<void> {
  const told = await endEntry(member.ender, opening.session, { cause: "superseded" });
  if (told.kind === "told" && told.receipt.steps.every(isEnded)) return;
  tellPossibleSession(error);
  const { facts, account } = member.context.driver;
  warnOfRemains({ provider: facts.name, account });
}

/** Of what a first login leaves no receipt of this process tells. */
function warn<Operations extends OperationsByMethod, Paths extends object, Grant extends object>({
  member,
  possible,
}: LoginUnderTurn<Operations, Paths, Grant>): void {
  const { facts, account } = member.context.driver;
  for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);
}

function withoutLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { member, opening }: LoginUnderTurn<Operations, Paths, Grant>,
  error: unknown,
  record: AccountRecord,
  actor: Actor,
  look: Look,
): Decision {
  if (!isAuthenticationError(error) || error.reason === "no-session") {
    return withdraw(record, actor, opening);
  }
  const { reason } = error;
  return refused(record, actor, look, { ...opening, reason, terms: member.account.terms });
}
