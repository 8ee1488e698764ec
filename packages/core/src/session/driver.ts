import type { Call } from "../call.ts";
import type { HttpMethod, TypedCalls } from "../calls.ts";
import type { ProviderFacts } from "../provider.ts";
import type { CallResponse } from "../response.ts";

/** What a login gets to work with. */
export interface LoginContext<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
> {
  /** Calls without credentials; nothing is renewed or replayed by them. */
  readonly calls: TypedCalls<Operations>;
  readonly signal: AbortSignal | undefined;
  /** Has a secret masked wherever a text of the provider is shown. */
  learn(secret: string): void;
  /** Ends tokens of a login that failed half-way; the process is warned when one may still be alive. It never rejects. */
  giveUp(grant: Grant, tokens: readonly TokenDriver<Operations>[]): Promise<void>;
}

/** Whether an answer says that the session is over; `perhaps` is settled by a probe. */
export type SessionVerdict = "open" | "over" | "perhaps";

/** One token of a session, and how it ends. */
export interface TokenDriver<Operations extends { [Method in HttpMethod]: object }> {
  /** Its name in receipts. */
  readonly name: string;
  /** Calls the provider's logout. */
  logOut(calls: TypedCalls<Operations>): Promise<unknown>;
  /** A cheap read that only a living token may do; absent where the provider has none. */
  probe?(calls: TypedCalls<Operations>): Promise<unknown>;
  /** Whether the failure of a logout or probe says that the token is not valid any more. */
  isGone(error: unknown): boolean;
}

/**
 * Exchanges credentials for a grant. It is kept apart from the driver, since it holds the credentials: it is dropped at
 * sign-off.
 *
 * @throws {AuthenticationError} when they are refused; it is not called again then.
 */
export type SignOn<Operations extends { [Method in HttpMethod]: object }, Grant extends object> = (
  context: LoginContext<Operations, Grant>,
) => Promise<Grant>;

/** Where a driver puts its tokens. */
interface HeaderWriter {
  /** @throws {TypeError} for a value that no header can carry. */
  set(name: string, value: string): void;
}

/** How one provider uses and ends a session. It holds no secret. */
export interface SessionDriver<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
> {
  readonly facts: ProviderFacts;
  /** Who signs on, as the receipt names it. */
  readonly account: string;
  /** Puts the grant's tokens into the headers of one request. */
  authorise(headers: HeaderWriter, grant: Grant, url: URL): void;
  /** The tokens of a grant. */
  secretsOf(grant: Grant): readonly string[];
  /** For how long a grant is good, in ms; `undefined` where the provider does not say. */
  lifetimeOf?(grant: Grant): number | undefined;
  /** Judges an answer to an authorised call. */
  judge(response: CallResponse, call: Call): SessionVerdict;
  /** The tokens of a grant in the order in which they are to end. */
  tokensOf(grant: Grant): readonly TokenDriver<Operations>[];
  /**
   * Keeps an idle session open, with `keepAlive`; `lastActivity` tells when its last call began or ended, on the clock of
   * `performance.now()`. Returns how to stop it.
   */
  keepOpen?(calls: TypedCalls<Operations>, lastActivity: () => number): () => void;
}
