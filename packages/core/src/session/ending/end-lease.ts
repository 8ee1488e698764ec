import type { OperationsByMethod } from "../../call/calls.ts";
import { HeardAnswers } from "../../reports/heard-answers.ts";
import type { ReceiptStep } from "../../reports/receipt.ts";
import type { Backoff } from "../channel/backoff.ts";
import type { SessionDriver } from "../driver/driver.ts";
import { endToken } from "./end-token.ts";
import { endsBy } from "./ends-by.ts";
import type { TokenHistory } from "./evidence.ts";
import type { Lease } from "../leases/lease.ts";
import { type CallsUnder, isEnded } from "../driver/tokens.ts";

/** How the tokens of a grant are ended. */
export interface LeaseEnding extends Omit<TokenHistory, "over"> {
  /** For one of so many tokens that are still to be ended, one after the other. */
  backoff(tokens: number): Backoff;
}

/** Ends the tokens of one grant, one after the other: the probe of one may need that the next is still alive. */
export async function endLease<Operations extends OperationsByMethod, Grant extends object>(
  driver: SessionDriver<Operations, Grant>,
  callsUnder: CallsUnder<Operations, Grant>,
  lease: Pick<Lease<Grant>, "grant" | "over" | "since" | "lifetime">,
  { backoff, ...ending }: LeaseEnding,
): Promise<ReceiptStep[]> {
  const tokens = driver.tokensOf(lease.grant);
  const over = isOver(driver, lease);
  const steps: ReceiptStep[] = [];
  for (const [index, token] of tokens.entries()) {
    const heard = new HeardAnswers();
    const line = { calls: callsUnder(token.grant ?? lease.grant, heard), heard };
    const history = { ...ending, over };
    const step = await endToken(token, line, history, backoff(tokens.length - index));
    steps.push(isEnded(step) ? step : { ...step, endsBy: endsBy(driver, lease) });
  }
  return steps;
}

/** Whether the provider called a token over; of several tokens it is not known which one it meant. */
export function isOver<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  { over, grant }: Pick<Lease<Grant>, "grant" | "over">,
): boolean {
  return over && tokensOf(grant).length === 1;
}
