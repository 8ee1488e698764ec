import { STATUS_CODES } from "node:http";
import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { signAccessToken, tokenSeconds } from "./access-token.ts";
import { basePath, success, tokenError, unauthorized } from "./envelope.ts";
import { randomSecret, type State, type User } from "./state.ts";

/** Who sends a request, and with what. */
interface Caller {
  readonly user: User;
  /** The access token; `undefined` for a caller that sends name and password. */
  readonly token: string | undefined;
}

/** Answers an operation for a caller that has signed on. */
export type CallerHandler = (request: EmulatedRequest, caller: Caller) => ReturnType<Handler>;

/** Wraps an operation that needs credentials; answers 401 without good ones. */
export function forCaller(state: State, handler: CallerHandler): Handler {
  return (request) => {
    const caller = identify(state, request);
    return caller ? handler(request, caller) : unauthorized(state);
  };
}

/** Tokens, and the record of logins and logouts. */
export function sessionHandlers(state: State): Record<string, Handler> {
  const openToken = createTokenIssuer(state);
  return {
    issueToken: (request) => issueToken(state, request, openToken),
    login: forCaller(state, (_request, caller) => logIn(state, caller, openToken)),
    logout: forCaller(state, (_request, caller) => logOut(state, caller)),
  };
}

/** Opens a session of a user; answers its token. */
type OpenToken = (user: User) => string;

function createTokenIssuer(state: State): OpenToken {
  const secret = randomSecret();
  let issued = 0;
  return ({ username }) => {
    issued += 1;
    const issuer = state.context.url + basePath;
    const subject = { issuer, username, now: state.clock.now(), sequence: issued };
    const token = signAccessToken(subject, secret);
    const lifetime = tokenSeconds * 1000;
    state.ledger.open({ account: username, kind: "bearer", secret: token, lifetime });
    return token;
  };
}

function issueToken(state: State, { body }: EmulatedRequest, openToken: OpenToken): Answer {
  const { username, password } = body as { username: string; password: string };
  const user = checkPassword(state, username, password);
  if (!user) return json(401, tokenError(state, 401, STATUS_CODES[401]));
  const answer = {
    access_token: openToken(user),
    token_type: "Bearer",
    expires_in: tokenSeconds,
    scope: state.context.url + basePath,
  };
  return json(200, answer, { "cache-control": "no-store", pragma: "no-cache" });
}

function logIn(state: State, { user, token }: Caller, openToken: OpenToken): Answer {
  if (token !== undefined) return unauthorized(state);
  if (state.loginGivesToken) {
    return success(state, "handlerAuthLogin", { user: user.username, bearer: openToken(user) });
  }
  state.ledger.open({ account: user.username, kind: "login", secret: randomSecret() });
  return success(state, "handlerAuthLogin", { user: "", bearer: "" });
}

function logOut(state: State, { user, token }: Caller): Answer {
  const { ledger } = state;
  if (token !== undefined) {
    ledger.end(token);
    return success(state, "handlerAuthLogout", { user: "", bearer: "" });
  }
  // Name and password name no login in particular: one logout ends one of them, the oldest.
  const login = ledger
    .live()
    .find(({ kind, account }) => kind === "login" && account === user.username);
  if (login) ledger.end(login.secret);
  return success(state, "handlerAuthLogout", { user: "", bearer: "", urllink: "" });
}

function identify(state: State, request: EmulatedRequest): Caller | undefined {
  const [, scheme, credentials = ""] =
    /^(\S+) +(.+)$/.exec(request.header("authorization") ?? "") ?? [];
  switch (scheme?.toLowerCase()) {
    case "basic": {
      const [, username = "", password = ""] =
        /^([^:]*):(.*)$/s.exec(Buffer.from(credentials, "base64").toString()) ?? [];
      const user = checkPassword(state, username, password);
      return user && { user, token: undefined };
    }
    case "bearer": {
      const session = state.ledger.use(credentials);
      const user = session && state.users.get(session.account);
      return user && { user, token: credentials };
    }
    default:
      return undefined;
  }
}

function checkPassword(state: State, username: string, password: string): User | undefined {
  const user = state.users.get(username);
  return user?.password !== undefined && user.password === password ? user : undefined;
}
