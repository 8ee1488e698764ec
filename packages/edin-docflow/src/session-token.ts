import { ProtocolError, type TypedCalls } from "@signoff/core";
import { expectAnswer, type TokenDriver } from "@signoff/core/provider";
import type { Operations } from "./generated/operations.ts";
import { isDenied, isPage, isRedirectWithin } from "./session-end.ts";

type Calls = TypedCalls<Operations>;

/** How the one token of a session ends. */
export function createSessionToken(origin: string): TokenDriver<Operations> {
  return {
    name: "session",
    logOut: (calls) => logOut(calls, origin),
    askFirst: probe,
    probe,
    // The service documents no answer to a dead session: whatever it says, a gateway may say as well.
    isGone: () => false,
    isDenied: (error) => isDenied(error, origin),
  };
}

async function logOut(calls: Calls, origin: string): Promise<unknown> {
  const path = "/bdoc/logout";
  try {
    const { response } = await calls.GET(path);
    if (!isPage(response)) return { response };
    throw new ProtocolError(
      `GET ${path} answered with a page, and has no body when it is the API that answers.`,
      {
        provider: "edin-docflow",
        operation: `GET ${path}`,
        status: response.status,
        reason: "html",
      },
    );
  } catch (error) {
    // To send a browser to the login page is what a web application does after a logout.
    if (isRedirectWithin(error, origin)) return { response: { status: error.status } };
    throw error;
  }
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
