import type { OperationsByMethod } from "../../call/calls.ts";
import { callsUnder } from "../channel/calls-under.ts";
import type { Channel } from "../channel/channel.ts";
import type { SessionDriver } from "../driver/driver.ts";
import { Lifecycle } from "../driver/lifecycle.ts";
import { Logouts } from "../channel/logouts.ts";
import { randomId } from "../../values/random-id.ts";
import { PossibleSessions } from "../possible-sessions/possible-sessions.ts";
import type { CallsUnder } from "../driver/tokens.ts";

/** What the parts of one session share. */
export interface SessionContext<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly driver: SessionDriver<Operations, Grant>;
  readonly channel: Channel<Operations, Paths>;
  readonly lifecycle: Lifecycle;
  /** What may be open without a grant. */
  readonly possible: PossibleSessions;
  readonly logouts: Logouts;
  /** Calls under one fixed grant that go on beside the app's, which neither renew nor count as those. */
  readonly inPassing: CallsUnder<Operations, Grant>;
  readonly renewable: boolean;
  /** Tells it from all other sessions, and says nothing of a token. */
  readonly reference: string;
}

/** That of a session which is about to be opened. */
export function createContext<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  renewable: boolean,
): SessionContext<Operations, Paths, Grant> {
  const provider = driver.facts.name;
  const lifecycle = new Lifecycle(provider, driver.account, () =>
    channel.emit({ type: "lost", provider }),
  );
  return {
    driver,
    channel,
    lifecycle,
    possible: new PossibleSessions(driver),
    logouts: new Logouts(),
    inPassing: (grant, heard) =>
      callsUnder(driver, channel, grant, { signal: lifecycle.drained, heard }),
    renewable,
    reference: randomId(),
  };
}
