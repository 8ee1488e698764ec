import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { ask, type Asked, toReceipt } from "./asked.ts";
import type { Backoff } from "../channel/backoff.ts";
import type { TokenDriver } from "../driver/driver.ts";
import type { Logouts } from "../channel/logouts.ts";
import { type Evidence, isDead, outcomeOf, resultOf, type TokenHistory } from "./evidence.ts";
import type { HeardAnswers } from "../../reports/heard-answers.ts";
import type { ReceiptStep } from "../../reports/receipt.ts";

/** What a token is ended with: calls under it, and what is heard of the answers to these. */
export interface Line<Operations extends OperationsByMethod> {
  readonly calls: TypedCalls<Operations>;
  readonly heard: HeardAnswers;
}

/** Ends one token: calls logout, then asks with the old token whether it is really dead. */
export async function endToken<Operations extends OperationsByMethod>(
  token: TokenDriver<Operations, object>,
  line: Line<Operations>,
  history: TokenHistory,
  backoff: Backoff,
): Promise<ReceiptStep> {
  let evidence = await logOutAndAsk(token, line, history, undefined);
  let dead = await isDead(evidence, history);
  while (!dead && (await isRepeated(evidence, backoff))) {
    evidence = await logOutAndAsk(token, line, history, evidence);
    dead = await isDead(evidence, history);
  }
  const { before, logout, probe } = evidence;
  return {
    token: token.name,
    superseded: history.superseded,
    outcome: outcomeOf(evidence, dead, history),
    before: before && { result: resultOf(before, before.reply === "gone"), ...toReceipt(before) },
    logout: toReceipt(logout),
    probe: probe && { result: resultOf(probe, dead), ...toReceipt(probe) },
  };
}

/** What had a proper answer the last time is not asked for again, but for the question afterwards. */
async function logOutAndAsk<Operations extends OperationsByMethod>(
  token: TokenDriver<Operations, object>,
  { calls, heard }: Line<Operations>,
  { superseded, over, logouts }: TokenHistory,
  last: Evidence | undefined,
): Promise<Evidence> {
  const isLoggedOut = last !== undefined && last.logout.reply !== "failed";
  const isCompared = last?.before?.reply === "accepted" || isLoggedOut;
  // Of one that was replaced because it is over, the answer is known.
  const { askFirst } = isCompared || (superseded && over) ? {} : token;
  const before = askFirst ? await ask(token, heard, () => askFirst(calls)) : last?.before;
  const logOut = (): Promise<unknown> => logouts.run(token.name, () => token.logOut(calls));
  const logout = isLoggedOut ? last.logout : await ask(token, heard, logOut);
  const probe =
    token.probe && (await ask(token, heard, () => askAfterwards(token, calls, logouts)));
  const repeated = last !== undefined && (last.repeated || !isLoggedOut);
  return { before, logout, repeated, probe };
}

/** Asks whether it is alive. Where the answer says nothing of the token, the refusal of a second logout may. */
async function askAfterwards<Operations extends OperationsByMethod>(
  token: TokenDriver<Operations, object>,
  calls: TypedCalls<Operations>,
  logouts: Logouts,
): Promise<unknown> {
  try {
    return await token.probe?.(calls);
  } catch (error) {
    const { secondLogoutAfter = [] } = token;
    if (!token.isGone(error) && (await logouts.haveTaken(secondLogoutAfter))) {
      await token.logOut(calls).catch((refusal: unknown) => {
        if (token.isGone(refusal)) throw refusal;
      });
    }
    throw error;
  }
}

/** Whether there is reason to go on, and time; waits then. */
async function isRepeated(
  { logout, repeated, probe }: Evidence,
  backoff: Backoff,
): Promise<boolean> {
  // As over a connection that had gone stale. That the token is alive makes a second logout safe.
  const isStale = logout.reply === "failed" && logout.status === undefined;
  if (isStale && probe?.reply === "accepted" && !repeated) return true;
  const unanswered = [logout, probe].filter((asked) => asked?.repeatable) as Asked[];
  if (unanswered.length === 0) return false;
  return backoff.pause(unanswered.reduce((longest, { wait }) => Math.max(longest, wait), 0));
}
