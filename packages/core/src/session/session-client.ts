import type { OperationsByMethod } from "../call/calls.ts";
import { explainFailure } from "../call/lost-answer.ts";
import type { ApiClient } from "../client/client.ts";
import { FurtherTokens } from "./leases/further-tokens.ts";
import type { LeaseSource } from "./leases/lease-source.ts";
import type { RunningCalls } from "./channel/running-calls.ts";
import type { SessionContext } from "./leases/session-context.ts";
import { createSessionStep, type SessionControl } from "./session-step.ts";
import { isRefused, isUnauthorised } from "./driver/tokens.ts";

/** The calls of the app: under the current grant, as long as the session is open. */
export function createSessionClient<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  context: SessionContext<Operations, Paths, Grant>,
  leases: LeaseSource<Grant>,
  running: RunningCalls,
): ApiClient<Operations, Paths> {
  const { driver, channel } = context;
  const control = createSessionControl(context, leases);
  return channel.client(createSessionStep(driver, control, channel.passOver), {
    admit: running.admit,
    expect: running.expect,
    explain: explainFailure,
    observeAnswer: channel.observers.app,
  });
}

function createSessionControl<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { driver, channel, lifecycle, inPassing }: SessionContext<Operations, Paths, Grant>,
  leases: LeaseSource<Grant>,
): SessionControl<Grant> {
  const { scrubber } = channel;
  const further =
    driver.furtherToken && new FurtherTokens({ driver, scrubber, callsUnder: inPassing });
  return {
    leases,
    ...(further && { prepare: (lease, url) => further.prepare(lease, url) }),
    isGone: ({ grant }, error) =>
      driver.tokensOf(grant).some((token) => isUnauthorised(token, error)),
    canConfirm: ({ grant }, url) =>
      !driver.furtherToken?.(grant, url) &&
      driver.tokensOf(grant).every(({ probe }) => probe !== undefined),
    confirmOver: ({ grant }) => isRefused(driver, inPassing, grant),
    async renew(lease, call) {
      if (leases.renewable && !lifecycle.lost) return leases.renew(lease, call);
      // What has no end at the provider is not lost either.
      if (!lifecycle.lost && driver.tokensOf(lease.grant).length === 0) return lease;
      lifecycle.lose();
      throw lifecycle.ended(call.details);
    },
  };
}
