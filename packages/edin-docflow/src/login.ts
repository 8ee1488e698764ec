import {
  type CommonOptions,
  type OwnOptions,
  InvalidOptionError,
  type Resolvable,
  type Result,
} from "@signoff/core";
import {
  checkCredential,
  checkText,
  commonOptionNames,
  type CredentialSource,
  credentialSource,
  type LoginContext,
  loginRefused,
  openSession,
  ownOptions,
  type PreparedLogin,
  type SignOn,
} from "@signoff/core/provider";
import { checkCookieRuntime } from "./sign-on/cookie-runtime.ts";
import { loginError, missingSession, refusedLogin } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import {
  createDriver,
  type EdinDocflowSession,
  type Grant,
  idleLimit,
  type Place,
  sharing,
} from "./session.ts";
import { checkServer, type ServerOptions } from "./server.ts";
import { isRedirectWithin } from "./sign-on/session-end.ts";
import { readSids } from "./sign-on/sid-cookie.ts";
import { guardPassword } from "./sign-on/wrong-passwords.ts";

/** What {@link login} takes. */
export interface LoginOptions extends CommonOptions, OwnOptions<"edin-docflow">, ServerOptions {
  /** Not taken here: no request carries an id of the app's. */
  requestId?: undefined;
  /** The user's e-mail, which is the login. */
  email: string;
  /** That user's password. */
  password: Resolvable<string>;
  /**
   * Reads the user profile when no call was made for so many ms, so that the session outlives the 10 idle minutes that
   * the service allows. `true`: after 8 minutes. Default `false`: a session that has ended is renewed by the next call.
   */
  keepAlive?: boolean | number | undefined;
}

const optionNames = ["email", "password", "baseUrl", "keepAlive", ...commonOptionNames] as const;

const defaultKeepAlive = 8 * 60_000;

/**
 * Signs on to EDIN DOCflow. Several logins of one user wait for each other.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the service refuses the credentials or wants a captcha; the login is not repeated,
 * since three refusals block the user. With the reason `no-session` the password was not refused: the answer was a success
 * without the session's cookie, which something on the way may have taken; one may be open then. A password that was refused twice within this process is not sent a third time for
 * 5 minutes: the login and the renewals of all sessions then fail before any request.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when the service gives no proper answer.
 */
export async function login(options: LoginOptions): Promise<EdinDocflowSession> {
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
  const place = { baseUrl: checkServer(own) };
  checkEmail(own.email);
  checkCredential("password", own.password);
  checkCookieRuntime(own);
  const driver = createDriver(place, own.email, keepAliveAfter(own.keepAlive));
  const identity = identityOf(place, own);
  const credential = credentialSource("password", own.password);
  const signOn = withPassword(own.email, credential, place, identity);
  return { identity, place, driver, sharing, credential, signOn, own };
}

/** Of one user, however the letters of the e-mail are written. */
function identityOf({ baseUrl }: Place, { email }: LoginOptions): readonly string[] {
  return [new URL(baseUrl).origin, email.toLowerCase()];
}

function checkEmail(email: unknown): void {
  checkText("email", email);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new InvalidOptionError(
      "email",
      "has to be an e-mail address, such as office@example.com.",
    );
  }
}

function keepAliveAfter(keepAlive: LoginOptions["keepAlive"] = false): number | undefined {
  if (typeof keepAlive === "boolean") return keepAlive ? defaultKeepAlive : undefined;
  if (typeof keepAlive !== "number" || !(keepAlive >= 1 && keepAlive < idleLimit)) {
    throw new InvalidOptionError(
      "keepAlive",
      `has to be true, false, or a number of ms from 1 to less than ${idleLimit}.`,
    );
  }
  return keepAlive;
}

function withPassword(
  email: string,
  credential: CredentialSource,
  place: Place,
  identity: readonly string[],
): SignOn<Operations, Grant> {
  const user = identity.join("\n");
  return async (context) => {
    const { signal, learn } = context;
    const secret = await credential(context);
    learn(secret);
    const { origin } = new URL(place.baseUrl);
    const credentials = { email, password: secret, origin };
    return guardPassword(user, secret, signal, (givenUp) =>
      sendPassword(context, credentials, givenUp),
    );
  };
}

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Whose they are. */
  readonly origin: string;
}

async function sendPassword(
  context: LoginContext<Operations, Grant>,
  { email, password, origin }: Credentials,
  givenUp: (late: Promise<unknown>) => void,
): Promise<Grant> {
  const { token, reason } = await requestToken(context, email);
  const refusing = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
    answer.catch((error: unknown) => {
      throw isRedirectWithin(error, origin)
        ? refusedLogin(error, "answered with a redirect to a page of its own", reason)
        : loginError(error, reason);
    });
  const answer = await refusing(
    context.open({
      token: "session",
      send: (calls) => calls.POST("/bdoc/auth", { body: { token, password } }),
      // Which of several cookies holds the session cannot be told: none may stay alive.
      grantsIn: ({ response: { headers } }) => readSids(headers).map((sid): Grant => ({ sid })),
      givenUp: (late) => givenUp(refusing(late).then((found) => grantIn(found, reason))),
    }),
  );
  return grantIn(answer, reason);
}

/** @throws {AuthenticationError} where there is not exactly one session in the answer. */
function grantIn({ response }: Result<unknown>, reason: LoginToken["reason"]): Grant {
  const sids = readSids(response.headers);
  const [sid] = sids;
  if (sid !== undefined && sids.length === 1) return { sid };
  throw missingSession(response, sids.length, reason);
}

interface LoginToken {
  readonly token: string;
  /** What a refusal in step 2 means. */
  readonly reason: "captcha" | "refused";
}

async function requestToken(
  { calls, learn }: LoginContext<Operations, Grant>,
  email: string,
): Promise<LoginToken> {
  const { data, response } = await calls
    .POST("/bdoc/auth_uuid", { body: { email } })
    .catch((error: unknown) => {
      throw loginError(error, "refused");
    });
  const token: unknown = data?.token;
  if (typeof token !== "string" || token === "") {
    throw loginRefused(
      {
        provider: "edin-docflow",
        operation: "POST /bdoc/auth_uuid",
        status: response.status,
        requestId: response.requestId,
      },
      `EDIN DOCflow answered the login without a token (${response.status}), so that no password was sent; see that baseUrl leads to the service itself, and call again.`,
      "no-session",
    );
  }
  learn(token);
  return { token, reason: data.isCaptcha ? "captcha" : "refused" };
}
