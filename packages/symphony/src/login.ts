import type { CommonOptions, OwnOptions } from "@signoff/core";
import {
  checkText,
  commonOptionNames,
  openSession,
  ownOptions,
  type PreparedLogin,
} from "@signoff/core/provider";
import { withCertificate, withJwt } from "./sign-on/bot.ts";
import { chooseSigner, credentialNames, type Credentials } from "./sign-on/credentials.ts";
import type { Operations } from "./generated/operations.ts";
import { type HostOptions, hostOptionNames, readHosts } from "./hosts/hosts.ts";
import {
  type Authorisation,
  checkAuth,
  createDriver,
  type Place,
  sharing,
  type SymphonySession,
} from "./session.ts";
import type { Grant } from "./sign-on/tokens.ts";

/** What {@link login} takes: the hosts, the bot, and one of `privateKey`, `signJwt` and `certificate`. */
export interface LoginOptions
  extends CommonOptions, OwnOptions<"symphony">, HostOptions, Credentials {
  /** The user name of the service account. */
  username: string;
  /**
   * What the pod and the agent are shown: `"session"`, the default, is the session's own token, `"bearer"` short-lived
   * ones that the session makes (common JWT), renewed before they expire.
   */
  auth?: Authorisation | undefined;
}

const optionNames = [
  ...hostOptionNames,
  "username",
  ...credentialNames,
  "auth",
  ...commonOptionNames,
] as const;

/**
 * Signs on to a Symphony pod and its key manager as a bot. The key manager is left out where the pod and the agent
 * deliver keys without it.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when one of them refuses the credentials; what the other gave is signed off again.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when one of them gives no proper answer.
 */
export async function login(options: LoginOptions): Promise<SymphonySession> {
  const prepared = prepareLogin(options);
  return openSession(prepared.driver, prepared.signOn, prepared.own, prepared);
}

/**
 * What the options of a login come to.
 *
 * @throws {InvalidOptionError} for bad options.
 */
export function prepareLogin(options: LoginOptions): PreparedLogin<Operations, Grant, Place> {
  const own = ownOptions(options, optionNames, "login");
  const { username, auth = "session" } = own;
  const hosts = readHosts(own);
  checkText("username", username);
  checkAuth(auth);
  const sign = chooseSigner(own);
  const place = { hosts, auth };
  return {
    identity: [hosts.pod, hosts.keyManager, username],
    place,
    driver: createDriver(place, username),
    sharing,
    signOn: sign ? withJwt(username, sign) : withCertificate,
    own,
  };
}
