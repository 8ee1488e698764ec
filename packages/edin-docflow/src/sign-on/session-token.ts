import { ProtocolError, type TypedCalls } from "@signoff/core";
import { expectAnswer, type TokenDriver } from "@signoff/core/provider";
import type { Operations } from "../generated/operations.ts";
import { isDenied, isPage } from "./session-end.ts";

type Calls = TypedCalls<Operations>;

/** How the one token of a session ends. */
export function createSessionToken(origin: string): TokenDriver<Operations> {
  return {
    name: "session",
    logOut,
    askFirst: probe,
    probe,
    // The service documents no answer to a dead session: whatever it says, a gateway may say as well.
    isGone: () => false,
    isDenied: (error) => isDenied(error, origin),
  };
}

/** Whoever answers otherwise than documented may stand in front of the service, so that it proves nothing. */
async function logOut(calls: Calls): Promise<unknown> {
  const operation = "GET /bdoc/logout";
  const { response } = await calls.GET("/bdoc/logout");
  if (isWithoutBody(response)) return { response };
  throw new ProtocolError(
    `${operation} was not answered as the API does, with a success and no body: something in front of it may have answered.`,
    {
      provider: "edin-docflow",
      operation,
      status: response.status,
      requestId: response.requestId,
      reason: isPage(response) ? "html" : "unusable",
    },
  );
}

function isWithoutBody({ headers }: { readonly headers: Headers }): boolean {
  return !isPage({ headers }) && !Number(headers.get("content-length"));
}

function probe(calls: Calls): Promise<unknown> {
  const path = "/bdoc/user-profile";
  const about = { provider: "edin-docflow", operation: `GET ${path}` } as const;
  return expectAnswer(
    about,
    calls.GET(path),
    (user) => (user?.userId ?? user?.email) !== undefined,
  );
}
