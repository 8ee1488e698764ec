import type { Session } from "@signoff/core";
import { keepAlive, type SessionDriver, type Sharing } from "@signoff/core/provider";
import type { Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { factsOf } from "./server.ts";
import { judge } from "./sign-on/session-end.ts";
import { createSessionToken } from "./sign-on/session-token.ts";
import { sidCookie } from "./sign-on/sid-cookie.ts";
import { blockTime, refusalsAllowed } from "./sign-on/wrong-passwords.ts";

/** An open session with EDIN DOCflow. */
export type EdinDocflowSession = Session<Operations, paths>;

/** After so many ms without a request the service ends a session. */
export const idleLimit: number = 10 * 60_000;

/** What a login yields, as plain data: the value of the `SID` cookie. */
export interface Grant {
  readonly sid: string;
}

/** What those who share a session have to know. */
export const sharing: Sharing = {
  refusals: refusalsAllowed,
  refusedFor: blockTime,
  grantFields: ["sid"],
  idleLimit,
};

/** What the driver of a session is built from, in another process too; plain data, and nothing secret. */
export interface Place {
  readonly baseUrl: string;
}

/** How EDIN DOCflow uses and ends a session. `keepAliveAfter`: after so many idle ms it is kept open. Default: never. */
export function createDriver(
  { baseUrl }: Place,
  account: string,
  keepAliveAfter?: number,
): SessionDriver<Operations, Grant> {
  const { origin } = new URL(baseUrl);
  const tokens = [createSessionToken(origin)];
  return {
    facts: factsOf(baseUrl),
    account,
    authorise: (headers, { sid }) => headers.set("cookie", sidCookie(sid)),
    secretsOf: ({ sid }) => [sid],
    judge: (response, call) => judge(response, origin, call.traits.answer === undefined),
    tokensOf: () => tokens,
    unusedLife: idleLimit,
    ...(keepAliveAfter !== undefined && {
      keepOpen: (calls, lastActivity) =>
        keepAlive(keepAliveAfter, lastActivity, () => calls.GET("/bdoc/user-profile")),
    }),
  };
}
