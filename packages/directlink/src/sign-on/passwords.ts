import { InvalidOptionError, type Resolvable } from "@signoff/core";
import {
  checkCredential,
  checkText,
  openAnonymous,
  ownOptions,
  patienceOf,
  resolveText,
  type SessionlessOptions,
  sessionlessOptionNames,
} from "@signoff/core/provider";
import type { Operations } from "../generated/operations.ts";
import { readLinkKey } from "../download/links.ts";
import type { ChangePasswordAnswer, PasswordLinkAnswer } from "../schemas.ts";
import { checkServer, factsOf, type ServerOptions } from "../server.ts";

/** Options of calls that need no session. */
export interface AnonymousOptions extends ServerOptions, SessionlessOptions {}

/** What {@link requestFirstAccess} and {@link requestPasswordReset} take. */
export interface PasswordLinkOptions extends AnonymousOptions {
  /** The STCP user (mailbox). */
  username: string;
}

/** What {@link changePassword} takes: `linkURL` or `key`, and not both. */
export interface ChangePasswordOptions extends AnonymousOptions {
  /** The `linkURL` that the request for a link answered. A secret. */
  linkURL?: string | undefined;
  /** The `k` of that link. A secret. */
  key?: string | undefined;
  /** The code that was mailed to the user, as text: it may begin with zeros. It is short-lived. */
  pin: string;
  /** The new password. */
  password: Resolvable<string>;
}

const anonymousOptionNames = ["baseUrl", ...sessionlessOptionNames] as const;

/**
 * Asks for the link with which a user who never signed on sets a first password. The server mails a PIN to the user; both
 * go to {@link changePassword}. Each call may mail another PIN, so that it is never repeated.
 *
 * @returns the answer; its `linkURL` is a secret.
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {ApiError} with status 401 for an unknown user, 403 for one who has a password.
 * @throws {OutcomeUnknownError} when the answer got lost: a PIN may be on its way.
 * @throws {NetworkError | TimeoutError | AbortError | ProtocolError} when no proper answer came.
 */
export function requestFirstAccess(options: PasswordLinkOptions): Promise<PasswordLinkAnswer> {
  return requestLink("/directlink/v1/auth/firstaccess", options, "requestFirstAccess");
}

/**
 * Asks for the link with which a user replaces a forgotten password. The server mails a PIN to the user; both go to
 * {@link changePassword}. Each call may mail another PIN, so that it is never repeated.
 *
 * @returns the answer; its `linkURL` is a secret.
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {ApiError} with status 401 for an unknown user.
 * @throws {OutcomeUnknownError} when the answer got lost: a PIN may be on its way.
 * @throws {NetworkError | TimeoutError | AbortError | ProtocolError} when no proper answer came.
 */
export function requestPasswordReset(options: PasswordLinkOptions): Promise<PasswordLinkAnswer> {
  return requestLink("/directlink/v1/auth/forget", options, "requestPasswordReset");
}

/**
 * Sets a password with the link and the mailed PIN. It is never repeated: attempts may be counted.
 *
 * The API puts all three secrets into the URL of the request. They are in no error and no event of this library; steps of
 * the app see the URL.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {ApiError} when the server refuses link, PIN or password.
 * @throws {OutcomeUnknownError} when the answer got lost: try to sign on with the new password.
 * @throws {NetworkError | TimeoutError | AbortError | ProtocolError} when no proper answer came.
 */
export async function changePassword(
  options: ChangePasswordOptions,
): Promise<ChangePasswordAnswer> {
  const names = ["linkURL", "key", "pin", "password", ...anonymousOptionNames] as const;
  const own = ownOptions(options, names, "changePassword");
  const { linkURL, key, pin, password, baseUrl: _, ...common } = own;
  const facts = factsOf(checkServer(own));
  const k = keyOf(linkURL, key);
  checkText("pin", pin);
  checkCredential("password", password);
  const calls = openAnonymous<Operations>(facts, common);
  const z = await resolveText("password", password, patienceOf(facts.name, common));
  const params = { query: { k, p: pin, z } };
  const { data } = await calls.POST("/directlink/v1/auth/change", { params });
  return data;
}

async function requestLink(
  path: "/directlink/v1/auth/firstaccess" | "/directlink/v1/auth/forget",
  options: PasswordLinkOptions,
  where: string,
): Promise<PasswordLinkAnswer> {
  const own = ownOptions(options, ["username", ...anonymousOptionNames], where);
  const { username, baseUrl: _, ...common } = own;
  const facts = factsOf(checkServer(own));
  checkText("username", username);
  const calls = openAnonymous<Operations>(facts, common);
  const { data } = await calls.GET(path, { params: { query: { u: username } } });
  return data;
}

function keyOf(linkURL: string | undefined, key: string | undefined): string {
  if (linkURL !== undefined && key !== undefined) {
    throw new InvalidOptionError("key", "and linkURL exclude each other; give only one.");
  }
  if (linkURL !== undefined) {
    checkText("linkURL", linkURL);
    return readLinkKey(linkURL);
  }
  checkText("key", key);
  return key;
}
