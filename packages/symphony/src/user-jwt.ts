import { AuthenticationError, InvalidOptionError, type Int64 } from "@signoff/core";
import { checkFilled, checkText, ownOptions } from "@signoff/core/provider";
import { type Time, toOptionalMilliseconds } from "./lists/time-window.ts";
import { readCertificateKey } from "./certificate-key.ts";
import { readJwt } from "./read-jwt.ts";

/** What {@link verifyUserJwt} checks against. */
export interface UserJwtChecks {
  /** The id of the application that the JWT has to be for. */
  appId: string;
  /** The pod's certificate as PEM, as `fetchPodCertificate` gives it. */
  podCertificate: string;
  /** The time by the pod's clock, as a Date or in ms since 1970. Default: this machine's. */
  now?: Time | undefined;
}

/** Who uses an extension application, by the word of the pod. */
export interface JwtUser {
  readonly id: Int64 | string;
  readonly username?: string;
  readonly emailAddress?: string;
  readonly displayName?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly title?: string;
  readonly company?: string;
  readonly companyId?: Int64 | string;
  readonly location?: string;
  readonly avatarUrl?: string;
  readonly avatarSmallUrl?: string;
}

/** The claims of a JWT that was found good. Integers beyond 2^53 are a `bigint`. */
export interface UserJwtClaims {
  readonly user: JwtUser;
  /** When it expires, in seconds since 1970. */
  readonly exp: number;
  readonly [claim: string]: unknown;
}

/** How many characters are looked at: anybody may send some, and they are read before the signature is checked. */
const longestJwt = 65_536;

/** By how many seconds the pod's clock may differ. */
const tolerance = 60;

/**
 * Checks the JWT with which a pod tells an extension application who its user is: RS512 and nothing else, the pod's
 * signature, its end, and that it is for this application.
 *
 * @throws {InvalidOptionError} when `appId` or `podCertificate` is unfit.
 * @throws {AuthenticationError} when the JWT is not good; the message says why, and holds nothing of the JWT.
 */
export async function verifyUserJwt(jwt: string, checks: UserJwtChecks): Promise<UserJwtClaims> {
  const own = ownOptions(checks, ["appId", "podCertificate", "now"], "verifyUserJwt");
  const { appId, podCertificate } = own;
  checkText("appId", appId);
  checkFilled("podCertificate", podCertificate);
  const now = (toOptionalMilliseconds("now", own.now) ?? Date.now()) / 1000;
  if (typeof jwt !== "string") throw new InvalidOptionError("jwt", "has to be a text.");
  const key = await readCertificateKey("podCertificate", podCertificate);

  if (jwt.length > longestJwt) throw refused("it is too long");
  const read = readJwt(jwt);
  if (!read) throw refused("it is no JWT");
  const { header, claims, signed, signature } = read;
  // Named by the check and not by the JWT: else its sender would choose how it is checked.
  if (header["alg"] !== "RS512") throw refused("it is not signed with RS512");
  if (header["crit"] !== undefined) throw refused("it demands checks that are not known here");
  const bytes = new TextEncoder().encode(signed);
  const isSigned = await crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, signature, bytes);
  if (!isSigned) throw refused("its signature is not the pod's");

  const { exp, nbf, aud, user } = claims;
  if (typeof exp !== "number") throw refused("it does not say when it expires");
  if (exp + tolerance <= now) throw refused("it has expired");
  if (nbf !== undefined && !(typeof nbf === "number" && nbf - tolerance <= now)) {
    throw refused("it is not good yet");
  }
  const audience: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (!audience.includes(appId)) throw refused("it is for another application");
  if (!isUser(user)) throw refused("it names no user");
  return { ...claims, user, exp };
}

function isUser(user: unknown): user is JwtUser {
  const { id } = (typeof user === "object" && user !== null ? user : {}) as { id?: unknown };
  return typeof id === "number" || typeof id === "bigint" || (typeof id === "string" && id !== "");
}

function refused(reason: string): AuthenticationError {
  return new AuthenticationError(`The user's JWT is refused: ${reason}. Do not let the user in.`, {
    provider: "symphony",
    reason: "refused",
  });
}
