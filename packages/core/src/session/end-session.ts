import type { OperationsByMethod } from "../call/calls.ts";
import { overallOutcome, type Receipt, type ReceiptStep } from "../reports/receipt.ts";
import { ageOf, type Moment } from "../time/moment.ts";
import type { Budget } from "./budget.ts";
import { callsUnder } from "./calls-under.ts";
import type { SessionDriver } from "./driver.ts";
import { endLease, isOver } from "./end-lease.ts";
import { inLanes } from "./in-lanes.ts";
import type { Leases } from "./leases.ts";
import type { Logouts } from "./logouts.ts";
import type { RunningCalls } from "./running-calls.ts";
import type { SessionContext } from "./session-context.ts";
import { type CallsUnder, isTaken } from "./tokens.ts";

/** What a sign-off works on. */
export interface EndingSession<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly context: SessionContext<Operations, Paths, Grant>;
  readonly leases: Leases<Grant>;
  readonly running: RunningCalls;
  /** When the session was opened. */
  readonly openedAt: Moment;
}

/** Drains the calls for so many ms, ends every token that may still be alive, and tells how that went. */
export async function endSession<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { context, leases, running, openedAt }: EndingSession<Operations, Paths, Grant>,
  drain: number,
  budget: Budget,
): Promise<Receipt> {
  const { driver, channel, lifecycle, possible, logouts } = context;
  lifecycle.beginSignOff();
  const drained = await running.drain(budget.shorten(drain), (call) =>
    lifecycle.ended(call.details),
  );
  lifecycle.completeDrain();
  await leases.settle(budget.share());
  await possible.settle(budget.share());
  const under: CallsUnder<Operations, Grant> = (grant) =>
    callsUnder(driver, channel, grant, budget);
  await learnOfReplacement(driver, under, leases);
  leases.close();
  const unheld = possible.steps;
  const { renewals } = leases;
  const steps = [...(await endLeases(driver, under, leases, logouts, budget)), ...unheld];
  leases.forget();
  lifecycle.completeSignOff();
  return {
    provider: driver.facts.name,
    account: driver.account,
    origins: driver.facts.origins,
    openedAt: new Date(openedAt.date).toISOString(),
    endedAt: new Date().toISOString(),
    duration: ageOf(openedAt),
    renewals,
    drained,
    steps,
    outcome: overallOutcome(steps),
  };
}

/**
 * What the provider says of tokens that it called over may be worth no more than that it takes the grant that replaced them:
 * once that one is logged out, too, nobody can tell.
 */
async function learnOfReplacement<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  under: CallsUnder<Operations, Grant>,
  { current, superseded }: Leases<Grant>,
): Promise<void> {
  const isAsked = superseded.some((lease) => isOver(driver, lease));
  if (isAsked && !current.proven) current.proven = await isTaken(driver, under, current.grant);
}

async function endLeases<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  under: CallsUnder<Operations, Grant>,
  leases: Leases<Grant>,
  logouts: Logouts,
  budget: Budget,
): Promise<ReceiptStep[]> {
  const ended = [
    endLease(driver, under, leases.current, {
      superseded: false,
      logouts,
      backoff: (tokens) => budget.backoff(tokens),
    }),
    ...inLanes(leases.superseded, (lease, following) =>
      endLease(driver, under, lease, {
        superseded: true,
        logouts,
        isReplaced: () => leases.current.proven,
        backoff: (tokens) => budget.backoff(tokens + following),
      }),
    ),
  ];
  return (await Promise.all(ended)).flat();
}
