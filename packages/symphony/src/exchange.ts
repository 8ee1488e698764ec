import { isAuthenticationError } from "@signoff/core";
import { type LoginContext, loginRefused, type SignOn } from "@signoff/core/provider";
import { loginError } from "./errors.ts";
import type { Operations, Token } from "./generated/operations.ts";
import { createClaims, type JwtClaims, spoilsJwt } from "./jwt.ts";
import type { Grant, TokenDrivers, TokenHeader } from "./tokens.ts";

type Context = LoginContext<Operations, Grant>;

/** Signs claims as a JWT, until the signal aborts. */
export type Sign = (claims: JwtClaims, signal: AbortSignal | undefined) => Promise<string>;

/** The paths of the two logins that make a session, by the token that each gives. */
type LoginPaths<Path extends string> = { readonly [Header in TokenHeader]: Path };

/** One of them. */
type Exchange<Path extends string> = (
  path: Path,
) => Promise<{ readonly data: Token; readonly response: { readonly status: number } }>;

const keyPaths = {
  sessionToken: "/login/pubkey/authenticate",
  keyManagerToken: "/relay/pubkey/authenticate",
} as const;

const certificatePaths = {
  sessionToken: "/sessionauth/v1/authenticate",
  keyManagerToken: "/keyauth/v1/authenticate",
} as const;

const keyAdvice = "Check username, and that the key's public half is on that service account.";
const certificateAdvice =
  "Check that transport shows a certificate whose common name is the user name of an active service account.";

/** Signs on with a JWT, and once more where the server's clock shows why it was refused. */
export function withJwt(
  username: string,
  sign: Sign,
  tokens: TokenDrivers,
): SignOn<Operations, Grant> {
  let ahead = 0;

  async function exchange(context: Context): Promise<Grant> {
    const { calls, signal, learn } = context;
    signal?.throwIfAborted();
    const token = await sign(createClaims(username, Date.now() + ahead), signal);
    learn(token);
    const send = (path: (typeof keyPaths)[TokenHeader]): ReturnType<Exchange<typeof path>> =>
      calls.POST(path, { body: { token }, signal });
    return obtainBoth(context, tokens, keyPaths, send, keyAdvice);
  }

  return async (context) => {
    try {
      return await exchange(context);
    } catch (error) {
      if (!isAuthenticationError(error) || error.status !== 401) throw error;
      const found = await measureClock(context);
      if (!spoilsJwt(found - ahead)) throw error;
      ahead = found;
      return exchange(context);
    }
  };
}

/** Signs on with the client certificate that `transport` shows. These logins take neither body nor Content-Type. */
export function withCertificate(tokens: TokenDrivers): SignOn<Operations, Grant> {
  return (context) => {
    const { calls, signal } = context;
    const send = (
      path: (typeof certificatePaths)[TokenHeader],
    ): ReturnType<Exchange<typeof path>> => calls.POST(path, { signal });
    return obtainBoth(context, tokens, certificatePaths, send, certificateAdvice);
  };
}

/** By how many ms the server's clock is ahead; 0 where it does not tell soon. */
async function measureClock({ calls, signal }: Context): Promise<number> {
  try {
    const limits = { retry: false, timeout: 5_000 };
    const { response } = await calls.GET("/agent/v1/info", { signal, ...limits });
    const ahead = Date.parse(response.headers.get("date") ?? "") - Date.now();
    return Number.isNaN(ahead) ? 0 : ahead;
  } catch {
    return 0;
  }
}

/** Both tokens, obtained side by side. When one is refused, the other one is signed off again. */
async function obtainBoth<Path extends string>(
  { giveUp }: Context,
  tokens: TokenDrivers,
  paths: LoginPaths<Path>,
  exchange: Exchange<Path>,
  advice: string,
): Promise<Grant> {
  const [session, keyManager] = await Promise.allSettled([
    obtain(paths.sessionToken, exchange, advice),
    obtain(paths.keyManagerToken, exchange, advice),
  ]);
  if (session.status === "fulfilled" && keyManager.status === "fulfilled") {
    return { sessionToken: session.value, keyManagerToken: keyManager.value };
  }
  if (session.status === "fulfilled") {
    await giveUp({ sessionToken: session.value }, [tokens.sessionToken]);
  }
  if (keyManager.status === "fulfilled") {
    await giveUp({ keyManagerToken: keyManager.value }, [tokens.keyManagerToken]);
  }
  throw session.status === "rejected"
    ? session.reason
    : (keyManager as PromiseRejectedResult).reason;
}

async function obtain<Path extends string>(
  path: Path,
  exchange: Exchange<Path>,
  advice: string,
): Promise<string> {
  const { data, response } = await exchange(path).catch((error: unknown) => {
    throw loginError(error, advice);
  });
  const token: unknown = data?.token;
  if (typeof token === "string" && token !== "") return token;
  const operation = `POST ${path}` as const;
  throw loginRefused(
    { provider: "symphony", operation, status: response.status },
    `Symphony answered the login without a token (${operation}); ask its operator.`,
  );
}
