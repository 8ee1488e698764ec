import { AuthenticationError, InvalidOptionError, type Int64 } from "@signoff/core";
import {
  checkFilled,
  checkText,
  ownOptions,
  parseJson,
  readPem,
  writePem,
} from "@signoff/core/provider";
import { type Time, toOptionalMilliseconds } from "../lists/time-window.ts";

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

/** RS512 wants keys of that many bits (RFC 7518, section 3.3). */
const shortestKey = 2048;

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
  const now = new Date(toOptionalMilliseconds("now", own.now) ?? Date.now());
  if (typeof jwt !== "string") throw new InvalidOptionError("jwt", "has to be a text.");
  const jose = await loadJose();
  const key = await readKey(jose, podCertificate);

  if (jwt.length > longestJwt) throw refused("it is too long");
  const payload = payloadOf(jose, jwt);
  const { exp } = await checkClaims(jose, jwt, key, appId, now);
  // Read by ourselves: jose would round ids beyond 2^53.
  const claims = parseJson(new TextDecoder().decode(payload)) as Readonly<Record<string, unknown>>;
  const { user } = claims;
  if (!isUser(user)) throw refused("it names no user");
  return { ...claims, user, exp };
}

/** What of jose is used. It is loaded where it is used: it makes objects of web globals when it is. */
type Jose = Awaited<ReturnType<typeof loadJose>>;

async function loadJose() {
  const [{ jwtVerify }, { importX509 }, { decode, encode }] = await Promise.all([
    import("jose/jwt/verify"),
    import("jose/key/import"),
    import("jose/base64url"),
  ]);
  return { jwtVerify, importX509, decode, encode };
}

/** Whether the certificate itself is to be trusted is left to whoever fetched it. */
async function readKey({ importX509 }: Jose, pem: string): Promise<CryptoKey> {
  const block = readPem(pem).find(({ label }) => label === "CERTIFICATE");
  const key = block && (await importX509(writePem(block), "RS512").catch(() => undefined));
  const { modulusLength = 0 } = (key?.algorithm ?? {}) as Partial<RsaKeyAlgorithm>;
  if (key && modulusLength >= shortestKey) return key;
  throw new InvalidOptionError(
    "podCertificate",
    key
      ? `has a key of ${modulusLength} bits; RS512 takes ${shortestKey} at least.`
      : "is no X.509 certificate of an RSA key in PEM; give what fetchPodCertificate gives.",
  );
}

/** The payload of a JWT. Each part has one way to be written: lenient readers take several texts for the same. */
function payloadOf({ decode, encode }: Jose, jwt: string): Uint8Array {
  const parts = jwt.split(".");
  const [, payload = ""] = parts;
  try {
    if (parts.every((part) => encode(decode(part)) === part)) return decode(payload);
  } catch {
    // Said below.
  }
  throw refused("it is no JWT");
}

async function checkClaims(
  { jwtVerify }: Jose,
  jwt: string,
  key: CryptoKey,
  appId: string,
  now: Date,
): Promise<{ readonly exp: number }> {
  try {
    const { payload } = await jwtVerify(jwt, key, {
      // Named by the check and not by the JWT: else its sender would choose how it is checked.
      algorithms: ["RS512"],
      audience: appId,
      requiredClaims: ["exp"],
      clockTolerance: tolerance,
      currentDate: now,
    });
    return { exp: Number(payload.exp) };
  } catch (error) {
    throw refused(reasonOf(error));
  }
}

/** By what jose calls a failure, or by the claim that failed. */
const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ERR_JOSE_ALG_NOT_ALLOWED", "it is not signed with RS512"],
  ["ERR_JOSE_NOT_SUPPORTED", "it demands checks that are not known here"],
  ["ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "its signature is not the pod's"],
  ["ERR_JWT_EXPIRED", "it has expired"],
  ["exp", "it does not say when it expires"],
  ["nbf", "it is not good yet"],
  ["aud", "it is for another application"],
]);

/** The error of jose itself holds the claims, and is kept from everybody. */
function reasonOf(error: unknown): string {
  const { code, claim } = error as { code?: unknown; claim?: unknown };
  return reasons.get(code) ?? reasons.get(claim) ?? "it is no JWT";
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
