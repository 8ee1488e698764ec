import type { CallLimits } from "../call.ts";
import type { HttpMethod, TypedCalls } from "../calls.ts";
import { createFixedGrantStep } from "./authorise-step.ts";
import { type Budget, startBudget } from "./budget.ts";
import type { SessionDriver } from "./driver.ts";
import type { Channel } from "./channel.ts";

/** Calls under one fixed grant, which neither renew nor count as the app's. */
export function callsUnder<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  grant: Grant,
  budget: Budget = startBudget(),
  signal?: AbortSignal,
): TypedCalls<Operations> {
  // The later a call comes, the less time it has.
  const limits = (): CallLimits => {
    const share = budget.share();
    return { attempt: share, total: share, maxBodyBytes: 1024 * 1024 };
  };
  return channel.client(createFixedGrantStep(driver, grant), { limits, signal }).calls;
}
