import type { Result } from "@signoff/core";
import type { SignOn } from "@signoff/core/provider";
import { createAccessTokens } from "./access-tokens.ts";
import type { Sign } from "./credentials.ts";
import { type Context, obtain } from "./exchange.ts";
import type { Operations, Token } from "./generated/operations.ts";
import { createJwtSource } from "./jwt-source.ts";
import { deliversKeysItself } from "./key-delivery.ts";
import type { Grant, TokenDrivers, TokenHeader } from "./tokens.ts";

/** The requests of one way to log in, by the token that each gives. */
type Logins = { readonly [Header in TokenHeader]: Login };

interface Login {
  readonly path: string;
  send(signal: AbortSignal): Promise<Result<Token>>;
}

const keyAdvice = "Check username, and that the key's public half is on that service account.";
const certificateAdvice =
  "Check that transport shows a certificate whose common name is the user name of an active service account.";

/** Signs a bot on with JWTs. */
export function withJwt(
  username: string,
  sign: Sign,
  tokens: TokenDrivers,
): SignOn<Operations, Grant> {
  const source = createJwtSource(username, sign);
  return (context) => {
    const { calls } = context;
    const useJwt = source(context);
    const logins: Logins = {
      sessionToken: {
        path: "/login/pubkey/authenticate",
        send: (signal) =>
          useJwt("pod", (token) =>
            calls.POST("/login/pubkey/authenticate", { body: { token }, signal }),
          ),
      },
      keyManagerToken: {
        path: "/relay/pubkey/authenticate",
        send: (signal) =>
          useJwt("keyManager", (token) =>
            calls.POST("/relay/pubkey/authenticate", { body: { token }, signal }),
          ),
      },
    };
    return signOn(context, tokens, logins, keyAdvice);
  };
}

/** Signs a bot on with the client certificate that `transport` shows. These logins take neither body nor Content-Type. */
export function withCertificate(tokens: TokenDrivers): SignOn<Operations, Grant> {
  return (context) => {
    const { calls } = context;
    const logins: Logins = {
      sessionToken: {
        path: "/sessionauth/v1/authenticate",
        send: (signal) => calls.POST("/sessionauth/v1/authenticate", { signal }),
      },
      keyManagerToken: {
        path: "/keyauth/v1/authenticate",
        send: (signal) => calls.POST("/keyauth/v1/authenticate", { signal }),
      },
    };
    return signOn(context, tokens, logins, certificateAdvice);
  };
}

/** The session first: it tells whether a token of the key manager is needed at all. */
async function signOn(
  context: Context,
  { tokensOf }: TokenDrivers,
  logins: Logins,
  advice: string,
): Promise<Grant> {
  const endGrant = (grant: Grant): Promise<void> => context.giveUp(grant, tokensOf(grant));

  function logIn(header: TokenHeader): Promise<string> {
    const { path, send } = logins[header];
    return obtain(context, {
      operation: `POST ${path}`,
      advice,
      send,
      tokenIn: (answer) => answer?.token,
      end: (token) => endGrant({ [header]: token }),
    });
  }

  const grant = { sessionToken: await logIn("sessionToken"), access: createAccessTokens() };
  try {
    if (await deliversKeysItself(grant.sessionToken, context)) return grant;
    return { ...grant, keyManagerToken: await logIn("keyManagerToken") };
  } catch (error) {
    await endGrant(grant);
    throw error;
  }
}
