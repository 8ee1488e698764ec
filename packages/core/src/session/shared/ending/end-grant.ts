import type { OperationsByMethod } from "../../../call/calls.ts";
import type { ReceiptStep } from "../../../reports/receipt.ts";
import { callsUnder } from "../../channel/calls-under.ts";
import type { Channel } from "../../channel/channel.ts";
import type { SessionDriver } from "../../driver/driver.ts";
import { type CallsUnder, isTaken } from "../../driver/tokens.ts";
import { endLease } from "../../ending/end-lease.ts";
import type { GrantEnding } from "./ender.ts";

/** Whether a denial of what this grant has replaced tells something only while this one is taken. */
export function isCompared<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  grant: Grant,
): boolean {
  return tokensOf(grant).some(({ askFirst }) => askFirst !== undefined);
}

/** Ends a grant that came out of a store: only the origins of the driver's own place ever see it. */
export async function endGrant<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  grant: Grant,
  { successor, budget, since, lifetime, ...history }: GrantEnding,
): Promise<readonly ReceiptStep[]> {
  const learn = (secret: string): void => channel.scrubber.learn(secret);
  driver.secretsOf(grant).forEach(learn);
  const under: CallsUnder<Operations, Grant> = (part, heard) =>
    callsUnder(driver, channel, part, { budget, heard });
  const isReplaced = async (): Promise<boolean> => {
    const newer = (await successor?.()) as Grant | undefined;
    if (newer === undefined) return false;
    driver.secretsOf(newer).forEach(learn);
    return isTaken(driver, under, newer);
  };
  return endLease(
    driver,
    under,
    { grant, over: false, since, lifetime },
    { ...history, isReplaced, backoff: (tokens) => budget.backoff(tokens) },
  );
}
