import { type CallOptions, type CommonOptions, isApiError, type Session } from "@signoff/core";
import { openSession, type SessionDriver } from "@signoff/core/provider";

interface Operation {
  init: [init?: CallOptions];
  data: unknown;
  error: unknown;
}

interface Operations {
  GET: Record<"/bomb" | "/error" | "/page" | "/silent" | "/refused" | "/me", Operation>;
  POST: Record<"/logout", Operation>;
  PUT: object;
  PATCH: object;
  DELETE: object;
  OPTIONS: object;
  HEAD: object;
}

/** A session on the failing server. */
export type FailingSession = Session<Operations, object>;

/**
 * Opens a session on the failing server.
 *
 * @param origin of the server; `/refused` goes to a port where nobody listens.
 */
export function openFailingSession(
  origin: string,
  options: CommonOptions = {},
): Promise<FailingSession> {
  const closed = "http://127.0.0.1:9";
  const driver: SessionDriver<Operations, { token: string }> = {
    facts: {
      name: "failing",
      version: "0.0.0",
      traits: { plainIntegers: {}, operations: {} },
      origins: [origin, closed],
      baseUrlFor: (path) => (path === "/refused" ? closed : origin),
      describeError: () => undefined,
    },
    account: "robot",
    authorise: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
    secretsOf: ({ token }) => [token],
    judge: () => "open",
    tokensOf: () => [
      {
        name: "session",
        logOut: (calls) => calls.POST("/logout"),
        probe: (calls) => calls.GET("/me"),
        isGone: (error) => isApiError(error) && error.status === 401,
      },
    ],
  };
  const token = crypto.randomUUID();
  return openSession<Operations, object, { token: string }>(
    driver,
    async () => ({ token }),
    options,
  );
}
