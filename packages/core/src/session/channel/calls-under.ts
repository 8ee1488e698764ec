import type { CallLimits } from "../../call/call.ts";
import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { createFixedGrantStep } from "./authorise.ts";
import { type Budget, startBudget } from "./budget.ts";
import type { SessionDriver } from "../driver/driver.ts";
import type { Channel } from "./channel.ts";

/** Calls under one fixed grant, which neither renew nor count as the app's. */
export function callsUnder<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  grant: Grant,
  budget?: Budget,
  signal?: AbortSignal,
): TypedCalls<Operations> {
  const { share } = budget ?? startBudget();
  // The later a call comes, the less time it has.
  const limits = (): CallLimits => {
    const limit = share();
    return { attempt: limit, total: limit, maxBodyBytes: 1024 * 1024 };
  };
  const authorise = createFixedGrantStep(driver, grant);
  // A sign-off repeats what it asks by itself.
  return channel.client(authorise, { limits, signal, ...(budget && { retry: undefined }) }).calls;
}
