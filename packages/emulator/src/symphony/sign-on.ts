import { randomBytes } from "node:crypto";
import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import type { ServiceAccount } from "./accounts.ts";
import { failure } from "./errors.ts";
import { verifyJwt } from "./jwt.ts";
import { findByName, type State, type TokenName } from "./state.ts";

/** Life of a token in ms: two weeks, the longest that administrators may set. */
export const TOKEN_LIFETIME: number = 14 * 24 * 60 * 60 * 1000;

/** Logins with a signed JWT and with a client certificate, on the pod and on the key manager. */
export function signOnHandlers(state: State): Record<string, Handler> {
  const withJwt =
    (token: TokenName): Handler =>
    (request) =>
      openSession(state, token, verifySignedJwt(state, request));
  const withCertificate =
    (token: TokenName): Handler =>
    ({ clientCommonName, contentType }) =>
      contentType === undefined
        ? openSession(state, token, findByName(state, clientCommonName))
        : failure(401, "This login takes no Content-Type");

  return {
    authenticateByPublicKey: withJwt("session"),
    authenticateKeyManagerByPublicKey: withJwt("keyManager"),
    authenticateByCertificate: withCertificate("session"),
    authenticateKeyManagerByCertificate: withCertificate("keyManager"),
  };
}

function verifySignedJwt(state: State, { body }: EmulatedRequest): ServiceAccount | undefined {
  const { token } = body as { token: string };
  return verifyJwt(token, (username) => findByName(state, username), state.clock.now());
}

function openSession(state: State, kind: TokenName, account: ServiceAccount | undefined): Answer {
  if (!account) return failure(401, "Unauthorized");
  const secret = randomBytes(48).toString("base64url");
  state.ledger.open({ account: account.username, kind, secret, lifetime: TOKEN_LIFETIME });
  return json(200, { name: `${kind}Token`, token: secret });
}
