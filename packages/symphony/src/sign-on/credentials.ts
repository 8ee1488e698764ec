import { type CommonOptions, InvalidOptionError, type Resolvable } from "@signoff/core";
import {
  checkCredential,
  checkFilled,
  type Patience,
  resolveText,
  waitForApp,
} from "@signoff/core/provider";
import { type JwtClaims, type SignJwt, signWithKey } from "../jwt/jwt.ts";
import { readPrivateKey } from "../jwt/private-key.ts";

/** The ways to prove who signs on; exactly one is given. */
export interface Credentials {
  /** The RSA private key: unencrypted PEM, in PKCS#8 or PKCS#1. */
  privateKey?: Resolvable<string> | undefined;
  /** Signs the JWT elsewhere, such as in a vault: RS512, with exactly the given claims. */
  signJwt?: SignJwt | undefined;
  /**
   * `true` signs on with the client certificate that `transport` shows, such as
   * `nodeTransport({ tls: { pfx, passphrase } })` of `@signoff/symphony/node`; a `fetch` of your own may show it as well.
   */
  certificate?: boolean | undefined;
}

/** The names of {@link Credentials}. */
export const credentialNames = ["privateKey", "signJwt", "certificate"] as const;

/** Signs claims as a JWT, as long as the app is waited for. */
export type Sign = (claims: JwtClaims, patience: Patience) => Promise<string>;

/**
 * What signs the JWTs of a login; `undefined` where a client certificate takes their place.
 *
 * @throws {InvalidOptionError} when not exactly one way is given, or it is unfit.
 */
export function chooseSigner(
  options: Credentials & Pick<CommonOptions, "fetch" | "transport">,
): Sign | undefined {
  const { privateKey, signJwt, certificate, fetch, transport } = options;
  if (certificate !== undefined && typeof certificate !== "boolean") {
    throw new InvalidOptionError("certificate", "has to be true or false.");
  }
  const given = [privateKey, signJwt, certificate || undefined].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new InvalidOptionError(
      "privateKey",
      `and signJwt ${given.length === 0 ? "are both missing" : "exclude each other"}; give exactly one of privateKey, signJwt, and certificate: true.`,
    );
  }
  if (signJwt !== undefined) return checkSigner(signJwt);
  if (privateKey !== undefined) return createSigner(privateKey);
  if (transport === undefined && fetch === undefined) {
    throw new InvalidOptionError(
      "transport",
      "is missing; with certificate: true it has to show the certificate: give nodeTransport({ tls: { pfx, passphrase } }) of @signoff/symphony/node, or a fetch that shows it where the runtime is not Node.",
    );
  }
  return undefined;
}

/**
 * Signs with a key. One that is given as it is is read at once, and any other at each login.
 *
 * @throws {InvalidOptionError} when it is no RSA key.
 */
export function createSigner(privateKey: Resolvable<string>): Sign {
  checkCredential("privateKey", privateKey, checkFilled);
  if (typeof privateKey === "string") readPrivateKey(privateKey);
  return async (claims, patience) =>
    signWithKey(
      claims,
      readPrivateKey(await resolveText("privateKey", privateKey, patience, checkFilled)),
    );
}

function checkSigner(signJwt: SignJwt): Sign {
  if (typeof signJwt !== "function") {
    throw new InvalidOptionError("signJwt", "has to be a function.");
  }
  return async (claims, patience) => {
    const token = await waitForApp("signJwt", Promise.resolve(signJwt(claims)), patience);
    if (typeof token === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token;
    throw new InvalidOptionError("signJwt", "has to give a signed JWT: three parts with dots.");
  };
}
