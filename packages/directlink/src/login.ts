import {
  type CommonOptions,
  type OwnOptions,
  InvalidOptionError,
  type Resolvable,
} from "@signoff/core";
import {
  checkCredential,
  checkText,
  commonOptionNames,
  type CredentialSource,
  credentialSource,
  loginRefused,
  openSession,
  ownOptions,
  type PreparedLogin,
  type SignOn,
  toBase64,
} from "@signoff/core/provider";
import { loginError } from "./errors.ts";
import type { Operations, TokenAnswer } from "./generated/operations.ts";
import { checkServer, type ServerOptions } from "./server.ts";
import {
  createDriver,
  type DirectLinkSession,
  type Grant,
  type Place,
  sharing,
} from "./session.ts";

/** What {@link login} takes. */
export interface LoginOptions extends CommonOptions, OwnOptions<"directlink">, ServerOptions {
  /** Not taken here: no request carries an id of the app's. */
  requestId?: undefined;
  /** The STCP user (mailbox). */
  username: string;
  /** That user's password. */
  password: Resolvable<string>;
  /**
   * `"bearer"` (default) asks for an access token that ends with the session. `"basic"` sends user name and password
   * with every call; there is nothing then that a sign-off could verify, and its receipt says `unconfirmed`.
   */
  auth?: "bearer" | "basic" | undefined;
}

const tokenPath = "/directlink/v1/oauth2/token";

const optionNames = ["baseUrl", "username", "password", "auth", ...commonOptionNames] as const;

/**
 * Signs on to an STCP DirectLink server.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the server refuses the credentials; the login is not repeated.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when the server gives no proper answer.
 */
export async function login(options: LoginOptions): Promise<DirectLinkSession> {
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
  const baseUrl = checkServer(own);
  const { username } = own;
  checkText("username", username);
  checkCredential("password", own.password);
  const place = { baseUrl, auth: checkAuth(own) };
  const hasToken = place.auth === "bearer";
  const identity = hasToken ? [baseUrl, username] : undefined;
  const credential = credentialSource("password", own.password);
  const signOn = (hasToken ? withToken : withBasic)(username, credential);
  return {
    identity,
    place,
    driver: createDriver(place, username),
    sharing,
    credential,
    signOn,
    own,
  };
}

function checkAuth({ auth = "bearer", username }: LoginOptions): "bearer" | "basic" {
  if (auth !== "bearer" && auth !== "basic") {
    throw new InvalidOptionError("auth", 'has to be "bearer" or "basic".');
  }
  if (auth === "basic" && username.includes(":")) {
    throw new InvalidOptionError(
      "username",
      'holds a colon, which basic authentication cannot carry; use auth "bearer".',
    );
  }
  return auth;
}

function withToken(username: string, credential: CredentialSource): SignOn<Operations, Grant> {
  return async (context) => {
    const { learn, open } = context;
    const secret = await credential(context);
    learn(secret);
    const body = { grant_type: "password", username, password: secret } as const;
    const { data, response } = await refusing(
      open({
        token: "session",
        send: (calls) => calls.POST(tokenPath, { body }),
        grantsIn: (answer) => [grantIn(answer.data)].filter((grant) => grant !== undefined),
      }),
    );
    const grant = grantIn(data);
    if (!grant) {
      throw loginRefused(
        {
          provider: "directlink",
          operation: `POST ${tokenPath}`,
          status: response.status,
          requestId: response.requestId,
        },
        "STCP DirectLink answered the login without an access token; ask the operator of the server.",
        "no-session",
      );
    }
    return grant;
  };
}

/** Some servers answer a success with no body, or with null. */
function grantIn(answer: TokenAnswer | null | undefined): Grant | undefined {
  const token: unknown = answer?.access_token;
  if (typeof token !== "string" || token === "") return undefined;
  return { authorization: `Bearer ${token}`, ...lifetimeOf(answer?.expires_in) };
}

function withBasic(username: string, credential: CredentialSource): SignOn<Operations, Grant> {
  return async (context) => {
    const { learn, open, previous } = context;
    const secret = await credential(context);
    const userAndPassword = toBase64(new TextEncoder().encode(`${username}:${secret}`));
    [secret, userAndPassword].forEach(learn);
    const grant: Grant = { authorization: `Basic ${userAndPassword}` };
    // The password goes with each call: one that was refused is not sent again.
    if (previous?.authorization === grant.authorization) return previous;
    const headers = { authorization: grant.authorization };
    await refusing(
      open({
        token: "session",
        send: (calls) => calls.POST("/directlink/v1/auth/login", { headers }),
        grantsIn: () => [grant],
        known: grant,
      }),
    );
    return grant;
  };
}

async function refusing<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    throw loginError(error);
  }
}

function lifetimeOf(seconds: unknown): Pick<Grant, "lifetime"> {
  if (typeof seconds !== "number" || !(seconds > 0)) return {};
  const lifetime = seconds * 1000;
  // JSON knows no infinite number, as which one that is too large is read.
  return Number.isFinite(lifetime) ? { lifetime } : {};
}
