import { AuthenticationError, type AuthenticationFailure } from "../../../errors/errors.ts";
import type { AccountRecord } from "../record.ts";
import { refusalInForce } from "../transitions/refusals.ts";
import type { Account } from "./account.ts";

const reasons: readonly AuthenticationFailure[] = ["refused", "captcha", "blocked", "no-session"];

/** What a login is told whose credential was refused so often by the provider that nobody sends it for a while. */
export function refusedByRecord(
  record: AccountRecord | undefined,
  { actor, terms, shelf }: Account,
  account: string,
  provider: string,
): AuthenticationError {
  const now = shelf.clock.now();
  const refusals = record && refusalInForce(record, actor, { now }, terms);
  const seconds = Math.ceil(((refusals?.until ?? now) - now) / 1000);
  return new AuthenticationError(
    `The login of ${account} was refused to all who use the store, most lately as: ${refusals?.reason ?? "refused"}. Nobody sends these credentials for another ${seconds} s; correct them.`,
    { provider, reason: reasons.find((reason) => reason === refusals?.reason) ?? "refused" },
  );
}

/** What a login is told after too many of one account: sessions that are ended again and again. */
export function tooManyLogins(account: string, provider: string): AuthenticationError {
  return new AuthenticationError(
    `${account} was logged in too often within a minute by those who share its session, so that none of its logins lasts. Nothing was sent; try again in a minute. The provider may bind a session to one address; give these processes one address, or accounts of their own.`,
    { provider, reason: "too-often" },
  );
}
