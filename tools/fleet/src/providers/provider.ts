import type { CommonOptions, Receipt, SessionState } from "@signoff/core";
import type { ProviderName } from "@signoff/emulator";
import type { ServerPlace } from "../emulator/functions.ts";

/** A session of any provider, without its calls. */
interface AnySession {
  readonly account: string;
  readonly state: SessionState;
  leave(): Promise<Receipt | undefined>;
  signOff(): Promise<Receipt>;
}

/** A session, and one call of it that is cheap and changes nothing. */
export interface OpenedSession {
  readonly session: AnySession;
  read(): Promise<unknown>;
}

/** What a fleet knows of a provider. */
export interface FleetProvider {
  readonly name: ProviderName;
  /** The `operationId` of the request that yields the session, of its logout, and of {@link OpenedSession.read}. */
  readonly operations: { readonly login: string; readonly logout: string; readonly read: string };
  readonly requests: {
    /** The requests of a login that open something, by method and path. */
    readonly opening: readonly string[];
    /** How many tokens are noted before the last one. */
    readonly notes: number;
  };
  /** What a session is in the server's ledger: one of each kind. */
  readonly kinds: readonly string[];
  /** Who signs on, and the credentials that no store may hold. */
  secretsOf(place: ServerPlace): Readonly<Record<string, string>>;
  /** @param password in place of the account's own, where it has one. */
  logIn(place: ServerPlace, options: CommonOptions, password?: string): Promise<OpenedSession>;
}
