import type { OperationsByMethod } from "../../../call/calls.ts";
import type { ReceiptStep } from "../../../reports/receipt.ts";
import { callsUnder } from "../../channel/calls-under.ts";
import type { Channel } from "../../channel/channel.ts";
import { Logouts } from "../../channel/logouts.ts";
import type { SessionDriver } from "../../driver/driver.ts";
import type { CallsUnder } from "../../driver/tokens.ts";
import { endLease } from "../../ending/end-lease.ts";
import type { GrantEnding } from "./ender.ts";

/** Ends a grant that came out of a store: only the origins of the driver's own place ever see it. */
export async function endGrant<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  grant: Grant,
  { budget, since, lifetime, superseded, proven }: GrantEnding,
): Promise<readonly ReceiptStep[]> {
  for (const secret of driver.secretsOf(grant)) channel.scrubber.learn(secret);
  const under: CallsUnder<Operations, Grant> = (part, heard) =>
    callsUnder(driver, channel, part, { budget, heard });
  return endLease(
    driver,
    under,
    { grant, over: false, since, lifetime },
    {
      superseded,
      proven,
      logouts: new Logouts(),
      backoff: (tokens) => budget.backoff(tokens),
    },
  );
}
