import { type CommonOptions, type OwnOptions, InvalidOptionError, type Int64 } from "@signoff/core";
import {
  checkText,
  commonOptionNames,
  openSession,
  ownOptions,
  type PreparedLogin,
  type SignOn,
} from "@signoff/core/provider";
import { chooseSigner, credentialNames, type Credentials, type Sign } from "./credentials.ts";
import { type Context, obtain, type TokenRequest } from "./exchange.ts";
import type { OboAuthResponse, Operations, Token } from "../generated/operations.ts";
import { type HostOptions, hostOptionNames, readHosts } from "../hosts/hosts.ts";
import { checkUserId } from "../values/ids.ts";
import { createJwtSource } from "../jwt/jwt-source.ts";
import { createDriver, type Place, sharing, type SymphonySession } from "../session.ts";
import { type Grant, onBehalfNames } from "./tokens.ts";

/** Where an application finds the pod and the agent: sessions on behalf of a user need no key manager. */
export type OnBehalfHosts = Omit<HostOptions, "keyManager" | "keyAuth">;

/**
 * What {@link loginOnBehalfOf} takes: the hosts, the application with one of `privateKey`, `signJwt` and `certificate`, and
 * the user by one of `userId` and `username`.
 */
export interface OnBehalfOptions
  extends CommonOptions, OwnOptions<"symphony">, OnBehalfHosts, Credentials {
  /** The id of the application; with a certificate its common name. */
  appId: string;
  /** The user to act for, by id. */
  userId?: Int64 | undefined;
  /** The user to act for, by user name. */
  username?: string | undefined;
}

const optionNames = [
  ...hostOptionNames.filter((name) => name !== "keyManager" && name !== "keyAuth"),
  "appId",
  "userId",
  "username",
  ...credentialNames,
  ...commonOptionNames,
] as const;

type User = { readonly userId: Int64 } | { readonly username: string };

/** The two requests of a login: for the application, then with its token for the user. */
interface Logins {
  readonly app: Pick<TokenRequest<Token>, "operation" | "send">;
  forUser(appToken: string): Pick<TokenRequest<UserAnswer>, "operation" | "send">;
}

/** The token stands under one name after a login with a JWT, and under another after one with a certificate. */
type UserAnswer = Partial<OboAuthResponse & Token>;

/**
 * Signs on as an application that acts on behalf of a user. The session is two: that of the application, and that of the
 * user, which the calls go under. Both are signed off; a renewal opens two new ones.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the application is refused, or may not act for this user.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when the pod gives no proper answer.
 */
export async function loginOnBehalfOf(options: OnBehalfOptions): Promise<SymphonySession> {
  const prepared = prepareLoginOnBehalfOf(options);
  return openSession(prepared.driver, prepared.signOn, prepared.own, prepared);
}

/**
 * What the options of a login on behalf of a user come to.
 *
 * @throws {InvalidOptionError} for bad options.
 */
export function prepareLoginOnBehalfOf(
  options: OnBehalfOptions,
): PreparedLogin<Operations, Grant, Place> {
  const own = ownOptions(options, optionNames, "loginOnBehalfOf");
  const { appId, host, pod } = own;
  const hosts = readHosts({ ...own, keyManager: host === undefined ? pod : undefined });
  checkText("appId", appId);
  const user = readUser(own);
  const sign = chooseSigner(own);
  const isById = "userId" in user;
  const name = String(isById ? user.userId : user.username);
  const place = { hosts, auth: "session", appId } as const;
  const logins = sign ? withJwt(appId, user, sign) : withCertificate(user);
  return {
    identity: [hosts.pod, appId, isById ? "userId" : "username", name],
    place,
    driver: createDriver(place, `${appId} on behalf of ${name}`),
    sharing,
    signOn: actFor(logins),
    own,
  };
}

function readUser({ userId, username }: OnBehalfOptions): User {
  if ((userId === undefined) === (username === undefined)) {
    throw new InvalidOptionError(
      "username",
      `and userId ${userId === undefined ? "are both missing" : "exclude each other"}; give exactly one of them.`,
    );
  }
  if (userId === undefined) {
    checkText("username", username);
    return { username };
  }
  checkUserId("userId", userId);
  return { userId };
}

function withJwt(appId: string, user: User, sign: Sign): (context: Context) => Logins {
  const source = createJwtSource(appId, sign);
  return (context) => {
    const useJwt = source(context);
    return {
      app: {
        operation: "POST /login/pubkey/app/authenticate",
        send: (calls) =>
          useJwt("pod", (token) =>
            calls.POST("/login/pubkey/app/authenticate", { body: { token } }),
          ),
      },
      forUser(sessionToken) {
        const headers = { sessionToken };
        if ("userId" in user) {
          const path = "/login/pubkey/app/user/{userId}/authenticate";
          const init = { params: { path: user }, headers };
          return { operation: `POST ${path}`, send: (calls) => calls.POST(path, init) };
        }
        const path = "/login/pubkey/app/username/{username}/authenticate";
        const init = { params: { path: user }, headers };
        return { operation: `POST ${path}`, send: (calls) => calls.POST(path, init) };
      },
    };
  };
}

function withCertificate(user: User): () => Logins {
  return () => ({
    app: {
      operation: "POST /sessionauth/v1/app/authenticate",
      send: (calls) => calls.POST("/sessionauth/v1/app/authenticate"),
    },
    forUser(sessionToken) {
      const headers = { sessionToken };
      if ("userId" in user) {
        const path = "/sessionauth/v1/app/user/{uid}/authenticate";
        const init = { params: { path: { uid: user.userId } }, headers };
        return { operation: `POST ${path}`, send: (calls) => calls.POST(path, init) };
      }
      const path = "/sessionauth/v1/app/username/{username}/authenticate";
      const init = { params: { path: user }, headers };
      return { operation: `POST ${path}`, send: (calls) => calls.POST(path, init) };
    },
  });
}

const appAdvice = "Check appId, the key or certificate of the application, and that it is enabled.";
const userAdvice =
  "Check that there is such a user who has the application installed, and that it has the permission ACT_AS_USER.";

function actFor(logIns: (context: Context) => Logins): SignOn<Operations, Grant> {
  return async (context) => {
    const { app, forUser } = logIns(context);
    const appToken = await obtain(context, {
      ...app,
      name: onBehalfNames.appToken,
      advice: appAdvice,
      tokenIn: (answer) => answer?.token,
      grantOf: (token) => ({ appToken: token }),
    });
    const sessionToken = await obtain(context, {
      ...forUser(appToken),
      name: onBehalfNames.sessionToken,
      advice: userAdvice,
      refusals: [400, 401, 403, 404],
      tokenIn: (answer) => answer?.token ?? answer?.sessionToken,
      grantOf: (token) => ({ sessionToken: token }),
    });
    return { appToken, sessionToken };
  };
}
