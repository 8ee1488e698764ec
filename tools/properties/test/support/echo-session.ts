import { type CallOptions, isApiError, type Session } from "@signoff/core";
import { openSession, type SessionDriver } from "@signoff/core/provider";

interface Operation<Init> {
  init: [init: CallOptions & Init];
  data: unknown;
  error: unknown;
}

interface Operations {
  GET: {
    "/echo/{value}": Operation<{ params: { path: { value: string } } }>;
    "/echo": Operation<{
      params: { query?: Record<string, string>; header?: Record<string, string> };
    }>;
    "/me": Operation<object>;
  };
  POST: {
    "/echo/json": Operation<{ body: unknown }>;
    "/echo/multipart": Operation<{ body: Record<string, string | Blob> }>;
    "/logout": Operation<object>;
  };
  PUT: object;
  PATCH: object;
  DELETE: object;
  OPTIONS: object;
  HEAD: object;
}

/** A session on an echo server. */
export type EchoSession = Session<Operations, object>;

/** The property whose integers never exceed 2^53, wherever it is. */
export const plainName = "size";

/** Opens one; nobody is asked for credentials. */
export function openEchoSession(origin: string): Promise<EchoSession> {
  const driver: SessionDriver<Operations, object> = {
    facts: {
      name: "echo",
      version: "0.0.0",
      traits: {
        plainIntegers: { [plainName]: "*" },
        operations: {
          "POST /echo/multipart": { body: "multipart/form-data", answer: "none" },
        },
      },
      origins: [origin],
      baseUrlFor: () => origin,
      describeError: () => undefined,
    },
    account: "robot",
    authorise: () => {},
    secretsOf: () => [],
    judge: () => "open",
    tokensOf: () => [
      {
        name: "session",
        logOut: (calls) => calls.POST("/logout", {}),
        probe: (calls) => calls.GET("/me", {}),
        isGone: (error) => isApiError(error) && error.status === 401,
      },
    ],
  };
  return openSession<Operations, object, object>(driver, async () => ({}), {});
}
