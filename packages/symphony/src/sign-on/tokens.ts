import { isApiError, ProtocolError, type TypedCalls } from "@signoff/core";
import { expectAnswer, type TokenDriver } from "@signoff/core/provider";
import { isOwnError, isOwnRefusal, isRefusal } from "../errors.ts";
import type { Operations } from "../generated/operations.ts";

/** The tokens of a session, by the header that carries each. */
export type TokenHeader = "sessionToken" | "keyManagerToken";

/** What a login yields, as plain data, or as much of it as a login has obtained that failed half-way. */
export interface Grant extends Readonly<Partial<Record<TokenHeader, string>>> {
  /** The session of the application that acts on behalf of a user. */
  readonly appToken?: string;
}

const sessionName = "session";
const keyManagerName = "keyManager";
const onBehalfName = "onBehalf";

/** What receipts call them. */
export const tokenNames: { readonly [Header in TokenHeader]: string } = {
  sessionToken: sessionName,
  keyManagerToken: keyManagerName,
};

/** The same for sessions on behalf of a user. */
export const onBehalfNames: { readonly sessionToken: string; readonly appToken: string } = {
  sessionToken: onBehalfName,
  appToken: "app",
};

type Calls = TypedCalls<Operations>;

const session: TokenDriver<Operations> = {
  name: sessionName,
  logOut: (calls) => calls.POST("/sessionauth/v1/logout"),
  probe: readSession,
  isGone: isOwnRefusal,
  isDenied: isRefusal,
};

function readSession(calls: Calls): Promise<unknown> {
  const path = "/pod/v2/sessioninfo";
  return expectAnswer(
    about(path),
    calls.GET(path),
    (user) => (user?.id ?? user?.username) !== undefined,
  );
}

const keyManager: TokenDriver<Operations> = {
  name: keyManagerName,
  logOut: (calls) => calls.POST("/keyauth/v1/logout"),
  // The key manager has no read to ask with. An agent tells first; failing that, a second logout may.
  probe: askAgent,
  secondLogoutAfter: [keyManagerName],
  isGone: isOwnRefusal,
  isDenied: isRefusal,
};

/** The tokens of a bot's session. The key manager's first: an agent tells whether it is alive only while the session is. */
export function botTokensOf({
  sessionToken,
  keyManagerToken,
}: Grant): readonly TokenDriver<Operations, Grant>[] {
  return [
    ...(keyManagerToken === undefined ? [] : [keyManager]),
    ...(sessionToken === undefined ? [] : [session]),
  ];
}

const onBehalf: TokenDriver<Operations> = {
  name: onBehalfName,
  logOut: (calls) => calls.POST("/sessionauth/v1/logout"),
  probe: (calls) => orAnyWord(readSession(calls)),
  isGone: isOwnRefusal,
  isDenied: isRefusal,
};

/** The two sessions that act on behalf of a user: the user's, then the application's. */
export function onBehalfTokensOf(
  appId: string,
  { sessionToken, appToken }: Grant,
): readonly TokenDriver<Operations, Grant>[] {
  return [
    ...(sessionToken === undefined ? [] : [{ ...onBehalf, grant: { sessionToken } }]),
    ...(appToken === undefined
      ? []
      : [{ ...createAppToken(appId), grant: { sessionToken: appToken } }]),
  ];
}

/** One read takes the session of an application. It may answer 403 to a dead one, and to an application without rights. */
function createAppToken(appId: string): TokenDriver<Operations> {
  const path = "/v5/users/apps/{groupAppId}";
  const ask = (calls: Calls): Promise<unknown> => {
    const read = calls.GET(path, { params: { path: { groupAppId: appId } } });
    return expectAnswer(about(path), read, (list) => (list?.users ?? list?.page) !== undefined);
  };
  return {
    name: onBehalfNames.appToken,
    logOut: (calls) => calls.POST("/sessionauth/v1/logout"),
    askFirst: ask,
    probe: ask,
    // Some hosts of mutual TLS refuse every logout with a 401: both sessions have the same.
    secondLogoutAfter: [onBehalfNames.sessionToken, onBehalfNames.appToken],
    isGone: isOwnRefusal,
    isDenied: (error) => isRefusal(error) || (isApiError(error) && error.status === 403),
  };
}

/** An id that no message has. */
const noMessage = "bm8tc3VjaC1tZXNzYWdl";

/** Asks with a read that takes both tokens alive. It throws a refusal only when the key manager's token is dead. */
async function askAgent(calls: Calls): Promise<unknown> {
  try {
    const path = "/agent/v1/message/{id}";
    const read = calls.GET(path, { params: { path: { id: noMessage } } });
    return await orAnyWord(expectAnswer(about(path), read, isMessageOrNone));
  } catch (error) {
    if (!isOwnRefusal(error) || (await isSessionAlive(calls))) throw error;
    throw new ProtocolError("The agent refused the session's token, so it told nothing more.", {
      provider: error.provider,
      operation: error.operation,
      status: error.status,
      requestId: error.requestId,
      code: error.code,
      reason: "unusable",
    });
  }
}

/** Whatever Symphony has against the request, it has nothing against the token, unless it refuses that. */
async function orAnyWord(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read;
  } catch (error) {
    if (!isOwnError(error) || error.retryable || error.status === 401) throw error;
    return { response: { status: error.status } };
  }
}

function isMessageOrNone(
  message: { readonly messageId?: unknown } | null | undefined,
  status: number,
): boolean {
  return status === 204 || message?.messageId !== undefined;
}

async function isSessionAlive(calls: Calls): Promise<boolean> {
  try {
    await readSession(calls);
    return true;
  } catch {
    return false;
  }
}

function about<Path extends string>(path: Path): { provider: string; operation: `GET ${Path}` } {
  return { provider: "symphony", operation: `GET ${path}` };
}
