import { InvalidOptionError, type Session } from "@signoff/core";
import type { FurtherToken, SessionDriver, Sharing } from "@signoff/core/provider";
import { accessToken, type Scope } from "./sign-on/access-tokens.ts";
import type { Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { type Api, type HostUrls, layOutHosts } from "./hosts/hosts.ts";
import { factsOf } from "./server.ts";
import { botTokensOf, type Grant, onBehalfTokensOf, type TokenHeader } from "./sign-on/tokens.ts";

/** An open session with a Symphony pod and its key manager. */
export type SymphonySession = Session<Operations, paths>;

export type { Grant };

/** What the pod and the agent are shown: the token of the session, or a short-lived one that it makes. */
export type Authorisation = "session" | "bearer";

/** @throws {InvalidOptionError} for another value. */
export function checkAuth(auth: unknown): asserts auth is Authorisation {
  if (auth === "session" || auth === "bearer") return;
  throw new InvalidOptionError("auth", 'has to be "session" or "bearer".');
}

/** Who may see which token. Community Connect takes none of a session: the app brings its own. */
const tokensFor: { readonly [Name in Api]: readonly TokenHeader[] } = {
  pod: ["sessionToken"],
  login: ["sessionToken"],
  agent: ["sessionToken", "keyManagerToken"],
  keyManager: ["keyManagerToken"],
  sessionAuth: ["sessionToken"],
  keyAuth: ["keyManagerToken"],
  profileManager: [],
  files: [],
  users: ["sessionToken"],
  groups: ["sessionToken"],
  communityConnect: [],
};

/** The APIs that take a token with a scope. */
const scopes: { readonly [Name in Api]?: Scope } = {
  profileManager: "profile-manager",
  files: "sym-files",
};

const accessTokens: { readonly [Name in Scope]: FurtherToken<Operations> } = {
  "": /* @__PURE__ */ accessToken(""),
  "profile-manager": /* @__PURE__ */ accessToken("profile-manager"),
  "sym-files": /* @__PURE__ */ accessToken("sym-files"),
};

/** Two weeks in ms: the most that the administrators of a pod may choose. */
const longestLife = 14 * 24 * 3_600_000;

/** What those who share a session have to know. */
export const sharing: Sharing = {
  refusals: 1,
  refusedFor: 60_000,
  grantFields: ["sessionToken", "keyManagerToken", "appToken"],
  longestLife,
};

/** What the driver of a session is built from, in another process too; plain data, and nothing secret. */
export interface Place {
  readonly hosts: HostUrls;
  readonly auth: Authorisation;
  /** The application that acts on behalf of a user. Without it the session is a bot's. */
  readonly appId?: string;
}

/** How Symphony uses and ends a session. */
export function createDriver(
  { hosts: urls, auth, appId }: Place,
  account: string,
): SessionDriver<Operations, Grant> {
  const hosts = layOutHosts(urls);

  /** The scope of the short-lived token that an API is shown in place of the session's. */
  function scopeFor(api: Api): Scope | undefined {
    return auth === "bearer" && (api === "pod" || api === "agent") ? "" : scopes[api];
  }

  return {
    facts: factsOf(hosts),
    account,
    furtherToken(_, url) {
      const api = hosts.apiAt(url);
      const scope = api && scopeFor(api);
      return scope === undefined ? undefined : accessTokens[scope];
    },
    authorise(headers, grant, url, access) {
      const api = hosts.apiAt(url);
      if (!api) throw new InvalidOptionError("path", "leads to none of Symphony's APIs.");
      if (access !== undefined) headers.set("authorization", `Bearer ${access}`);
      for (const name of tokensFor[api]) {
        const token = grant[name];
        const isReplaced = name === "sessionToken" && access !== undefined;
        if (token !== undefined && !isReplaced) headers.set(name, token);
      }
    },
    secretsOf: ({ sessionToken, keyManagerToken, appToken }) =>
      [sessionToken, keyManagerToken, appToken].filter((token) => token !== undefined),
    judge: ({ status }, _, url) =>
      status === 401 && hosts.apiAt(url) !== "communityConnect" ? "over" : "open",
    tokensOf: (grant) =>
      appId === undefined ? botTokensOf(grant) : onBehalfTokensOf(appId, grant),
    longestLife,
  };
}
