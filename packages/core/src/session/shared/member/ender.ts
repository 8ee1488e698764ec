import type { OperationsByMethod } from "../../../call/calls.ts";
import type { SessionContext } from "../../leases/session-context.ts";
import { endGrant, isCompared } from "../ending/end-grant.ts";
import type { Ender, EndingProvider } from "../ending/ender.ts";
import { readGrant } from "../provider/read-grant.ts";
import type { Account } from "./account.ts";

/** Ends sessions of the account as a member of it does: over the channel of its own session. */
export function enderOf<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(context: SessionContext<Operations, Paths, Grant>, account: Account): Ender {
  const { shelf, actor, sealer } = account;
  return { shelf, actor, sealer, provider: providerOf(context, account) };
}

function providerOf<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  { driver, channel }: SessionContext<Operations, Paths, Grant>,
  { terms }: Account,
): EndingProvider {
  const { name, origins, version, spec } = driver.facts;
  return {
    name,
    terms,
    // The place of the record was compared with that of the login, of which the driver is made.
    installationAt: () => ({ origins, version, spec }),
    checkGrant: (_, __, grant) => void readGrant(grant, driver, terms),
    isCompared: (_, __, grant) => isCompared(driver, readGrant(grant, driver, terms)),
    end: (_, __, grant, how) => endGrant(driver, channel, readGrant(grant, driver, terms), how),
  };
}
