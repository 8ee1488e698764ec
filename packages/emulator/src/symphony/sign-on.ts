import type { KeyObject } from "node:crypto";
import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { signAccessToken } from "./access-token.ts";
import type { ServiceAccount } from "./accounts.ts";
import { failure } from "./errors.ts";
import { verifyJwt } from "./jwt.ts";
import { openSession } from "./sessions.ts";
import type { JwtHost } from "./sign-on-state.ts";
import { findAccount, type State, type TokenName } from "./state.ts";

/** Logins of service accounts, with a signed JWT and with a client certificate, on the pod and on the key manager. */
export function signOnHandlers(state: State): Record<string, Handler> {
  const find = (username: string | undefined): ServiceAccount | undefined =>
    findAccount(state, username);
  const byJwt = (host: JwtHost, token: TokenName): Handler =>
    withJwt(state, host, readToken, find, (account) => giveToken(state, token, account));
  const byCertificate = (token: TokenName): Handler =>
    withCertificate(find, (account) => giveToken(state, token, account));

  return {
    authenticateByPublicKey: byJwt("pod", "session"),
    authenticateKeyManagerByPublicKey: byJwt("keyManager", "keyManager"),
    authenticateByCertificate: byCertificate("session"),
    authenticateKeyManagerByCertificate: byCertificate("keyManager"),
  };
}

/**
 * Answers whoever has signed the JWT of a login, and refuses all others. The host judges by its own clock, of which its
 * answers tell the time.
 */
export function withJwt<Signer extends { readonly publicKey: KeyObject }>(
  { clock, signOn }: State,
  host: JwtHost,
  readJwt: (request: EmulatedRequest) => string,
  findSigner: (subject: string) => Signer | undefined,
  welcome: (signer: Signer, request: EmulatedRequest) => Answer,
): Handler {
  return (request) => {
    const now = clock.now() + signOn.clockSkew[host];
    const signer = verifyJwt(readJwt(request), findSigner, now);
    const answer = signer ? welcome(signer, request) : failure(401, "Unauthorized");
    return { ...answer, headers: { ...answer.headers, Date: new Date(now).toUTCString() } };
  };
}

/** The JWT of a login that takes nothing else. */
export function readToken({ body }: EmulatedRequest): string {
  return (body as { token: string }).token;
}

/** Answers whomever the client certificate names, and refuses all others, and every request with a media type. */
export function withCertificate<Holder>(
  findHolder: (commonName: string | undefined) => Holder | undefined,
  welcome: (holder: Holder) => Answer,
): Handler {
  return ({ clientCommonName, contentType }) => {
    if (contentType !== undefined) return failure(401, "This login takes no Content-Type");
    const holder = findHolder(clientCommonName);
    return holder ? welcome(holder) : failure(401, "Unauthorized");
  };
}

function giveToken(state: State, kind: TokenName, account: ServiceAccount): Answer {
  const token = openSession(state, kind, account.username);
  const withAccess = kind === "session" && state.signOn.givesAuthorizationToken;
  return json(200, {
    name: `${kind}Token`,
    token,
    ...(withAccess && { authorizationToken: `Bearer ${signAccessToken(state, account)}` }),
  });
}
