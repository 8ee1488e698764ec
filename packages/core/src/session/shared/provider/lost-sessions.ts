import type { SharedAccount } from "./shared-account.ts";

/** A session that the provider lists. */
export interface LostSession {
  /** The provider's own id of it, which is no token. */
  readonly id: string;
}

/** How a provider tells an administrator of sessions that nobody here holds a token of. */
export interface LostSessions {
  /**
   * The sessions of the account that were opened in a time and are still listed.
   *
   * @param administrator a session of this provider whose account may see the sessions of others.
   * @param from in ms since the epoch, by the clock of this machine; so is `to`.
   * @returns `undefined` where it cannot be told.
   * @throws {InvalidOptionError} when it is no such session.
   */
  find(
    administrator: unknown,
    account: SharedAccount,
    from: number,
    to: number,
  ): Promise<readonly LostSession[] | undefined>;
  /** Ends one of those that were found. */
  end(administrator: unknown, account: SharedAccount, session: LostSession): Promise<void>;
}
