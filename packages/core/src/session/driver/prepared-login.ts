import type { OperationsByMethod } from "../../call/calls.ts";
import type { KnownOptions } from "./common-options.ts";
import type { SessionDriver, SignOn } from "./driver.ts";
import type { CredentialSource, Sharing } from "./sharing.ts";

/** What the options of a login come to, before anything is sent. */
export interface PreparedLogin<
  Operations extends OperationsByMethod,
  Grant extends object,
  Place extends object,
> {
  /**
   * Names the one login identity at one installation, by parts of which none is a secret: sessions of the same can take each
   * other's place. None where no session outlives its login, as with a password that goes with each call.
   */
  readonly identity: readonly string[] | undefined;
  /** What the driver is built from, in another process too: plain data, and nothing secret. */
  readonly place: Place;
  readonly driver: SessionDriver<Operations, Grant>;
  readonly sharing: Sharing;
  /**
   * The secret that signs on, by which a process is told that may not take over the session of another. None where it never
   * leaves its holder, as with a key that signs.
   */
  readonly credential?: CredentialSource;
  /** Holds the credentials. */
  readonly signOn: SignOn<Operations, Grant>;
  /** The options as the app's own properties; they hold the credentials too. */
  readonly own: KnownOptions;
}
