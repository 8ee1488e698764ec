import type { HttpMethod } from "../calls.ts";
import type { Budget } from "./budget.ts";
import type { SessionDriver } from "./driver.ts";
import { endToken } from "./end-token.ts";
import type { Lease } from "./lease.ts";
import type { Leases } from "./leases.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { PossibleSessions } from "./possible-sessions.ts";
import { overallOutcome, type Receipt, type ReceiptStep } from "./receipt.ts";
import type { RunningCalls } from "./running-calls.ts";
import type { CallsUnder } from "./tokens.ts";

/** What a sign-off works on. */
export interface SignOffSetup<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
> {
  readonly driver: SessionDriver<Operations, Grant>;
  readonly leases: Leases<Grant>;
  /** What may be open without a grant. */
  readonly possible: PossibleSessions;
  readonly lifecycle: Lifecycle;
  readonly running: RunningCalls;
  /** When the session was opened, in ms since the epoch. */
  readonly openedAt: number;
  /** Calls under one fixed grant, which neither renew nor count as the app's. */
  readonly callsUnder: CallsUnder<Operations, Grant>;
  readonly budget: Budget;
  /** Stops what the calls may have left behind. */
  onDrained(): void;
}

/** Drains the calls, ends every token that may still be alive, and tells how that went. */
export async function endSession<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
>(setup: SignOffSetup<Operations, Grant>, drain: number): Promise<Receipt> {
  const { driver, leases, possible, lifecycle, running, openedAt, callsUnder, budget } = setup;
  lifecycle.beginSignOff();
  const drained = await running.drain(budget.shorten(drain), (call) =>
    lifecycle.ended(call.details),
  );
  setup.onDrained();
  await leases.settle(budget.share());
  await possible.settle(budget.share());
  leases.close();
  const unheld = possible.steps;
  const { renewals } = leases;
  const ended = [
    endLease(driver, callsUnder, leases.current, false),
    ...inLanes(leases.superseded, (lease) => endLease(driver, callsUnder, lease, true)),
  ];
  const steps = [...(await Promise.all(ended)).flat(), ...unheld];
  leases.forget();
  lifecycle.completeSignOff();
  const endedAt = Date.now();
  return {
    provider: driver.facts.name,
    account: driver.account,
    origins: driver.facts.origins,
    openedAt: new Date(openedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    duration: endedAt - openedAt,
    renewals,
    drained,
    steps,
    outcome: overallOutcome(steps),
  };
}

/** How many replaced grants are ended at a time: a session of months may have hundreds. */
const lanes = 8;

/** Runs the work of all items, each after the one that is so many places before it; it may not reject. */
function inLanes<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value>[] {
  const values: Promise<Value>[] = [];
  for (const [index, item] of items.entries()) {
    values.push(Promise.resolve(values[index - lanes]).then(() => work(item)));
  }
  return values;
}

/** Ends the tokens of one grant, one after the other: the probe of one may need that the next is still alive. */
export async function endLease<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  callsUnder: CallsUnder<Operations, Grant>,
  lease: Pick<Lease<Grant>, "grant" | "over">,
  superseded: boolean,
): Promise<ReceiptStep[]> {
  const tokens = driver.tokensOf(lease.grant);
  // Of several tokens it is not known which one the provider meant.
  const over = lease.over && tokens.length === 1;
  const steps: ReceiptStep[] = [];
  for (const token of tokens) {
    const calls = callsUnder(token.grant ?? lease.grant);
    steps.push(await endToken(token, calls, { superseded, over }));
  }
  return steps;
}
