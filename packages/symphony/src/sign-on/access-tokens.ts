import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import type { FurtherToken } from "@signoff/core/provider";
import type { JwtToken, Operations } from "../generated/operations.ts";
import { readClaims } from "../extension-app/read-claims.ts";

/** What an access token is good for; `""` is for the pod and the agent. */
export type Scope = "" | "profile-manager" | "sym-files";

const operation = "POST /login/idm/tokens";

/** The short-lived token with a scope, which the session makes. */
export function accessToken(scope: Scope): FurtherToken<Operations> {
  const query = scope === "" ? {} : { scope };
  return {
    name: scope,
    async obtain(calls) {
      const { data, response } = await calls.POST("/login/idm/tokens", { params: { query } });
      return readToken(data, response);
    },
  };
}

function readToken(
  answer: JwtToken | undefined,
  head: AnswerFacts,
): { value: string; lifetime: number } {
  const value = answer?.access_token;
  if (typeof value !== "string" || value === "") {
    const what = "answered without a token; ask the pod's operator";
    throw unusableAnswer("symphony", operation, what, head);
  }
  return { value, lifetime: 1000 * secondsOf(answer?.expires_in, value) };
}

/** The life of a token. One that does not tell it serves the calls that wait for it, and no other. */
function secondsOf(expiresIn: unknown, jwt: string): number {
  if (typeof expiresIn === "number" && expiresIn > 0) return expiresIn;
  const { exp, iat } = readClaims(jwt) ?? {};
  return typeof exp === "number" && typeof iat === "number" ? Math.max(0, exp - iat) : 0;
}
