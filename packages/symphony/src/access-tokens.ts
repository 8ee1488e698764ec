import { isSignoffError, ProtocolError } from "@signoff/core";
import type { PrepareContext } from "@signoff/core/provider";
import { isRefusal } from "./errors.ts";
import type { JwtToken, Operations } from "./generated/operations.ts";
import { readClaims } from "./read-claims.ts";

/** What an access token is good for; `""` is for the pod and the agent. */
export type Scope = "" | "profile-manager" | "sym-files";

/** The short-lived tokens that one session has made. */
export interface AccessTokens {
  /** The latest one with that scope; prepare it first. */
  get(scope: Scope): string | undefined;
  /** Has a token made that is good for some while; `undefined` where there is one. One request for all who ask together. */
  prepare(scope: Scope, context: PrepareContext<Operations>): Promise<unknown> | undefined;
}

interface AccessToken {
  readonly value: string;
  /** When to make another one, on the clock of `performance.now()`. */
  readonly dueAt: number;
  /** When it ends, likewise. */
  readonly endsAt: number;
}

/** So long before its end a token is replaced, in ms: calls take time to arrive. */
const renewAhead = 10_000;

const operation = "POST /login/idm/tokens";

/** Keeps the tokens of one session. */
export function createAccessTokens(): AccessTokens {
  const tokens = new Map<Scope, AccessToken>();
  const pending = new Map<Scope, Promise<void>>();

  async function obtain(scope: Scope, context: PrepareContext<Operations>): Promise<void> {
    const askedAt = performance.now();
    try {
      const query = scope === "" ? {} : { scope };
      const { data } = await context.calls().POST("/login/idm/tokens", { params: { query } });
      const token = readToken(data, askedAt);
      context.learn(token.value);
      tokens.set(scope, token);
    } catch (error) {
      const isGood = performance.now() < (tokens.get(scope)?.endsAt ?? 0);
      if (isRefusal(error) || !isGood || !isSignoffError(error) || !error.retryable) throw error;
    }
  }

  return {
    get: (scope) => tokens.get(scope)?.value,
    prepare(scope, context) {
      if (performance.now() < (tokens.get(scope)?.dueAt ?? 0)) return undefined;
      const asked =
        pending.get(scope) ?? obtain(scope, context).finally(() => pending.delete(scope));
      pending.set(scope, asked);
      return asked;
    },
  };
}

function readToken(answer: JwtToken | undefined, askedAt: number): AccessToken {
  const value = answer?.access_token;
  if (typeof value !== "string" || value === "") {
    throw new ProtocolError(`${operation} answered without a token; ask the pod's operator.`, {
      provider: "symphony",
      operation,
      reason: "unusable",
    });
  }
  const life = 1000 * secondsOf(answer?.expires_in, value);
  const endsAt = askedAt + life;
  return { value, endsAt, dueAt: endsAt - Math.min(renewAhead, life / 2) };
}

/** The life of a token. One that does not tell it serves the calls that wait for it, and no other. */
function secondsOf(expiresIn: unknown, jwt: string): number {
  if (typeof expiresIn === "number" && expiresIn > 0) return expiresIn;
  const { exp, iat } = readClaims(jwt) ?? {};
  return typeof exp === "number" && typeof iat === "number" ? Math.max(0, exp - iat) : 0;
}
