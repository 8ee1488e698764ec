import type { OperationsByMethod } from "../../../call/calls.ts";
import { ownOptions } from "../../../options/checks.ts";
import type { CreateTransport } from "../../../transport/transport.ts";
import { createChannel } from "../../channel/channel.ts";
import { checkCommonOptions } from "../../driver/common-options.ts";
import type { SessionDriver } from "../../driver/driver.ts";
import type { Sharing } from "../../driver/sharing.ts";
import { endGrant, isCompared } from "../ending/end-grant.ts";
import type { EndingProvider } from "../ending/ender.ts";
import { endingOptionNames, type EndingOptions } from "../ending/ending-options.ts";
import { readGrant } from "./read-grant.ts";
import { readPlace } from "./read-place.ts";
import type { SharedAccount } from "./shared-account.ts";
import type { LostSessions } from "./lost-sessions.ts";

/**
 * What a package says of its provider to those who end sessions which they did not open: its entry `/shared` exports one, for
 * the option `providers`.
 */
export interface SharedProvider {
  /** The provider's short name, such as `"directlink"`. */
  readonly name: string;
  /** After so many ms without a request it ends a session; `undefined` where it never does. */
  readonly idleLimit: number | undefined;
  /** How long a session lives at most that does not tell it, in ms; `undefined` where nobody knows. */
  readonly longestLife: number | undefined;
  /**
   * Where tokens of an account may be sent.
   *
   * @throws {StoreError} for a place that is none of this provider's, or of a newer package.
   */
  originsOf(account: SharedAccount): readonly string[];
  /** @throws {StoreError} for a grant that is none of this provider's, or of a newer package. */
  checkGrant(account: SharedAccount, grant: object): void;
  /**
   * Ends sessions of an account over what the options name.
   *
   * @throws {InvalidOptionError} for bad options.
   * @throws {StoreError} for a place that is none of this provider's, or of a newer package.
   */
  endingWith(account: SharedAccount, options: EndingOptions): EndingProvider;
  /** Finds sessions whose login was never answered; `undefined` where the provider tells nobody. */
  readonly lost: LostSessions | undefined;
}

/** What a provider's package makes a {@link SharedProvider} of. */
export interface SharedProviderFacts<
  Operations extends OperationsByMethod,
  Grant extends object,
  Place extends object,
> {
  readonly name: string;
  readonly sharing: Sharing;
  /** Every field that a place may have, those inside of others too, with a dot between them: `hosts`, `hosts.pod`. */
  readonly placeFields: readonly string[];
  /** @throws {InvalidOptionError} when it is no place of this provider. */
  readPlace(fields: Readonly<Record<string, unknown>>, allowInsecure: boolean | undefined): Place;
  createDriver(place: Place, account: string): SessionDriver<Operations, Grant>;
  readonly createTransport: CreateTransport;
  readonly lost?: LostSessions;
}

/** For packages of providers: makes what their entry `/shared` exports. */
export function sharedProvider<
  Operations extends OperationsByMethod,
  Grant extends object,
  Place extends object,
>(facts: SharedProviderFacts<Operations, Grant, Place>): SharedProvider {
  const { name, sharing, lost } = facts;
  const driverOf = (account: SharedAccount): SessionDriver<Operations, Grant> =>
    facts.createDriver(readPlace(account, facts), account.account);
  return {
    name,
    idleLimit: sharing.idleLimit,
    longestLife: sharing.longestLife,
    originsOf: (account) => driverOf(account).facts.origins,
    checkGrant(account, grant) {
      readGrant(grant, driverOf(account), sharing);
    },
    endingWith(account, options) {
      const own = ownOptions(options, endingOptionNames, "connect");
      checkCommonOptions(own, driverOf(account).facts);
      return endingProvider(facts, own);
    },
    lost,
  };
}

function endingProvider<
  Operations extends OperationsByMethod,
  Grant extends object,
  Place extends object,
>(facts: SharedProviderFacts<Operations, Grant, Place>, options: EndingOptions): EndingProvider {
  const { name, sharing, createTransport } = facts;
  const { allowInsecure } = options;
  const driverAt = (place: object, account: string): SessionDriver<Operations, Grant> =>
    facts.createDriver(readPlace({ account, place, allowInsecure }, facts), account);
  return {
    name,
    terms: sharing,
    installationAt(place, account) {
      const { origins, version, spec } = driverAt(place, account).facts;
      return { origins, version, spec };
    },
    checkGrant(place, account, grant) {
      readGrant(grant, driverAt(place, account), sharing);
    },
    isCompared(place, account, grant) {
      const driver = driverAt(place, account);
      return isCompared(driver, readGrant(grant, driver, sharing));
    },
    end(place, account, grant, how) {
      const driver = driverAt(place, account);
      const channel = createChannel<Operations, object>(driver.facts, options, createTransport);
      return endGrant(driver, channel, readGrant(grant, driver, sharing), how);
    },
  };
}
