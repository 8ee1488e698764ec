import { type CommonOptions, InvalidOptionError, type Resolvable } from "@signoff/core";
import {
  checkCredential,
  checkText,
  commonOptionNames,
  openSession,
  orAborted,
  ownOptions,
  resolveText,
  type SignOn,
} from "@signoff/core/provider";
import { type Sign, withCertificate, withJwt } from "./exchange.ts";
import type { Operations } from "./generated/operations.ts";
import { createHosts, type HostOptions, hostOptionNames } from "./hosts.ts";
import { type SignJwt, signWithKey } from "./jwt.ts";
import { readPrivateKey } from "./private-key.ts";
import { createDriver, type SymphonySession } from "./session.ts";
import { createTokenDrivers, type Grant, type TokenDrivers } from "./tokens.ts";

/** What {@link login} takes: the hosts, the bot, and one of `privateKey`, `signJwt` and `certificate`. */
export interface LoginOptions extends CommonOptions, HostOptions {
  /** The user name of the service account. */
  username: string;
  /** Its RSA private key: unencrypted PEM, in PKCS#8 or PKCS#1. */
  privateKey?: Resolvable<string> | undefined;
  /** Signs the JWT elsewhere, such as in a vault: RS512, with exactly the given claims. */
  signJwt?: SignJwt | undefined;
  /**
   * `true` signs on with the client certificate that `transport` shows, such as
   * `nodeTransport({ tls: { pfx, passphrase } })` of `@signoff/symphony/node`; a `fetch` of your own may show it as well.
   */
  certificate?: boolean | undefined;
}

const optionNames = [
  ...hostOptionNames,
  "username",
  "privateKey",
  "signJwt",
  "certificate",
  ...commonOptionNames,
] as const;

/**
 * Signs on to a Symphony pod and its key manager as a bot.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when one of them refuses the credentials; what the other gave is signed off again.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when one of them gives no proper answer.
 */
export async function login(options: LoginOptions): Promise<SymphonySession> {
  const own = ownOptions(options, optionNames, "login");
  const hosts = createHosts(own);
  checkText("username", own.username);
  const tokens = createTokenDrivers();
  return openSession(createDriver(hosts, own.username, tokens), chooseSignOn(own, tokens), own);
}

function chooseSignOn(options: LoginOptions, tokens: TokenDrivers): SignOn<Operations, Grant> {
  const { username, privateKey, signJwt, certificate, fetch, transport } = options;
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
  if (signJwt !== undefined) return withJwt(username, checkSigner(signJwt), tokens);
  if (privateKey !== undefined) return withJwt(username, createSigner(privateKey), tokens);
  if (transport === undefined && fetch === undefined) {
    throw new InvalidOptionError(
      "transport",
      "is missing; with certificate: true it has to show the certificate: give nodeTransport({ tls: { pfx, passphrase } }) of @signoff/symphony/node.",
    );
  }
  return withCertificate(tokens);
}

/** Reads a key that is given as it is at once, and any other at each login. */
function createSigner(privateKey: Resolvable<string>): Sign {
  checkCredential("privateKey", privateKey);
  if (typeof privateKey === "string") readPrivateKey(privateKey);
  return async (claims, signal) =>
    signWithKey(claims, readPrivateKey(await resolveText("privateKey", privateKey, signal)));
}

function checkSigner(signJwt: SignJwt): Sign {
  if (typeof signJwt !== "function") {
    throw new InvalidOptionError("signJwt", "has to be a function.");
  }
  return async (claims, signal) => {
    const token = await orAborted(Promise.resolve(signJwt(claims)), signal);
    if (typeof token === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token;
    throw new InvalidOptionError("signJwt", "has to give a signed JWT: three parts with dots.");
  };
}
