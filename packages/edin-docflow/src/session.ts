import type { Session } from "@signoff/core";
import { keepAlive, type SessionDriver, type TokenDriver } from "@signoff/core/provider";
import { describeError } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { traits } from "./generated/traits.ts";
import { isGone, isRedirectWithin, judge } from "./session-end.ts";
import { sidCookie } from "./sid-cookie.ts";

/** An open session with EDIN DOCflow. */
export type EdinDocflowSession = Session<Operations, paths>;

/** After so many ms without a request the service ends a session. */
export const idleLimit: number = 10 * 60_000;

/** What a login yields: the value of the `SID` cookie. */
export interface Grant {
  readonly sid: string;
}

/** How EDIN DOCflow uses and ends a session. */
export function createDriver(
  baseUrl: string,
  account: string,
  keepAliveAfter: number | undefined,
): SessionDriver<Operations, Grant> {
  const { origin } = new URL(baseUrl);
  const tokens = [sessionToken(origin)];
  return {
    facts: {
      name: "edin-docflow",
      traits,
      origins: [origin],
      baseUrlFor: () => baseUrl,
      describeError,
    },
    account,
    authorise: (headers, { sid }) => headers.set("cookie", sidCookie(sid)),
    secretsOf: ({ sid }) => [sid],
    judge: (response, call) => judge(response, origin, answersJson(call.operation)),
    tokensOf: () => tokens,
    unusedLife: idleLimit,
    ...(keepAliveAfter !== undefined && {
      keepOpen: (calls, lastActivity) =>
        keepAlive(keepAliveAfter, lastActivity, () => calls.GET("/bdoc/user-profile")),
    }),
  };
}

function sessionToken(origin: string): TokenDriver<Operations> {
  return {
    name: "session",
    logOut: (calls) =>
      calls.GET("/bdoc/logout").catch((error: unknown) => {
        // To send a browser to the login page is what a web application does after a logout.
        if (isRedirectWithin(error, origin)) return { response: { status: error.status } };
        throw error;
      }),
    probe: (calls) => calls.GET("/bdoc/user-profile"),
    isGone: (error) => isGone(error, origin),
  };
}

function answersJson(operation: keyof typeof traits.operations): boolean {
  return !Object.hasOwn(traits.operations, operation) || !traits.operations[operation]?.answer;
}
