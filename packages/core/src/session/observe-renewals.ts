import { elapsedSince } from "../time/elapsed.ts";
import type { OperationsByMethod } from "../call/calls.ts";
import { isAuthenticationError, isSignoffError } from "../errors/errors.ts";
import { track } from "../reports/track.ts";
import type { Login } from "./login/login.ts";
import type { SessionContext } from "./leases/session-context.ts";
import { isSameGrant } from "./driver/tokens.ts";

/** Tells of each renewal, and marks the session as lost when the provider refuses one: it is not asked again. */
export function observeRenewals<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { driver, channel, lifecycle }: SessionContext<Operations, Paths, Grant>,
  login: Login<Grant>,
): Login<Grant> {
  return async (remains, signal, previous) => {
    if (lifecycle.lost) throw lifecycle.ended();
    const started = performance.now();
    let error: string | undefined;
    let isNew = true;
    try {
      const grant = await track(
        channel.telemetry,
        { type: "renewal", provider: driver.facts.name },
        () => login(remains, signal, previous),
      );
      isNew = !isSameGrant(driver, grant, previous);
      return grant;
    } catch (failure) {
      error = isSignoffError(failure) ? failure.kind : "Error";
      if (isAuthenticationError(failure)) lifecycle.lose();
      throw failure;
    } finally {
      const duration = elapsedSince(started);
      if (isNew) channel.emit({ type: "renewal", provider: driver.facts.name, duration, error });
    }
  };
}
