import { toMicroseconds } from "../../time/elapsed.ts";
import type { OperationsByMethod } from "../../call/calls.ts";
import { processLabel } from "../../reports/process-label.ts";
import {
  overallEnd,
  overallOutcome,
  type Receipt,
  type ReceiptStep,
} from "../../reports/receipt.ts";
import { ageOf, type Moment } from "../../time/moment.ts";
import type { Budget } from "../channel/budget.ts";
import { callsUnder } from "../channel/calls-under.ts";
import type { SessionDriver } from "../driver/driver.ts";
import { endLease, isOver } from "./end-lease.ts";
import { inLanes } from "./in-lanes.ts";
import type { Lease } from "../leases/lease.ts";
import type { Leases } from "../leases/leases.ts";
import type { Logouts } from "../channel/logouts.ts";
import type { RunningCalls } from "../channel/running-calls.ts";
import type { SessionContext } from "../leases/session-context.ts";
import { type CallsUnder, isRefused, isTaken } from "../driver/tokens.ts";

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
  const { driver, channel, lifecycle, possible, logouts, reference } = context;
  lifecycle.beginSignOff();
  const drained = await running.drain(budget.shorten(drain), (call) =>
    lifecycle.ended(call.details),
  );
  lifecycle.completeDrain();
  await leases.settle(budget.share());
  await possible.settle(budget.share());
  const under: CallsUnder<Operations, Grant> = (grant, heard) =>
    callsUnder(driver, channel, grant, { budget, heard });
  const denied = await findDenied(driver, under, leases);
  leases.close();
  const unheld = possible.steps;
  const { renewals } = leases;
  const steps = [
    ...(await endLeases(driver, under, leases, { logouts, denied, budget })),
    ...unheld,
  ];
  leases.forget();
  lifecycle.completeSignOff();
  return {
    provider: driver.facts.name,
    version: driver.facts.version,
    spec: driver.facts.spec,
    session: reference,
    account: driver.account,
    origins: driver.facts.origins,
    openedAt: new Date(openedAt.date).toISOString(),
    endedAt: new Date().toISOString(),
    duration: toMicroseconds(ageOf(openedAt)),
    renewals,
    drained,
    steps,
    outcome: overallOutcome(steps),
    cause: "sign-off",
    endedBy: processLabel() ?? "this process",
    journal: "none",
    endsBy: overallEnd(steps),
  };
}

/**
 * Replaced grants that are denied while the current one is taken afterwards: nothing that denies everybody stands in between.
 * Asked before anything is logged out, since then nobody can tell.
 */
async function findDenied<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  under: CallsUnder<Operations, Grant>,
  { current, superseded }: Leases<Grant>,
): Promise<ReadonlySet<Lease<Grant>>> {
  const doubtful = superseded.filter((lease) => isOver(driver, lease) && isDeniable(driver, lease));
  if (doubtful.length === 0) return new Set();
  const refused = await Promise.all(
    inLanes(doubtful, ({ grant }) => isRefused(driver, under, grant)),
  );
  const isHeard = refused.includes(true) && (await isTaken(driver, under, current.grant));
  return new Set(isHeard ? doubtful.filter((_, index) => refused[index]) : []);
}

/** Whether its denials may be anybody's. */
function isDeniable<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  { grant }: Lease<Grant>,
): boolean {
  return tokensOf(grant).some(({ isDenied }) => isDenied);
}

async function endLeases<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  under: CallsUnder<Operations, Grant>,
  leases: Leases<Grant>,
  {
    logouts,
    denied,
    budget,
  }: { logouts: Logouts; denied: ReadonlySet<Lease<Grant>>; budget: Budget },
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
        isReplaced: () => denied.has(lease),
        backoff: (tokens) => budget.backoff(tokens + following),
      }),
    ),
  ];
  return (await Promise.all(ended)).flat();
}
