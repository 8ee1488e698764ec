import type { HttpMethod, TypedCalls } from "../calls.ts";
import { createFixedGrantStep } from "./authorise-step.ts";
import { type Budget, startBudget } from "./budget.ts";
import type { SessionDriver } from "./driver.ts";
import type { Transport } from "./transport.ts";

/** Calls under one fixed grant, which neither renew nor count as the app's. */
export function callsUnder<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  transport: Transport<Operations, Paths>,
  grant: Grant,
  budget: Budget = startBudget(),
  signal?: AbortSignal,
): TypedCalls<Operations> {
  // Read at each call: the later it comes, the less time it has.
  const limits = {
    get attempt() {
      return budget.share();
    },
    get total() {
      return budget.share();
    },
    maxBodyBytes: 1024 * 1024,
  };
  return transport.client(createFixedGrantStep(driver, grant), { limits, signal }).calls;
}
