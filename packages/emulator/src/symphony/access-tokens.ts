import type { Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { accessTokenSeconds, readScopes, signAccessToken } from "./access-token.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import type { State } from "./state.ts";

const knownScopes: ReadonlySet<string> = new Set(["profile-manager", "sym-files", "at2"]);

/** Access tokens that a session makes, and the key that they are checked with. */
export function accessTokenHandlers(state: State): Record<string, Handler> {
  return {
    createAccessToken(request) {
      const scopes = readScopes(request.query.text("scope") ?? "");
      if (!scopes.every((scope) => knownScopes.has(scope))) return failure(403, "No such scope");
      return json(200, {
        token_type: "Bearer",
        expires_in: accessTokenSeconds(state.signOn),
        access_token: signAccessToken(state, callerOf(state, request), scopes),
      });
    },
    listAccessTokenKeys: () => json(200, { keys: [state.signOn.tokenKey.jwk] }),
  };
}
