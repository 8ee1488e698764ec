import { randomUUID } from "node:crypto";
import type { EmulatedRequest } from "../contract.ts";
import { findById, type State } from "./state.ts";
import type { User } from "./user.ts";

/** An access token that is good now. */
export interface AccessToken {
  readonly user: User;
  /** What it is limited to; empty for all but what demands a scope. */
  readonly scopes: readonly string[];
}

/** Makes an access token. It lives by itself: no end of a session ends it. */
export function signAccessToken(
  { clock, signOn }: State,
  { userId, username }: User,
  scopes: readonly string[] = [],
): string {
  const iat = Math.floor(clock.now() / 1000);
  return signOn.tokenKey.sign({
    sub: String(userId),
    username,
    iat,
    exp: iat + accessTokenSeconds(signOn),
    jti: randomUUID(),
    ...(scopes.length > 0 && { scope: scopes.join(" ") }),
  });
}

/** The life of an access token in seconds. */
export function accessTokenSeconds({ lifetimes }: State["signOn"]): number {
  return Math.floor(lifetimes.access / 1000);
}

/** The access token that a request shows; `undefined` for none, and for one that has expired or was made elsewhere. */
export function readAccessToken(state: State, request: EmulatedRequest): AccessToken | undefined {
  const { sub, exp, scope } = state.signOn.tokenKey.verify(readBearer(request)) ?? {};
  if (typeof exp !== "number" || exp * 1000 <= state.clock.now()) return undefined;
  const user = findById(state, String(sub));
  return user && { user, scopes: readScopes(typeof scope === "string" ? scope : "") };
}

/** The token in the header `Authorization`; empty for none. */
export function readBearer(request: EmulatedRequest): string {
  const [, token = ""] = /^Bearer (\S+)$/.exec(request.header("authorization") ?? "") ?? [];
  return token;
}

/** The scopes in a text that separates them by spaces. */
export function readScopes(text: string): string[] {
  return text.split(" ").filter((scope) => scope !== "");
}
