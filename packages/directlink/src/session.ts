import type { Session, TypedCalls } from "@signoff/core";
import {
  type CallResponse,
  expectAnswer,
  type SessionDriver,
  type Sharing,
  type TokenDriver,
} from "@signoff/core/provider";
import { isOwnRefusal, isRefusal } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { factsOf } from "./server.ts";

/** An open session with an STCP DirectLink server. */
export type DirectLinkSession = Session<Operations, paths>;

/** What a login yields, as plain data: the `Authorization` header, and for how long it is good, in ms, where that is told. */
export interface Grant {
  readonly authorization: string;
  readonly lifetime?: number;
}

/** What the driver of a session is built from, in another process too; plain data, and nothing secret. */
export interface Place {
  readonly baseUrl: string;
  readonly auth: "bearer" | "basic";
}

/** For how long the server says by default that a token is good, in ms. Its operator may choose otherwise. */
const documentedLife = 3_600_000;

/** What those who share a session have to know. */
export const sharing: Sharing = {
  refusals: 1,
  refusedFor: 60_000,
  grantFields: ["authorization", "lifetime"],
  longestLife: documentedLife,
};

/** How DirectLink uses and ends a session. */
export function createDriver(
  { baseUrl, auth }: Place,
  account: string,
): SessionDriver<Operations, Grant> {
  // With basic authentication a dead session cannot be told from a living one.
  const probed = auth === "bearer";
  const tokens = [sessionToken(probed)];
  return {
    facts: factsOf(baseUrl),
    account,
    authorise: (headers, grant) => headers.set("authorization", grant.authorization),
    secretsOf: ({ authorization }) => [authorization.slice(authorization.indexOf(" ") + 1)],
    lifetimeOf: ({ lifetime }) => lifetime,
    judge: (response: CallResponse) => (response.status === 401 ? "over" : "open"),
    tokensOf: () => tokens,
    unusedLife: documentedLife,
  };
}

function sessionToken(probed: boolean): TokenDriver<Operations> {
  const token: TokenDriver<Operations> = {
    name: "session",
    logOut: (calls) => calls.POST("/directlink/v1/auth/logout"),
    // Without a token a refusal is that of the password, and says nothing of the session.
    isGone: (error) => probed && isOwnRefusal(error),
    isDenied: isRefusal,
  };
  return probed ? { ...token, probe } : token;
}

function probe(calls: TypedCalls<Operations>): Promise<unknown> {
  const path = "/directlink/v1/download/list";
  const about = { provider: "directlink", operation: `GET ${path}` } as const;
  return expectAnswer(about, calls.GET(path), (list) => list?.status === 0);
}
