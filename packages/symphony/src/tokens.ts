import { isApiError, ProtocolError, type TypedCalls } from "@signoff/core";
import type { TokenDriver } from "@signoff/core/provider";
import { isRefusal } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";

/** The tokens of a session, by the header that carries each. */
export type TokenHeader = "sessionToken" | "keyManagerToken";

/** What a login yields: two sessions, of which a login that failed half-way leaves one. */
export type Grant = { readonly [Header in TokenHeader]?: string };

/** How each token ends. */
export type TokenDrivers = { readonly [Header in TokenHeader]: TokenDriver<Operations> };

type Calls = TypedCalls<Operations>;

/** How the tokens of one session end. */
export function createTokenDrivers(): TokenDrivers {
  /** Some hosts of mutual TLS refuse every logout with a 401. Of one that took a logout, a 401 means what it says. */
  let takesLogouts = false;

  async function logOutKeyManager(calls: Calls): Promise<unknown> {
    const answer = await calls.POST("/keyauth/v1/logout");
    takesLogouts = true;
    return answer;
  }

  /** The key manager has no read to ask with. An agent tells first; failing that, a second logout may. */
  async function probeKeyManager(calls: Calls): Promise<unknown> {
    try {
      return await askAgent(calls);
    } catch (error) {
      if (isRefusal(error) || !takesLogouts) throw error;
      await calls.POST("/keyauth/v1/logout").catch(throwRefusal);
      throw error;
    }
  }

  return {
    sessionToken: {
      name: "session",
      logOut: (calls) => calls.POST("/sessionauth/v1/logout"),
      probe: (calls) => calls.GET("/pod/v2/sessioninfo"),
      isGone: isRefusal,
    },
    keyManagerToken: {
      name: "keyManager",
      logOut: logOutKeyManager,
      probe: probeKeyManager,
      isGone: isRefusal,
    },
  };
}

function throwRefusal(error: unknown): void {
  if (isRefusal(error)) throw error;
}

/** An id that no message has. */
const noMessage = "bm8tc3VjaC1tZXNzYWdl";

/** Asks with a read that takes both tokens alive. It throws a refusal only when the key manager's token is dead. */
async function askAgent(calls: Calls): Promise<unknown> {
  try {
    return await calls.GET("/agent/v1/message/{id}", { params: { path: { id: noMessage } } });
  } catch (error) {
    // Whatever it has against the message, it has nothing against the tokens.
    if (isApiError(error) && !error.retryable && error.status !== 401) {
      return { response: { status: error.status } };
    }
    if (!isRefusal(error) || (await isSessionAlive(calls))) throw error;
    throw new ProtocolError("The agent refused the session's token, so it told nothing more.", {
      provider: error.provider,
      operation: error.operation,
      status: error.status,
      reason: "unusable",
    });
  }
}

async function isSessionAlive(calls: Calls): Promise<boolean> {
  try {
    await calls.GET("/pod/v2/sessioninfo");
    return true;
  } catch {
    return false;
  }
}
