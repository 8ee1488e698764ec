import type { OperationsByMethod } from "../call/calls.ts";
import type { CreateTransport } from "../transport/transport.ts";
import { now } from "../time/moment.ts";
import { createChannel } from "./channel/channel.ts";
import { checkCommonOptions, type CommonOptions } from "./driver/common-options.ts";
import type { SessionDriver, SignOn } from "./driver/driver.ts";
import { openLeases } from "./open-leases.ts";
import { createSession, type Session } from "./session.ts";
import { createContext } from "./leases/session-context.ts";

/**
 * Logs in and gives the open session.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the credentials are refused; the login is not repeated.
 */
export type OpenSession = <
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  signOn: SignOn<Operations, Grant>,
  options: CommonOptions,
) => Promise<Session<Operations, Paths>>;

/** {@link OpenSession} over a transport of the runtime, unless the options name another one. */
export async function openSessionOver<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  createTransport: CreateTransport,
  driver: SessionDriver<Operations, Grant>,
  signOn: SignOn<Operations, Grant>,
  options: CommonOptions,
): Promise<Session<Operations, Paths>> {
  checkCommonOptions(options, driver.facts);
  const { onReceipt, renew = true, drain = 10_000, signal } = options;
  const channel = createChannel<Operations, Paths>(driver.facts, options, createTransport);
  const context = createContext(driver, channel, renew);
  const openedAt = now();
  const leases = await openLeases(context, signOn, signal);
  return createSession(context, leases, { onReceipt, drain, openedAt });
}
