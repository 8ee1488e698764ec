import type { SignOn } from "@signoff/core/provider";
import type { Sign } from "./credentials.ts";
import { type Context, obtain, type TokenRequest } from "./exchange.ts";
import type { Operations, Token } from "../generated/operations.ts";
import { createJwtSource } from "../jwt/jwt-source.ts";
import { deliversKeysItself } from "./key-delivery.ts";
import { type Grant, type TokenHeader, tokenNames } from "./tokens.ts";

/** The requests of one way to log in, by the token that each gives. */
type Logins = { readonly [Header in TokenHeader]: Login };

type Login = Pick<TokenRequest<Token>, "operation" | "send">;

const keyAdvice = "Check username, and that the key's public half is on that service account.";
const certificateAdvice =
  "Check that transport shows a certificate whose common name is the user name of an active service account.";

/** Signs a bot on with JWTs. */
export function withJwt(username: string, sign: Sign): SignOn<Operations, Grant> {
  const source = createJwtSource(username, sign);
  return (context) => {
    const useJwt = source(context);
    const logins: Logins = {
      sessionToken: {
        operation: "POST /login/pubkey/authenticate",
        send: (calls) =>
          useJwt("pod", (token) => calls.POST("/login/pubkey/authenticate", { body: { token } })),
      },
      keyManagerToken: {
        operation: "POST /relay/pubkey/authenticate",
        send: (calls) =>
          useJwt("keyManager", (token) =>
            calls.POST("/relay/pubkey/authenticate", { body: { token } }),
          ),
      },
    };
    return signOn(context, logins, keyAdvice);
  };
}

/** Signs a bot on with the client certificate that `transport` shows. These logins take neither body nor Content-Type. */
export const withCertificate: SignOn<Operations, Grant> = (context) =>
  signOn(context, certificateLogins, certificateAdvice);

const certificateLogins: Logins = {
  sessionToken: {
    operation: "POST /sessionauth/v1/authenticate",
    send: (calls) => calls.POST("/sessionauth/v1/authenticate"),
  },
  keyManagerToken: {
    operation: "POST /keyauth/v1/authenticate",
    send: (calls) => calls.POST("/keyauth/v1/authenticate"),
  },
};

/** The session first: it tells whether a token of the key manager is needed at all. */
async function signOn(context: Context, logins: Logins, advice: string): Promise<Grant> {
  const logIn = (header: TokenHeader): Promise<string> =>
    obtain(context, {
      ...logins[header],
      name: tokenNames[header],
      advice,
      tokenIn: (answer) => answer?.token,
      grantOf: (token) => ({ [header]: token }),
    });

  const grant = { sessionToken: await logIn("sessionToken") };
  if (await deliversKeysItself(grant.sessionToken, context)) return grant;
  return { ...grant, keyManagerToken: await logIn("keyManagerToken") };
}
