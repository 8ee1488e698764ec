import type { Call } from "../../call/call.ts";
import type { OperationsByMethod, Result, TypedCalls } from "../../call/calls.ts";
import type { Patience } from "../../options/patience.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import type { CallResponse } from "../../transport/response.ts";

/** What a login gets to work with; it also says how long the app is waited for. */
export interface LoginContext<
  Operations extends OperationsByMethod,
  Grant extends object,
> extends Required<Patience> {
  /**
   * The grant that a renewal is to replace. Where the credentials give it again, such as a user name and password that go
   * with each call, it is given back itself: nothing was renewed then, and nothing is sent again.
   */
  readonly previous: Grant | undefined;
  /** Calls without credentials, aborted with the login; nothing is renewed or replayed by them. */
  readonly calls: TypedCalls<Operations>;
  /** Has a secret masked wherever a text of the provider is shown. */
  learn(secret: string): void;
  /**
   * Sends what opens something at the provider: every such request of a login has to go this way. When the login fails all
   * the same, or the answer comes when it has settled, what was opened is ended. Where no readable answer comes that is told:
   * of a first login by the error and a warning of the process, of a renewal in the receipt.
   *
   * An answer that the login does not wait for any more, for a time limit or an abort, is waited for two seconds longer.
   */
  open<Answer>(opening: Opening<Operations, Grant, Answer>): Promise<Result<Answer>>;
}

/** One request of a login that opens something at the provider. */
export interface Opening<Operations extends OperationsByMethod, Grant extends object, Answer> {
  /** The name of its token in receipts. */
  readonly token: string;
  /** Sends it with calls that are watched. An attempt that was repeated counts by itself. */
  send(calls: TypedCalls<Operations>): Promise<Result<Answer>>;
  /** What an answer opened, as grants under which it can be ended: none where it tells of no token. */
  grantsIn(answer: Result<Answer>): readonly Grant[];
  /** Under this it can be ended whatever was answered: where the credentials themselves are the token. */
  readonly known?: Grant;
  /** Told of an answer that the login does not wait for any more; its promise may reject as the call would have. */
  givenUp?(late: Promise<Result<Answer>>): void;
}

/** A token that the session obtains as it needs it, beside those of its login; it is short-lived, and never signed off. */
export interface FurtherToken<Operations extends OperationsByMethod> {
  /** Tells it from the others of a grant. */
  readonly name: string;
  /**
   * Obtains it with calls under the grant. A rejection by which one of the grant's tokens is gone, or denied with 401, has
   * the session renewed.
   */
  obtain(calls: TypedCalls<Operations>): Promise<{
    readonly value: string;
    /** For how long it is good, in ms; with 0 only for those who wait for it. */
    readonly lifetime: number;
  }>;
}

/** Whether an answer says that the session is over; `perhaps` is settled by a probe. */
export type SessionVerdict = "open" | "over" | "perhaps";

/** One token of a session, and how it ends. It has no state of its own. */
export interface TokenDriver<Operations extends OperationsByMethod, Grant extends object = never> {
  /** Its name in receipts. */
  readonly name: string;
  /** What its calls go under in place of the whole grant. */
  readonly grant?: Grant;
  /** Calls the provider's logout. */
  logOut(calls: TypedCalls<Operations>): Promise<unknown>;
  /**
   * A cheap read that only a living token may do; absent where the provider has none. It rejects for an answer that the
   * provider itself would not give, such as an empty one.
   */
  probe?(calls: TypedCalls<Operations>): Promise<unknown>;
  /**
   * The same question before the logout. It is asked where it is given: where a denial alone would prove nothing, since the
   * provider has no words of its own for it.
   */
  askFirst?(calls: TypedCalls<Operations>): Promise<unknown>;
  /**
   * Has a second logout tell what the probe could not, by its refusal: once the provider has taken the logout of a token with
   * one of these names, since some hosts refuse every logout. Default: there is none.
   */
  readonly secondLogoutAfter?: readonly string[];
  /**
   * Whether the failure of a logout or probe says, in the provider's own words, that the token is not valid any more. A
   * status is no word: gateways, pages of maintenance and login pages answer every request with one.
   */
  isGone(error: unknown): boolean;
  /**
   * Whether it denies the token in a way that something in front of the provider may have as well. This is reason enough to
   * log in again, and proves an end only by comparison. Default: never.
   */
  isDenied?(error: unknown): boolean;
}

/**
 * Exchanges credentials for a grant. It is kept apart from the driver, since it holds the credentials: it is dropped at
 * sign-off.
 *
 * @throws {AuthenticationError} when they are refused; it is not called again then.
 */
export type SignOn<Operations extends OperationsByMethod, Grant extends object> = (
  context: LoginContext<Operations, Grant>,
) => Promise<Grant>;

/** Where a driver puts its tokens. */
interface HeaderWriter {
  /** @throws {TypeError} for a value that no header can carry. */
  set(name: string, value: string): void;
}

/**
 * How one provider uses and ends a session. It holds no secret and no state: all that it needs stands in the grant, which is
 * plain data that JSON gives back the same, or in what it was made of.
 */
export interface SessionDriver<Operations extends OperationsByMethod, Grant extends object> {
  readonly facts: ProviderFacts;
  /** Who signs on, as the receipt names it. */
  readonly account: string;
  /**
   * Puts the grant's tokens into the headers of one request, and the further one that it takes. Logouts, probes, and what
   * obtains a further token go without.
   */
  authorise(headers: HeaderWriter, grant: Grant, url: URL, further?: string): void;
  /** The tokens of a grant. */
  secretsOf(grant: Grant): readonly string[];
  /** For how long a grant is good, in ms; `undefined` where the provider does not say. */
  lifetimeOf?(grant: Grant): number | undefined;
  /**
   * How long any grant lives at most, in ms, where the provider documents that nothing can be set to more. What is older
   * is dropped from receipts, although its end was never confirmed. What a service says of its own grants is no such limit.
   */
  readonly longestLife?: number;
  /**
   * How long a session lives that nobody uses, in ms, by what the provider documents: told of sessions that may be open,
   * and no reason to drop one. Default: `longestLife`.
   */
  readonly unusedLife?: number;
  /** Judges an answer to an authorised call of this URL, which the spec may tell nothing of. */
  judge(response: CallResponse, call: Call, url: URL): SessionVerdict;
  /**
   * The tokens of a grant in the order in which they are to end. None where there is nothing to end, as with an API key:
   * such a grant is renewed only where the sign-on gives other secrets than before.
   */
  tokensOf(grant: Grant): readonly TokenDriver<Operations, Grant>[];
  /** The further token that a request takes, beside those of the grant or in their place. Default: none. */
  furtherToken?(grant: Grant, url: URL): FurtherToken<Operations> | undefined;
  /**
   * Keeps an idle session open, with `keepAlive`; `lastActivity` tells when its last call began or ended, on the clock of
   * `performance.now()`. Returns how to stop it.
   */
  keepOpen?(calls: TypedCalls<Operations>, lastActivity: () => number): () => void;
}
