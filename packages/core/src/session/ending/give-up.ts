import type { OperationsByMethod } from "../../call/calls.ts";
import { createBackoff } from "../channel/backoff.ts";
import { startBudget } from "../channel/budget.ts";
import { callsUnder } from "../channel/calls-under.ts";
import { endLease } from "./end-lease.ts";
import type { SessionContext } from "../leases/session-context.ts";
import { now } from "../../time/moment.ts";
import { type CallsUnder, isEnded } from "../driver/tokens.ts";
import { warnOfRemains } from "./warn.ts";

/** How long ending the remains of a login may take, in ms. */
const endingTime = 20_000;

/** For how long its requests are repeated, in ms: the login that failed is held up by that. */
const repeatTime = 5_000;

/** Ends the tokens of a grant that no session will hold; whether they surely are dead. Warns of those that may not be. */
export async function giveUp<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { driver, channel, logouts }: SessionContext<Operations, Paths, Grant>,
  grant: Grant,
): Promise<boolean> {
  const budget = startBudget(endingTime);
  const under: CallsUnder<Operations, Grant> = (part, heard) =>
    callsUnder(driver, channel, part, { budget, heard });
  const steps = await endLease(
    driver,
    under,
    { grant, over: false, since: now(), lifetime: driver.lifetimeOf?.(grant) },
    {
      superseded: false,
      logouts,
      backoff: (tokens) => createBackoff(performance.now() + repeatTime / tokens),
    },
  );
  const { facts, account } = driver;
  const isClear = steps.every(isEnded);
  if (!isClear) warnOfRemains({ provider: facts.name, account });
  return isClear;
}
