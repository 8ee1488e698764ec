import { InvalidOptionError, type Session } from "@signoff/core";
import type { CallResponse, SessionDriver } from "@signoff/core/provider";
import { describeError } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { traits } from "./generated/traits.ts";
import type { Api, Hosts } from "./hosts.ts";
import type { Grant, TokenDrivers, TokenHeader } from "./tokens.ts";

/** An open session with a Symphony pod and its key manager. */
export type SymphonySession = Session<Operations, paths>;

/** Who may see which token. */
const tokensFor: { readonly [Name in Api]: readonly TokenHeader[] } = {
  pod: ["sessionToken"],
  agent: ["sessionToken", "keyManagerToken"],
  keyManager: ["keyManagerToken"],
  sessionAuth: ["sessionToken"],
  keyAuth: ["keyManagerToken"],
};

/** How Symphony uses and ends a session. */
export function createDriver(
  hosts: Hosts,
  account: string,
  { keyManagerToken, sessionToken }: TokenDrivers,
): SessionDriver<Operations, Grant> {
  // The key manager's token first: an agent tells whether it is alive only while the session is.
  const tokens = [keyManagerToken, sessionToken];
  return {
    facts: {
      name: "symphony",
      traits,
      origins: hosts.origins,
      baseUrlFor: (path) => hosts.baseUrlFor(path),
      describeError,
    },
    account,
    authorise(headers, grant, url) {
      const api = hosts.apiAt(url);
      if (!api) throw new InvalidOptionError("path", "leads to none of Symphony's APIs.");
      for (const name of tokensFor[api]) {
        const token = grant[name];
        if (token !== undefined) headers.set(name, token);
      }
    },
    secretsOf: (grant) => Object.values(grant),
    judge: (response: CallResponse) => (response.status === 401 ? "over" : "open"),
    tokensOf: () => tokens,
  };
}
