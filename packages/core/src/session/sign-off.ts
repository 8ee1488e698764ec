import type { OperationsByMethod } from "../call/calls.ts";
import type { Backoff } from "./backoff.ts";
import type { Budget } from "./budget.ts";
import type { SessionDriver } from "./driver.ts";
import { endToken } from "./end-token.ts";
import type { TokenHistory } from "./evidence.ts";
import type { Lease } from "./lease.ts";
import type { Leases } from "./leases.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { PossibleSessions } from "./possible-sessions.ts";
import { overallOutcome, type Receipt, type ReceiptStep } from "../reports/receipt.ts";
import type { RunningCalls } from "./running-calls.ts";
import { type CallsUnder, isTaken } from "./tokens.ts";

/** What a sign-off works on. */
export interface SignOffSetup<Operations extends OperationsByMethod, Grant extends object> {
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
export async function endSession<Operations extends OperationsByMethod, Grant extends object>(
  setup: SignOffSetup<Operations, Grant>,
  drain: number,
): Promise<Receipt> {
  const { driver, leases, possible, lifecycle, running, openedAt, callsUnder, budget } = setup;
  lifecycle.beginSignOff();
  const drained = await running.drain(budget.shorten(drain), (call) =>
    lifecycle.ended(call.details),
  );
  setup.onDrained();
  await leases.settle(budget.share());
  await possible.settle(budget.share());
  await learnOfReplacement(setup);
  leases.close();
  const unheld = possible.steps;
  const { renewals } = leases;
  const ended = [
    endLease(driver, callsUnder, leases.current, {
      superseded: false,
      backoff: (tokens) => budget.backoff(tokens),
    }),
    ...inLanes(leases.superseded, (lease, following) =>
      endLease(driver, callsUnder, lease, {
        superseded: true,
        isReplaced: () => leases.current.proven,
        backoff: (tokens) => budget.backoff(tokens + following),
      }),
    ),
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

/**
 * What the provider says of tokens that it called over may be worth no more than that it takes the grant that replaced them:
 * once that one is logged out, too, nobody can tell.
 */
async function learnOfReplacement<Operations extends OperationsByMethod, Grant extends object>({
  driver,
  leases,
  callsUnder,
}: SignOffSetup<Operations, Grant>): Promise<void> {
  const { current, superseded } = leases;
  const isAsked = superseded.some((lease) => isOver(driver, lease));
  if (isAsked && !current.proven) current.proven = await isTaken(driver, callsUnder, current.grant);
}

/** Whether the provider called a token over; of several tokens it is not known which one it meant. */
function isOver<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  { over, grant }: Pick<Lease<Grant>, "grant" | "over">,
): boolean {
  return over && tokensOf(grant).length === 1;
}

/** How many replaced grants are ended at a time: a session of months may have hundreds. */
const lanes = 8;

/**
 * Runs the work of all items, each after the one that is so many places before it; it may not reject. It is told how many
 * follow in its lane.
 */
function inLanes<Item, Value>(
  items: readonly Item[],
  work: (item: Item, following: number) => Promise<Value>,
): Promise<Value>[] {
  const values: Promise<Value>[] = [];
  for (const [index, item] of items.entries()) {
    const following = Math.floor((items.length - 1 - index) / lanes);
    values.push(Promise.resolve(values[index - lanes]).then(() => work(item, following)));
  }
  return values;
}

/** How the tokens of a grant are ended. */
export interface LeaseEnding extends Omit<TokenHistory, "over"> {
  /** For one of so many tokens that are still to be ended, one after the other. */
  backoff(tokens: number): Backoff;
}

/** Ends the tokens of one grant, one after the other: the probe of one may need that the next is still alive. */
export async function endLease<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  callsUnder: CallsUnder<Operations, Grant>,
  lease: Pick<Lease<Grant>, "grant" | "over">,
  { backoff, ...ending }: LeaseEnding,
): Promise<ReceiptStep[]> {
  const tokens = driver.tokensOf(lease.grant);
  const over = isOver(driver, lease);
  const steps: ReceiptStep[] = [];
  for (const [index, token] of tokens.entries()) {
    const calls = callsUnder(token.grant ?? lease.grant);
    const history = { ...ending, over };
    steps.push(await endToken(token, calls, history, backoff(tokens.length - index)));
  }
  return steps;
}
