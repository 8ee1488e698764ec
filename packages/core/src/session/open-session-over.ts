import type { OperationsByMethod } from "../call/calls.ts";
import type { CreateTransport } from "../transport/transport.ts";
import { track, trackSession } from "../reports/track.ts";
import { createChannel } from "./channel/channel.ts";
import { checkCommonOptions, type KnownOptions } from "./driver/common-options.ts";
import type { SessionDriver, SignOn } from "./driver/driver.ts";
import type { Shareable } from "./driver/shareable.ts";
import type { SharedStore } from "./driver/shared-store.ts";
import { createContext } from "./leases/session-context.ts";
import { openOwn } from "./open-own.ts";
import { createSession, type Session } from "./session.ts";
import type { SharedOpener } from "./shared/opener.ts";

/**
 * Logs in and gives the open session; with the option `store` it takes part in the one that others have opened already.
 *
 * @param shareable by what the session can be shared. Default: it cannot.
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the credentials are refused; the login is not repeated.
 * @throws {StoreError} when the store cannot be used; nothing was sent then.
 */
export type OpenSession = <
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  signOn: SignOn<Operations, Grant>,
  options: KnownOptions,
  shareable?: Shareable,
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
  options: KnownOptions,
  shareable?: Shareable,
): Promise<Session<Operations, Paths>> {
  checkCommonOptions(options, driver.facts);
  const { onReceipt, renew = true, drain = 10_000, signal, store } = options;
  const channel = createChannel<Operations, Paths>(driver.facts, options, createTransport);
  const context = createContext(driver, channel, renew);
  const settings = { onReceipt, drain, signal };
  const { name: provider } = driver.facts;
  const opened = await track(channel.telemetry, { type: "login", provider }, () =>
    isOpener(store)
      ? store.open({ context, signOn, shareable, settings })
      : openOwn(context, signOn, settings),
  );
  context.lifecycle.onOver(trackSession(channel.telemetry, provider));
  return createSession(context, opened);
}

function isOpener(store: SharedStore | undefined): store is SharedOpener {
  return store !== undefined;
}
